"""A sample of a rule's manual, checked like real data."""

from __future__ import annotations

from collections.abc import Mapping

from generator.check.check import Checked, check_files
from generator.load.data import Loaded, load_bytes
from generator.load.document import Document
from generator.model.date import Date

SAMPLE_DAY = Date.parse("2026-01-01")
"""What "now" means in every sample."""


def check_sample(sample: Mapping[str, str]) -> Checked:
    """Check the files of a sample: YAML text by file name without its ending, as a manual holds it."""

    def load(name: str) -> Loaded:
        text = sample.get(name.removesuffix(".yaml"))
        return load_bytes(text.encode(), name) if text is not None else Loaded(Document(name, ""), {}, ())

    return check_files(load, SAMPLE_DAY)
