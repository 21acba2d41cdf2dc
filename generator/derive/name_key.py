"""The key of a name: what is left of it when only its letters and digits count."""

from __future__ import annotations

import re

_SIGNS = re.compile(r"[\W_]+")
_LEADING_ZEROS = re.compile(r"(?<!\d)0+(?=\d)")


def name_key(name: str) -> str:
    """Lower case, letters and digits only, numbers without leading zeros: `Soyuz MS-09` gives `soyuzms9`.

    The search box makes the same of what a reader types (`key` in theme/assets/javascripts/query.js), and
    takes accents off too.
    """
    return _SIGNS.sub("", _LEADING_ZEROS.sub("", name.casefold()))
