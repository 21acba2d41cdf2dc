"""The file is not UTF-8.

All data files are text in UTF-8, so that names can stand in every script. An editor that saves in another
encoding would turn `Рыжиков` into something else. This manual has no sample, as a sample could not be shown
on a page that is itself UTF-8.
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "text-files"
LEVEL = Level.ERROR
