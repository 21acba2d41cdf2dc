"""A character stands in the file that is no text.

Control characters, U+2028 and U+2029 come with text that is pasted from elsewhere. They are invisible, and
editors, browsers and search disagree about what they are. This manual has no sample, as the sample would
look right.
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "text-files"
LEVEL = Level.ERROR
