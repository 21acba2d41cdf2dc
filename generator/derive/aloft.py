"""People in space: everybody at a moment, and who was there in each year."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol, TypeVar

from generator.derive.journeys import Ending, Journey, Journeys
from generator.derive.occupancy import Occupancy
from generator.model.counting import CountingRule
from generator.model.date import Date


class _Span(Protocol):
    """Something with a beginning and, once it is over, an end."""

    @property
    def start(self) -> Date:
        """From when."""

    @property
    def end(self) -> Date | None:
        """Until when."""


SpanT = TypeVar("SpanT", bound=_Span)


def people_in_space(journeys: Journeys, rule: CountingRule) -> Occupancy:
    """Everybody in space as a step function of time, by the flights that a rule counts."""
    return Occupancy.of(journey for journey in all_journeys(journeys) if journey.counts(rule))


def all_journeys(journeys: Journeys) -> list[Journey]:
    """Every journey in order of launch, those of one launch in order of person."""
    made = (journey for of_person in journeys.by_person.values() for journey in of_person)
    return sorted(made, key=lambda journey: (journey.start.sort_key, journey.person))


def journeys_under_way(journeys: Journeys, as_of: Date) -> list[Journey]:
    """Those that have begun by a day and have no end, in order of launch."""
    return [
        journey
        for journey in all_journeys(journeys)
        if journey.ending is Ending.ABOARD
        and journey.counts(CountingRule.ABOVE_80_KM)
        and not as_of.certainly_before(journey.start)
    ]


def by_year(spans: Iterable[SpanT], as_of: Date) -> Mapping[int, list[SpanT]]:
    """What went on in each year of UTC, in the given order. A span that goes on reaches to `as_of`."""
    years: dict[int, list[SpanT]] = {}
    for span in spans:
        last = span.end if span.end is not None else as_of
        for year in range(span.start.earliest.year, last.last_instant.year + 1):
            years.setdefault(year, []).append(span)
    return dict(sorted(years.items()))
