from __future__ import annotations

import pytest

from generator.drawings.shapes import (
    Circle,
    Label,
    Line,
    Path,
    Percent,
    Rect,
    Shape,
    Stretched,
    Titled,
    Zoomed,
    number,
)


@pytest.mark.parametrize(
    ("value", "text"), [(3, "3"), (12.5, "12.5"), (0.126, "0.13"), (-0.001, "0"), (100, "100"), (-4.0, "-4")]
)
def test_a_number_is_no_longer_than_it_must_be(value: float, text: str) -> None:
    assert number(value) == text


@pytest.mark.parametrize(
    ("shape", "svg"),
    [
        (
            Rect(Percent(0), 4, Percent(12.5), 10, "a"),
            '<rect x="0%" y="4" width="12.5%" height="10" class="a"/>',
        ),
        (Line(0, 1, Percent(100), 1), '<line x1="0" y1="1" x2="100%" y2="1"/>'),
        (Circle(7, 5, 4, "dot"), '<circle cx="7" cy="5" r="4" class="dot"/>'),
        (Label(0, 12, "Soyuz & Apollo"), '<text x="0" y="12">Soyuz &amp; Apollo</text>'),
        (Label(9, 12, "up", "a", "end"), '<text x="9" y="12" class="a" text-anchor="end">up</text>'),
        (Zoomed(2.5, (Path("M0 0h4"),)), '<g transform="scale(2.5)"><path d="M0 0h4"/></g>'),
        (Path("M0 0h4", transform="scale(2)"), '<path d="M0 0h4" transform="scale(2)"/>'),
        (
            Stretched(2, 30, (100, 10), (Path("M0 0"),)),
            '<svg y="2" width="100%" height="30" viewBox="0 0 100 10" preserveAspectRatio="none"><path d="M0 0"/></svg>',  # noqa: E501 - one line of SVG
        ),
    ],
)
def test_a_shape_prints_its_svg(shape: Shape, svg: str) -> None:
    assert shape.__html__() == svg


def test_a_titled_shape_without_an_address_is_no_link() -> None:
    assert Titled("<one>", (Circle(1, 2, 3),)).__html__() == (
        '<g><title>&lt;one&gt;</title><circle cx="1" cy="2" r="3"/></g>'
    )


def test_a_titled_shape_with_an_address_is_a_link() -> None:
    assert Titled("one", (Circle(1, 2, 3),), "../one/").__html__() == (
        '<a href="../one/"><title>one</title><circle cx="1" cy="2" r="3"/></a>'
    )
