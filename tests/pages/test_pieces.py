from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import escape

from generator.pages.pieces import (
    Badge,
    Country,
    External,
    Foreign,
    Inline,
    Link,
    Mark,
    Phrase,
    Piece,
    Small,
    Time,
    enumerate_all,
    join,
    phrase,
    plain,
)

EVIL = "<b> & \"'"
SAFE = "&lt;b&gt; &amp; &#34;&#39;"


@pytest.mark.parametrize(
    ("piece", "html"),
    [
        (Link("MS-27", "../ms-27/"), '<a href="../ms-27/">MS-27</a>'),
        (Time("8 April", "2025-04-08"), '<time datetime="2025-04-08">8 April</time>'),
        (Badge("success", "good"), '<span class="p-badge p-badge--good">success</span>'),
        (
            Mark("*", "one source"),
            '<span class="p-mark" title="one source">*<span class="p-hidden"> (one source)</span></span>',
        ),
        (Foreign("Союз", "ru"), '<span lang="ru">Союз</span>'),
        (External("NASA", "https://nasa.gov"), '<a href="https://nasa.gov" rel="external">NASA</a>'),
        (Small("approx."), "<small>approx.</small>"),
        (phrase("a ", Link("b", "c/"), " d"), 'a <a href="c/">b</a> d'),
    ],
)
def test_a_piece_knows_its_html(piece: Piece, html: str) -> None:
    assert piece.__html__() == html
    assert str(escape(piece)) == html


@pytest.mark.parametrize(
    ("piece", "html"),
    [
        (Link(EVIL, EVIL), f'<a href="{SAFE}">{SAFE}</a>'),
        (Time(EVIL, EVIL), f'<time datetime="{SAFE}">{SAFE}</time>'),
        (Badge(EVIL, EVIL), f'<span class="p-badge p-badge--{SAFE}">{SAFE}</span>'),
        (
            Mark(EVIL, EVIL),
            f'<span class="p-mark" title="{SAFE}">{SAFE}<span class="p-hidden"> ({SAFE})</span></span>',
        ),
        (Foreign(EVIL, EVIL), f'<span lang="{SAFE}">{SAFE}</span>'),
        (External(EVIL, EVIL), f'<a href="{SAFE}" rel="external">{SAFE}</a>'),
        (Small(EVIL), f"<small>{SAFE}</small>"),
        (phrase(EVIL, Small(EVIL)), f"{SAFE}<small>{SAFE}</small>"),
    ],
)
def test_what_a_record_says_cannot_become_markup(piece: Piece, html: str) -> None:
    assert piece.__html__() == html
    assert EVIL in piece.text


@given(st.text())
def test_no_text_opens_an_element_or_ends_an_attribute(text: str) -> None:
    for html in (phrase(text).__html__(), Foreign("", text).__html__().removeprefix('<span lang="')):
        inner = html.removesuffix('"></span>')
        assert "<" not in inner
        assert '"' not in inner


def test_the_plain_text_has_no_markup() -> None:
    nested = phrase("by ", phrase(Link("Anna", "../anna/"), " & ", Foreign("Борис", "ru")))
    assert nested.text == "by Anna & Борис"
    assert plain(nested) == "by Anna & Борис"
    assert plain("bare <b>") == "bare <b>"


@pytest.mark.parametrize(
    ("parts", "listed"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_things_are_listed_with_commas_and_a_last_and(parts: list[Inline], listed: str) -> None:
    assert enumerate_all(parts).text == listed
    assert enumerate_all(iter(parts)).text == listed


@pytest.mark.parametrize(
    ("parts", "joined"), [([], ""), (["a"], "a"), (["a", ""], "a, "), (["a", "b", "c"], "a, b, c")]
)
def test_parts_are_joined_with_a_separator_between_them(parts: list[Inline], joined: str) -> None:
    assert join(parts).text == joined


def test_a_separator_may_be_a_piece() -> None:
    assert join(["a", "b"], Small("|")).__html__() == "a<small>|</small>b"
    assert isinstance(join([]), Phrase)


def test_a_country_is_named_beside_its_code() -> None:
    country = Country("KZ", "Kazakhstan")
    assert country.text == "Kazakhstan"
    assert country.__html__() == (
        '<span class="p-country"><span aria-hidden="true">KZ</span> Kazakhstan</span>'
    )
