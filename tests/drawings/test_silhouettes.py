from __future__ import annotations

import re

import pytest

from generator.drawings.silhouettes import PERSON, SILHOUETTES, Silhouette
from generator.model.spacecraft import Quantity

_TAKEN = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "Q": 4, "Z": 0}
ALL = [*SILHOUETTES.items(), ("person", PERSON)]


def corners(path: str) -> list[tuple[float, float]]:
    """Where the pen stands after each step of a path of absolute steps."""
    found: list[tuple[float, float]] = []
    x = y = 0.0
    for letter, rest in re.findall(r"([MLHVCQZ])([^MLHVCQZ]*)", path):
        numbers = [float(text) for text in re.findall(r"-?\d*\.?\d+", rest)]
        assert len(numbers) == _TAKEN[letter], f"{letter}{rest} is a step of another length"
        x = numbers[0] if letter == "H" else numbers[-2] if letter in "MLCQ" else x
        y = numbers[0] if letter == "V" else numbers[-1] if letter in "MLCQ" else y
        found.append((x, y))
    return found


@pytest.mark.parametrize(("name", "drawn"), ALL)
def test_an_outline_fills_its_box_and_stays_in_it(name: str, drawn: Silhouette) -> None:
    xs, ys = zip(*corners(drawn.outline), strict=True)
    assert [min(xs), max(xs)] == pytest.approx([0, drawn.width], abs=0.08), name
    assert min(ys) >= 0
    assert max(ys) == pytest.approx(drawn.height, abs=0.25)


@pytest.mark.parametrize(("name", "drawn"), ALL)
def test_wings_reach_as_far_as_they_say(name: str, drawn: Silhouette) -> None:
    if not drawn.wings:
        assert drawn.reach == 0
        return
    xs = [x for x, _ in corners(drawn.wings)]
    assert [min(xs), max(xs)] == pytest.approx([-drawn.reach, drawn.width + drawn.reach]), name


@pytest.mark.parametrize(("name", "drawn"), ALL)
def test_the_measure_spans_the_side_of_the_box_that_it_is_about(name: str, drawn: Silhouette) -> None:
    if name == "spaceshipone":  # scaled by its fuselage, the only measure of its sides that the records have
        assert drawn.measure is Quantity.DIAMETER
        return
    sides = {
        Quantity.LENGTH: max(drawn.width, drawn.height),
        Quantity.HEIGHT: drawn.height,
        Quantity.DIAMETER: drawn.width,
    }
    assert drawn.spans == sides[drawn.measure]
