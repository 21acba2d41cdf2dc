"""What "now" means: a day that is given, or that of the newest commit that touches the data."""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime
from pathlib import Path

import click

from generator.model.date import Date, Precision


class DayType(click.ParamType[Date]):
    """A day written as 2026-11-22."""

    name = "date"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Date:
        """Read a day; fails with a usage error for anything else."""
        if isinstance(value, Date):
            return value
        try:
            day = Date.parse(str(value))
        except ValueError as error:
            self.fail(str(error), param, ctx)
        if day.precision is not Precision.DAY or day.approximate or day.no_earlier:
            self.fail(f"{value!r} is not a day: write it like 2026-11-22", param, ctx)
        return day


as_of_option = click.option(
    "--as-of",
    type=DayType(),
    help='The day that "now" means (UTC). Default: the date of the newest commit that touches the data.',
)


def default_as_of(data: Path) -> Date:
    """The UTC date of the newest commit that touches `data`; today's where there is no such commit."""
    command = ["git", "log", "-1", "--format=%ct", "--", "."]
    try:
        answer = subprocess.run(
            command, cwd=data, capture_output=True, text=True, check=True, encoding="utf-8"
        )
        seconds = int(answer.stdout.strip())
    except (OSError, subprocess.CalledProcessError, ValueError):
        return Date.parse(datetime.now(UTC).date().isoformat())
    return Date.parse(datetime.fromtimestamp(seconds, UTC).date().isoformat())
