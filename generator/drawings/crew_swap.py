"""The crew swap between ships: who went up on which, and who came home on which.

Ships of the way up stand on the left by launch, ships of the way home on the right by landing; a line leads
each person from one to the other. Rubio launched on MS-22 and landed on MS-23.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from generator.derive.facts import Facts
from generator.derive.journeys import Ending, Journey
from generator.drawings.drawing import NOTHING, Drawing, KeyItem
from generator.drawings.shapes import Label, Line, Percent, Shape, Titled
from generator.encyclopedia.events import end_of
from generator.model.mission import Mission
from generator.pages.linker import Linker
from generator.pages.wording import capitalised, say_day, say_word

ROW_PX = 19
GAP_PX = 9
"""Between one ship and the next."""
LEFT, RIGHT = 44, 56
"""Percent of the width at which the lines begin and end."""
_NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True)
class Ship:
    """A ship on one side of the drawing: its name, its page, its day there, and who was on it that way."""

    name: str
    href: str
    day: str
    order: tuple[datetime, str]
    people: tuple[str, ...]


def draw_crew_swap(mission: Mission, facts: Facts, linker: Linker) -> Drawing:
    """Everybody who went up or came home on a ship, where somebody changed to or from it."""
    up, down = facts.journeys.up_on.get(mission.id, []), facts.journeys.down_on.get(mission.id, [])
    journeys = [*up, *(journey for journey in down if journey not in up)]
    swapped = [journey for journey in journeys if journey.swapped]
    if not swapped:
        return NOTHING
    ups = _ships(journeys, linker, upward=True)
    downs = _ships(journeys, linker, upward=False)
    if not down and (end := end_of(mission)) is not None:
        downs.append(Ship(mission.name, "", say_day(end.at, short=True), (end.at.start, mission.name), ()))
    downs.sort(key=lambda ship: ship.order)
    left, left_shapes, left_height = _column(ups, linker, upward=True)
    right, right_shapes, right_height = _column(downs, linker, upward=False)
    shapes: list[Shape] = [_thread(journey, left, right, facts) for journey in journeys]
    return Drawing(
        id="swap",
        title=f"Who changed ships: {mission.name}",
        words=(
            "Left, the ships that took them up; right, the ships that brought them home. "
            f"{_how_many(len(swapped), len(journeys))} changed ships."
        ),
        height=max(left_height, right_height),
        shapes=(*shapes, *left_shapes, *right_shapes),
        key=_key(everybody=len(swapped) == len(journeys)),
    )


def _how_many(swapped: int, people: int) -> str:
    """`Four of five`, `All three`, `Both`."""
    if swapped < people:
        return f"{capitalised(say_word(swapped))} of {say_word(people)}"
    return {1: "The only one aboard", 2: "Both"}.get(people, f"All {say_word(people)}")


def _key(*, everybody: bool) -> tuple[KeyItem, ...]:
    """The two kinds of lines; one where everybody changed ships."""
    swap = KeyItem(Line(0, 5, 14, 5, "d-thread d-thread--swap"), "changed ships")
    return (swap,) if everybody else (swap, KeyItem(Line(0, 5, 14, 5, "d-thread"), "came home as they went"))


def _ships(journeys: Sequence[Journey], linker: Linker, *, upward: bool) -> list[Ship]:
    groups: dict[str, list[Journey]] = {}
    for journey in journeys:
        name = journey.up_name if upward else _way_home(journey)
        groups.setdefault(name, []).append(journey)
    return [_ship(name, of_ship, linker, upward=upward) for name, of_ship in groups.items()]


def _way_home(journey: Journey) -> str:
    if journey.ending is Ending.DIED:
        return "Died"
    return journey.down_name or "No way home yet"


def _ship(name: str, journeys: Sequence[Journey], linker: Linker, *, upward: bool) -> Ship:
    ride = journeys[0].up if upward else journeys[0].down
    at = journeys[0].start if upward else journeys[0].end
    return Ship(
        name,
        linker.mission(ride.mission.id).url if ride is not None else "",
        say_day(at, short=True) if at is not None else "",
        (at.start if at is not None else _NEVER, name),
        tuple(journey.person for journey in journeys),
    )


def _column(
    ships: Sequence[Ship], linker: Linker, *, upward: bool
) -> tuple[Mapping[str, float], list[Shape], float]:
    """Where each person's line ends, the words of a side, and its height."""
    places: dict[str, float] = {}
    shapes: list[Shape] = []
    x, anchor = (Percent(LEFT - 2), "end") if upward else (Percent(RIGHT + 2), "start")
    y = 0.0
    for ship in sorted(ships, key=lambda item: item.order):
        title = f"{ship.name}: {'launch' if upward else 'landing'} {ship.day}" if ship.day else ship.name
        shapes.append(Titled(title, (Label(x, y + 13, ship.name, "d-words", anchor),), ship.href))
        y += ROW_PX
        if ship.day:
            day = f"{'up' if upward else 'home'} {ship.day}"
            shapes.append(Label(x, y + 10, day, "d-small", anchor))
            y += ROW_PX
        if not ship.people:
            shapes.append(Label(x, y + 13, "nobody aboard", "d-small", anchor))
            y += ROW_PX
        for person in ship.people:
            places[person] = y + ROW_PX / 2
            link = linker.person(person)
            shapes.append(Label(x, y + 13, link.text, "d-name", anchor))
            y += ROW_PX
        y += GAP_PX
    return places, shapes, y - GAP_PX


def _thread(journey: Journey, left: Mapping[str, float], right: Mapping[str, float], facts: Facts) -> Shape:
    css = "d-thread d-thread--swap" if journey.swapped else "d-thread"
    person = facts.encyclopedia.people.get(journey.person)
    title = (
        f"{person.name if person is not None else journey.person}: {journey.up_name} → {_way_home(journey)}"
    )
    ends = (Percent(LEFT), left[journey.person], Percent(RIGHT), right[journey.person])
    return Titled(title, (Line(*ends, css),))
