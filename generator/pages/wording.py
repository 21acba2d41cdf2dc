"""Dates, durations, numbers and codes in the words of the site."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from babel import Locale

from generator.model.date import Date, Precision
from generator.model.duration import Duration, Unit
from generator.pages.pieces import Country, Time

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_ENGLISH = Locale("en")
_GONE = {"SU": "Soviet Union", "DD": "East Germany", "CS": "Czechoslovakia", "YU": "Yugoslavia"}
_DESCRIBING = frozenset(("Station", "Agency", "Administration", "Academy", "Project", "Program", "programme"))
"""Last words of names that take an article."""
NBSP = "\u00a0"
MINUS = "\u2212"


def say_date(date: Date, *, short: bool = False) -> str:
    """`8 April 2025`, `March 2027`, `first quarter of 2027`; with the time where it is known: `…, 05:47 UTC`.

    `short` takes three letters of the month and leaves out `UTC`, for tables.
    """
    words = _day(date.start, date.precision, short=short)
    if date.has_time:
        clock = f"{date.start:%H:%M:%S}" if date.precision is Precision.SECOND else f"{date.start:%H:%M}"
        words += f" {clock}" if short else f", {clock}{NBSP}UTC"
    if date.approximate:
        words = f"about {words}"
    return f"no earlier than {words}" if date.no_earlier else words


def say_day(date: Date, *, short: bool = False) -> str:
    """The day of a date, or what is known of it, without the time."""
    words = _day(date.start, date.precision, short=short)
    if date.approximate:
        words = f"about {words}"
    return f"no earlier than {words}" if date.no_earlier else words


def on_day(date: Date) -> str:
    """The day with its preposition: `on 8 April 2025`, `in March 2027`, `about July 2021`, `in the 1960s`."""
    if date.no_earlier or date.approximate:
        return say_day(date)
    if date.precision is Precision.DECADE:
        return f"in the {say_day(date)}"
    return f"{'on' if date.precision >= Precision.DAY else 'in'} {say_day(date)}"


def show_date(date: Date, *, short: bool = True) -> Time:
    """A date as a `<time>` element."""
    return Time(say_date(date, short=short), _iso(date))


def show_day(date: Date, *, short: bool = False) -> Time:
    """The day of a date as a `<time>` element."""
    return Time(say_day(date, short=short), _iso(date)[:10])


def say_local(date: Date, zone: str) -> str:
    """The civil time at a place of a date with a time: `10:47:15 (UTC+5)`, with the day if it differs."""
    local = date.start.astimezone(ZoneInfo(zone))
    clock = f"{local:%H:%M:%S}" if date.precision is Precision.SECOND else f"{local:%H:%M}"
    offset = local.utcoffset()
    assert offset is not None, "a time in a zone has an offset"
    minutes = int(offset.total_seconds()) // 60
    sign = "+" if minutes >= 0 else MINUS
    hours, rest = divmod(abs(minutes), 60)
    shift = f"{sign}{hours}" + (f":{rest:02}" if rest else "")
    day = "" if local.date() == date.start.date() else f"{_day(local, Precision.DAY, short=True)} "
    return f"{day}{clock} (UTC{shift})"


def say_span(start: Date, end: Date | None) -> str:
    """`8 April – 9 December 2025`; `since 14 July 2026` without an end."""
    if end is None:
        return f"since {say_day(start)}"
    first, last = say_day(start), say_day(end)
    if first == last:
        return first
    if (
        start.precision >= Precision.DAY
        and end.precision >= Precision.DAY
        and start.start.year == end.start.year
    ):
        if start.start.month == end.start.month and not start.approximate and not end.approximate:
            return f"{start.start.day}–{last}"
        first = first.removesuffix(f" {start.start.year}")
    return f"{first} – {last}"


def say_duration(duration: Duration) -> str:
    """`244 d 23 h 16 m 18 s`, with spaces that do not break; `under 1 d` where only days are known."""
    if duration.unit is Unit.DAY and str(duration) == "0d":
        return f"under 1{NBSP}d"
    spaced = [f"{part[:-1]}{NBSP}{part[-1]}" for part in str(duration).split(" ")]
    return " ".join(spaced)


def say_minutes(seconds: int) -> str:
    """A length in whole minutes: `2 d 12 h 18 m`. A sum of many lengths, each known to the minute."""
    return say_duration(Duration(seconds, seconds, Unit.MINUTE))


def say_length(duration: Duration) -> str:
    """A duration in a sentence, rounded to its unit: `245 days`, `3 hours 10 minutes`."""
    days, rest = divmod((duration.middle_s + duration.unit // 2) // duration.unit * duration.unit, 86_400)
    if days >= 14:
        return f"{round(duration.middle_s / 86_400)} days"
    hours, minutes = rest // 3600, rest % 3600 // 60
    if days:
        return f"{_count(days, 'day')} {_count(hours, 'hour')}" if hours else _count(days, "day")
    return " ".join(filter(None, [_count(hours, "hour") if hours else "", _count(minutes, "minute")]))


def say_number(value: float) -> str:
    """A number with thousands apart: `7,080`, `10.5`."""
    return f"{value:,.0f}" if value == int(value) else f"{value:,.10g}"


def say_ordinal(number: int) -> str:
    """`1st`, `2nd`, `3rd`, `11th`."""
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number:,}{ending}"


def say_word(number: int) -> str:
    """`one` to `nine` as words, larger numbers in figures."""
    words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    return words[number] if number < len(words) else f"{number:,}"


def say_times(number: int, one: str, many: str | None = None) -> str:
    """`1 flight`, `3 flights`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def say_few(number: int, one: str, many: str | None = None) -> str:
    """`one flight`, `three flights`, `17 flights`: for a sentence."""
    return f"{say_word(number)} {one if number == 1 else many or one + 's'}"


def say_country(code: str) -> str:
    """The English name of a country code, states that are gone included; else the code."""
    return _GONE.get(code) or str(_ENGLISH.territories.get(code, code))


def show_country(code: str) -> Country:
    """A country by its code and its English name."""
    return Country(code, say_country(code))


def in_country(code: str) -> str:
    """A country as it stands after a preposition: `the United States`, `Russia`."""
    name = say_country(code)
    return f"the {name}" if name.startswith("United ") or name.endswith(("Union", "Emirates")) else name


def article_of(words: str) -> str:
    """`an` before a vowel as it sounds: `an uncrewed flight`, `a US station`."""
    return "an" if words.lower().startswith(("a", "e", "i", "o", "unc")) else "a"


def the(name: str) -> str:
    """`the ` before a name that is a description (`Canadian Space Agency`); nothing before a bare name."""
    return "the " if name.split(" of ", maxsplit=1)[0].rpartition(" ")[2] in _DESCRIBING else ""


def say_language(code: str) -> str:
    """The English name of a language code."""
    return str(_ENGLISH.languages.get(code.split("-", maxsplit=1)[0], code))


def say_role(role: str) -> str:
    """`flight engineer 1` from `flight-engineer-1`."""
    return role.replace("-", " ")


def say_coordinates(latitude: float, longitude: float) -> str:
    """`47.33° N, 69.66° E`."""
    north, east = "N" if latitude >= 0 else "S", "E" if longitude >= 0 else "W"
    return f"{abs(latitude):.2f}° {north}, {abs(longitude):.2f}° {east}"


def capitalised(words: str) -> str:
    """With a capital first letter, the rest as it is."""
    return words[:1].upper() + words[1:]


def _day(moment: datetime, precision: Precision, *, short: bool) -> str:
    month = MONTHS[moment.month - 1]
    name = month[:3] if short else month
    match precision:
        case Precision.DECADE:
            return f"{moment.year}s"
        case Precision.YEAR:
            return str(moment.year)
        case Precision.QUARTER:
            quarter = (moment.month + 2) // 3
            return (
                f"Q{quarter} {moment.year}"
                if short
                else f"the {say_ordinal(quarter)} quarter of {moment.year}"
            )
        case Precision.MONTH:
            return f"{name} {moment.year}"
        case _:
            return f"{moment.day}{NBSP if short else ' '}{name} {moment.year}"


def _iso(date: Date) -> str:
    """The text of a date as the `datetime` attribute may hold it."""
    bare = date.text.removesuffix("/..").removesuffix("~")
    return bare if date.precision not in (Precision.QUARTER, Precision.DECADE) else str(date.start.year)


def _count(number: int, unit: str) -> str:
    return say_times(number, unit)
