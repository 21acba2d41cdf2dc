"""The file is larger than any data file is to be.

A file of many megabytes is a mistake: something was pasted that is no record. It is refused before it is
read, so that the check answers in bounded time. This manual has no sample for its size.
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "text-files"
LEVEL = Level.ERROR
