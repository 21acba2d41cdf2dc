from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from generator.search.names import PageName, read_names, write_names


def page(title: str, kind: str = "Mission", **search: Any) -> str:
    entry = json.dumps({"title": title, "kind": kind, "search": search})
    script = f'<script type="application/json" data-p-entry>{entry.replace("<", chr(92) + "u003c")}</script>'
    return f"<html><body>{script}<h1>{title}</h1></body></html>"


def write(site: Path, **pages: str) -> Path:
    """Pages by address, `__` for a slash; `index` is the front page."""
    for name, html in pages.items():
        folder = site if name == "index" else site / name.replace("__", "/")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "index.html").write_text(html, encoding="utf-8")
    return site


def known(title: str, url: str, kind: str = "Mission", **more: Any) -> PageName:
    empty: dict[str, Any] = {"names": (), "programmes": (), "decades": (), "answers": ()}
    return PageName(title=title, url=url, kind=kind, **(empty | more))


def test_a_page_is_known_by_what_the_theme_wrote_into_it(tmp_path: Path) -> None:
    search: dict[str, Any] = {
        "names": ["Союз МС-27", "ISS 73S"],
        "programmes": ["Soyuz programme"],
        "decades": ["2020s"],
        "answers": [{"text": "First of <all>"}],
    }
    write(tmp_path, missions__ms_27=page("Soyuz MS-27", **search))
    assert read_names(tmp_path) == [
        PageName(
            url="missions/ms_27/",
            title="Soyuz MS-27",
            kind="Mission",
            names=("Союз МС-27", "ISS 73S"),
            programmes=("Soyuz programme",),
            decades=("2020s",),
            answers=({"text": "First of <all>"},),
        )
    ]


def test_the_front_page_has_an_empty_address_and_all_are_sorted(tmp_path: Path) -> None:
    write(tmp_path, b=page("B"), a__c=page("C"), index=page("Home"))
    assert [found.url for found in read_names(tmp_path)] == ["", "a/c/", "b/"]


def test_pages_that_search_does_not_know_are_left_out(tmp_path: Path) -> None:
    write(tmp_path, moved="<html><h1>Moved</h1></html>", a=page("A"))
    (tmp_path / "404.html").write_text(page("Not found"), encoding="utf-8")
    assert [found.title for found in read_names(tmp_path)] == ["A"]


def test_kinds_programmes_and_decades_are_sorted_lists_and_pages_name_places_in_them(tmp_path: Path) -> None:
    pages = [
        known("Один", "a/", "Person", programmes=("Mir", "Apollo"), decades=("1990s",), names=("One", "1")),
        known("Two", "b/", "Mission", decades=("1960s", "1990s"), answers=({"text": "First"},)),
    ]
    target = tmp_path / "names.json"
    write_names(pages, {"a/": "en_1", "b/": "en_2", "c/": "en_3"}, target)
    text = target.read_text(encoding="utf-8")
    assert text.count("\n") == 1
    assert "Один" in text
    assert json.loads(text) == {
        "kinds": ["Mission", "Person"],
        "programmes": ["Apollo", "Mir"],
        "decades": ["1960s", "1990s"],
        "pages": [
            {
                "url": "a/",
                "id": "en_1",
                "title": "Один",
                "kind": 1,
                "names": "One · 1",
                "programmes": [1, 0],
                "decades": [1],
            },
            {
                "url": "b/",
                "id": "en_2",
                "title": "Two",
                "kind": 0,
                "decades": [0, 1],
                "answers": [{"text": "First"}],
            },
        ],
    }


def test_a_site_without_pages_has_no_names(tmp_path: Path) -> None:
    write_names(read_names(tmp_path), {}, tmp_path / "names.json")
    assert (tmp_path / "names.json").read_text(encoding="utf-8") == (
        '{"kinds":[],"programmes":[],"decades":[],"pages":[]}\n'
    )
