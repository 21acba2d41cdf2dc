"""People in space over time: everybody, aboard each station, of each country, on one scale."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from generator.derive.aloft import all_journeys
from generator.derive.facts import Facts
from generator.derive.occupancy import Occupancy
from generator.derive.population import by_country
from generator.drawings.columns import COLUMNS, columns_of, outline_of
from generator.drawings.drawing import NOTHING, Drawing
from generator.drawings.shapes import Label, Line, Path, Percent, Shape, Stretched
from generator.drawings.time_axis import AXIS_PX, TimeAxis
from generator.model.counting import CountingRule
from generator.pages.linker import Linker
from generator.pages.pieces import Link
from generator.pages.table import Cell, Table
from generator.pages.wording import in_country, say_date, say_times

PERSON_PX = 4
"""Height of one person, in every strip."""
WORDS_PX = 16
GAP_PX = 6
COUNTRIES = 8
"""So many states have a strip of their own; the table names them all."""
WIDEST = CountingRule.ABOVE_80_KM


def draw_population(facts: Facts, linker: Linker) -> Drawing:
    """Everybody who was in space by the widest counting rule, from the first flight to the records' day."""
    everybody = facts.in_space[WIDEST]
    if not everybody.moments:
        return NOTHING
    axis = TimeAxis(everybody.moments[0], facts.as_of.last_instant)
    shapes: list[Shape] = []
    y = 0.0
    for words, occupancy in _strips(facts, linker):
        heights = columns_of(occupancy, axis)
        most = max(heights)
        base = y + WORDS_PX + most * PERSON_PX
        shapes += [
            Label(0, y + 12, f"{words} · at most {most}", "d-words"),
            Line(Percent(0), base, Percent(100), base, "d-rail"),
            Stretched(
                base - most * PERSON_PX,
                most * PERSON_PX,
                (COLUMNS, most),
                (Path(outline_of(heights), "d-area", f"translate(0 {most})"),),
            ),
        ]
        y = base + GAP_PX
    return Drawing(
        id="population",
        title="People in space over time",
        words=_words(facts),
        height=y + AXIS_PX,
        shapes=(*axis.shapes(y), *shapes),
        table=_table(facts, linker),
    )


def _strips(facts: Facts, linker: Linker) -> Iterator[tuple[str, Occupancy]]:
    yield "In space", facts.in_space[WIDEST]
    stations = sorted(facts.occupancy.items(), key=lambda item: item[1].moments[0])
    for station, occupancy in stations:
        yield f"Aboard {linker.station_short(station).text}", occupancy
    counted = [journey for journey in all_journeys(facts.journeys) if journey.counts(WIDEST)]
    countries = by_country(counted, facts.encyclopedia.people)
    for code in list(countries)[:COUNTRIES]:
        yield f"Of {in_country(code)}", countries[code]


def _words(facts: Facts) -> str:
    everybody = facts.in_space[WIDEST]
    highest, _ = everybody.most(everybody.moments[0], facts.as_of.last_instant)
    now = len(everybody.at(facts.as_of.last_instant))
    return (
        f"In space on {say_date(facts.as_of)}: {say_times(now, 'person', 'people')}. At most: {highest}. "
        "Flights above 80 km are counted; each column is as high as the most people within two weeks. "
        "A person stands under the first state whose citizen they were."
    )


def _table(facts: Facts, linker: Linker) -> Table:
    """The most people at once in each year under each counting rule."""
    first = facts.in_space[WIDEST].moments[0].year
    rows = []
    for year in range(first, facts.as_of.last_instant.year + 1):
        start, end = datetime(year, 1, 1, tzinfo=UTC), datetime(year + 1, 1, 1, tzinfo=UTC)
        counts = [facts.in_space[rule].most(start, end)[0] for rule in CountingRule]
        name = Link(str(year), linker.url(f"in-space/{year}")) if max(counts) else str(year)
        rows.append((Cell(name), *(Cell.number(str(count)) for count in counts)))
    return Table(
        "Most people in space at once",
        ("Year", "In orbit and beyond", "Above 100 km", "Above 80 km"),
        tuple(rows),
    )
