from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.search.names import PageName, read_names, write_names


def page(title: str, kind: str = "Mission", when: str = "", about: str = "About.", body: str = "") -> str:
    dated = f' data-p-when="{when}"' if when else ""
    return (
        f'<html><body><article\n data-p-title="{title}" data-p-kind="{kind}"{dated} data-p-about="{about}">'
        f"<h1>{title}</h1>{body}</article></body></html>"
    )


def write(site: Path, **pages: str) -> Path:
    """Pages by address, `__` for a slash; `index` is the front page."""
    for name, html in pages.items():
        folder = site if name == "index" else site / name.replace("__", "/")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "index.html").write_text(html, encoding="utf-8")
    return site


def test_a_page_is_known_by_its_title_kind_date_and_names(tmp_path: Path) -> None:
    body = (
        '<p class="p-native"><span lang="ru">Союз МС-27</span></p>'
        '<table><tr><td class="p-names">ISS 73S, <i>MS-27</i></td></tr></table>'
        '<p class="p-forms" hidden>MS 27</p>'
    )
    write(tmp_path, missions__ms_27=page("Soyuz MS-27", when="2025", about="A flight.", body=body))
    assert read_names(tmp_path) == [
        PageName(
            url="missions/ms_27/",
            title="Soyuz MS-27",
            kind="Mission",
            when="2025",
            about="A flight.",
            names="Союз МС-27 · ISS 73S, MS-27 · MS 27",
        )
    ]


def test_entities_are_read_as_the_signs_that_they_stand_for(tmp_path: Path) -> None:
    body = '<p class="p-names">Tom &amp; &lt;Jerry&gt;</p>'
    write(tmp_path, a=page("R&amp;D &quot;One&quot;", about="&#39;So&#39;", body=body))
    (found,) = read_names(tmp_path)
    assert (found.title, found.about, found.names) == ('R&D "One"', "'So'", "Tom & <Jerry>")


def test_names_above_the_head_belong_to_another_page(tmp_path: Path) -> None:
    write(tmp_path, a='<p class="p-names">Not mine</p>' + page("A", body='<p class="p-note">Nor this</p>'))
    (found,) = read_names(tmp_path)
    assert found.names == ""


def test_the_front_page_has_an_empty_address_and_all_are_sorted(tmp_path: Path) -> None:
    write(tmp_path, b=page("B"), a__c=page("C"), index=page("Home"))
    assert [found.url for found in read_names(tmp_path)] == ["", "a/c/", "b/"]


def test_sources_and_pages_that_search_does_not_know_are_left_out(tmp_path: Path) -> None:
    write(tmp_path, s=page("A headline", kind="Source"), plain="<html><h1>Moved</h1></html>", a=page("A"))
    (tmp_path / "404.html").write_text(page("Not found"), encoding="utf-8")
    assert [found.title for found in read_names(tmp_path)] == ["A"]


@pytest.mark.parametrize(
    ("about", "short"),
    [
        ("x" * 140, "x" * 140),
        ("word " * 28 + "end", " ".join(["word"] * 28) + " …"),
        ("word " * 27 + "last, then more", " ".join(["word"] * 27) + " …"),
        ("a" * 133 + " six, seven eight", "a" * 133 + " six …"),
    ],
)
def test_what_a_page_is_about_is_cut_between_words(tmp_path: Path, about: str, short: str) -> None:
    (found,) = read_names(write(tmp_path, a=page("A", about=about)))
    assert found.about == short


def test_the_names_are_written_as_one_line_of_json(tmp_path: Path) -> None:
    write(tmp_path, a=page("Восток", when="1961"))
    target = tmp_path / "names.json"
    write_names(tmp_path, target)
    text = target.read_text(encoding="utf-8")
    assert text.count("\n") == 1
    assert "Восток" in text
    assert json.loads(text) == [
        {"url": "a/", "title": "Восток", "kind": "Mission", "when": "1961", "about": "About.", "names": ""}
    ]


def test_a_site_without_pages_has_no_names(tmp_path: Path) -> None:
    write_names(tmp_path, tmp_path / "names.json")
    assert (tmp_path / "names.json").read_text(encoding="utf-8") == "[]\n"
