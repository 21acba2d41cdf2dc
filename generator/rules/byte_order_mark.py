"""The file begins with a byte order mark.

Some editors put U+FEFF, which is invisible, before the first character. It would become a part of the first
id. This manual has no sample, as the sample would look right.
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "text-files"
LEVEL = Level.ERROR
