"""All that follows from the records, each part computed once when it is first asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.derive.agencies import AgencyUsage, derive_agency_usage
from generator.derive.aloft import people_in_space
from generator.derive.anniversaries import Anniversary, derive_anniversaries
from generator.derive.careers import Career, derive_careers
from generator.derive.citations import derive_citations
from generator.derive.claims import FollowedClaim, follow_claims
from generator.derive.expeditions import Term, derive_terms
from generator.derive.journeys import Journeys, derive_journeys
from generator.derive.lineage import Lineages
from generator.derive.neighbours import Neighbours, derive_neighbours
from generator.derive.occupancy import Occupancy
from generator.derive.passage_index import PassageIndex
from generator.derive.passages import Passage, derive_passages, passages_of_remains
from generator.derive.stays import Stays, derive_stays
from generator.derive.totals import Totals, derive_totals
from generator.encyclopedia.encyclopedia import Encyclopedia
from generator.model.counting import CountingRule
from generator.model.date import Date
from generator.model.kinds import Kind
from generator.model.remains import Remains


@dataclass(frozen=True)
class Facts:
    """The encyclopedia and everything derived from it, as of a day (UTC)."""

    encyclopedia: Encyclopedia
    as_of: Date
    remains: tuple[Remains, ...] = ()
    """What is sound of records that were refused: only their texts are read."""

    @cached_property
    def journeys(self) -> Journeys:
        """Launches paired with landings."""
        return derive_journeys(self.encyclopedia)

    @cached_property
    def totals(self) -> Mapping[CountingRule, Mapping[str, Totals]]:
        """Totals by counting rule and person."""
        return {
            rule: self.orbital_totals
            if rule is CountingRule.ORBITAL
            else derive_totals(self.journeys, self.as_of, rule)
            for rule in CountingRule
        }

    @cached_property
    def orbital_totals(self) -> Mapping[str, Totals]:
        """Totals by person under the orbital rule."""
        return derive_totals(self.journeys, self.as_of, CountingRule.ORBITAL)

    @cached_property
    def stays(self) -> Stays:
        """Ships at ports, people aboard stations."""
        return derive_stays(self.encyclopedia, self.journeys)

    @cached_property
    def careers(self) -> Mapping[str, Career]:
        """What each person has flown."""
        return derive_careers(self.journeys, self.stays)

    @cached_property
    def occupancy(self) -> Mapping[str, Occupancy]:
        """Crew of each station as a step function of time."""
        return {station: Occupancy.of(presences) for station, presences in self.stays.aboard.items()}

    @cached_property
    def in_space(self) -> Mapping[CountingRule, Occupancy]:
        """Everybody in space under each counting rule, as a step function of time."""
        return {rule: people_in_space(self.journeys, rule) for rule in CountingRule}

    @cached_property
    def terms(self) -> Mapping[str, Term]:
        """Expeditions with commanders and members."""
        return derive_terms(self.encyclopedia, self.stays)

    @cached_property
    def neighbours(self) -> Mapping[str, list[Neighbours]]:
        """Flights before and after, by mission."""
        return derive_neighbours(self.encyclopedia)

    @cached_property
    def anniversaries(self) -> Mapping[tuple[int, int], list[Anniversary]]:
        """What happened on each day of the year, by month and day."""
        return derive_anniversaries(self.encyclopedia, self.journeys)

    @cached_property
    def lineages(self) -> Lineages:
        """What sources come from."""
        return Lineages(self.encyclopedia.sources)

    @cached_property
    def agency_usage(self) -> AgencyUsage:
        """People, ships and launch vehicles by agency."""
        return derive_agency_usage(self.encyclopedia)

    @cached_property
    def citations(self) -> Mapping[str, list[tuple[Kind, str]]]:
        """Records by the source that they cite."""
        return derive_citations(self.encyclopedia)

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Every text of the records, with whose words it is in."""
        return (*derive_passages(self.encyclopedia), *passages_of_remains(self.remains))

    @cached_property
    def passages_by_word(self) -> PassageIndex:
        """The same texts, to be looked up by the words in them."""
        return PassageIndex.of(self.passages)

    @cached_property
    def claims(self) -> tuple[FollowedClaim, ...]:
        """Every claim of every record with where its path leads."""
        return follow_claims(self.encyclopedia)
