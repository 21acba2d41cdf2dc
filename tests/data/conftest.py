"""The real records, checked once for all tests of this folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.check.check import Checked, check_data
from generator.cli.as_of import default_as_of
from generator.derive.facts import Facts

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture(scope="session")
def checked() -> Checked:
    """The real records as of the newest commit that touches them."""
    return check_data(DATA, default_as_of(DATA))


@pytest.fixture(scope="session")
def facts(checked: Checked) -> Facts:
    """What follows from the real records."""
    return checked.facts
