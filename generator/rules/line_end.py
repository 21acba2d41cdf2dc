"""Lines end with a carriage return.

All data files end their lines with a line feed alone. An editor set to the line ends of Windows changes
every line of a file, so that a review shows all of it instead of the one fact that is new. `perigee check
--fix` sets them back. This manual has no sample, as the sample would look right.
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "text-files"
LEVEL = Level.WARNING
