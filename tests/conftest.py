"""The built site, for the tests that read it and for those that open it in a browser."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

from tests.built_site import find_site

settings.register_profile("perigee", deadline=None)  # no test asserts a time
settings.load_profile("perigee")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site of the real records, with its search index."""
    base = tmp_path_factory.getbasetemp()
    return find_site(base.parent if "PYTEST_XDIST_WORKER" in os.environ else base)
