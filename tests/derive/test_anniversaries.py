from __future__ import annotations

from generator.derive.anniversaries import Anniversary, Occasion
from generator.model.kinds import Kind
from tests.records import date, facts

FACTS = facts(
    missions="""
        one:
          crew: [{person: anna, role: pilot}, {person: boris, role: pilot, leg: up}]
          events:
            - {event: launch, at: 1969-07-16T13:32:00Z}
            - {event: lunar-landing, at: 1969-07-20T20:17:40Z}
            - {event: splashdown, at: 1969-07-24T16:50:35Z}
        two:
          crew: [{person: carla, role: pilot, fate: died}]
          events: [{event: launch, at: 1986-01-28}, {event: loss, at: 1986-01-28}]
        vague:
          events: [{event: launch, at: 1970-07}, {event: landing, at: 1970-07-16~}]
        probe: {scope: reference, events: [{event: launch, at: 1970-07-16}]}
        """,
    crew="""
        anna: {born: {at: 1930-07-16}, died: {at: 2012-08}}
        boris: {died: {at: 2020-07-24}}
        carla: {}
        dora: {born: {at: 1960-07-16}}
        """,
    spacewalks="walk: {crew: [anna, boris], start: 1969-07-21T02:56Z}",
)
DAYS = FACTS.anniversaries


def test_a_day_has_what_happened_on_it_in_any_year_the_oldest_first() -> None:
    assert DAYS[7, 16] == [
        Anniversary(date("1930-07-16"), Occasion.BORN, Kind.CREW, "anna"),
        Anniversary(date("1969-07-16T13:32:00Z"), Occasion.LAUNCH, Kind.MISSIONS, "one", ("anna", "boris")),
    ]


def test_who_came_home_is_told_at_the_landing_and_who_went_up_on_the_moon() -> None:
    assert DAYS[7, 20][0].occasion is Occasion.MOON_LANDING
    assert DAYS[7, 24][0].people == ("anna",)


def test_a_loss_a_death_and_a_spacewalk_are_remembered() -> None:
    assert [item.occasion for item in DAYS[1, 28]] == [Occasion.LAUNCH, Occasion.LOSS]
    assert [item.occasion for item in DAYS[7, 24]] == [Occasion.SPLASHDOWN, Occasion.DIED]
    assert DAYS[7, 21][0].people == ("anna", "boris")


def test_days_are_in_the_order_of_the_year() -> None:
    assert list(DAYS) == [(1, 28), (7, 16), (7, 20), (7, 21), (7, 24)]
