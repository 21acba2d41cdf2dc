"""The site is the same whichever way it is built: with the hook that saves time and without it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.built_site import build_site
from tests.golden.tree import AS_OF, DATA, read_tree

pytestmark = pytest.mark.site


def test_the_hook_changes_no_byte(
    golden_site_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PERIGEE_PLAIN", "1")
    plain = read_tree(build_site(tmp_path, DATA, f"--as-of={AS_OF}"))
    quick = read_tree(golden_site_folder)
    assert sorted(plain) == sorted(quick)
    assert [path for path in plain if plain[path] != quick[path]] == []
