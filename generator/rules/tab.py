"""A tab stands in a data file.

Tabs look like spaces and are as wide as each editor likes, so the indentation of a record would mean one
thing to the eye and another to the reader of the file. `perigee check --fix` replaces them. This manual has
no sample, as the sample would look right.
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "text-files"
LEVEL = Level.ERROR
