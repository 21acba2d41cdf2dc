"""A text is far too long.

The longest text of a record has a few hundred characters; one of 20,000 is a paste by mistake, or the rest
of the file behind a quotation mark that is never closed. This manual has no sample, as it would fill the
page.
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "text-files"
LEVEL = Level.ERROR
