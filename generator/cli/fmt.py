"""`perigee fmt`: bring data files into their one form."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from difflib import unified_diff
from pathlib import Path

import click

from generator.check.suggest import did_you_mean
from generator.cli.check import data_option
from generator.cli.output import print_lines
from generator.format.data_file import KIND_OF_FILE, ChangedMeanwhileError, DataFile
from generator.format.formatter import Formatted, format_bytes
from generator.report.text import render_count, render_problem


@click.command()
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--check", "only_check", is_flag=True, help="Write nothing; print what would change, as a diff."
)
@data_option
def fmt(*, paths: tuple[Path, ...], only_check: bool, data: Path) -> None:
    """Bring data files into their one form: records and keys in order, rows in brackets, comments kept.

    All files of the data folder, or those given as PATHs. A file with a problem in its YAML is left as it
    is. Exits with 0 where every file is in its form, 1 where a file has problems or, with --check, is not
    in its form, 2 where a file cannot be read or written.
    """
    try:
        files = read_files(find_files(paths, data), data)
        code = _format(files, only_check=only_check)
    except OSError as error:
        click.echo(f"error: {error.filename}: {error.strerror}", err=True)
        sys.exit(2)
    except ChangedMeanwhileError as error:
        click.echo(f"error: {error} was changed by someone else while it was read: run it again", err=True)
        sys.exit(2)
    sys.exit(code)


def find_files(paths: Sequence[Path], data: Path) -> list[Path]:
    """The data files that are asked for; those of the data folder where none is. Fails for any other file."""
    found: list[Path] = []
    for path in paths or [data]:
        if path.is_dir():
            found += [path / name for name in KIND_OF_FILE if (path / name).exists()]
        elif path.name in KIND_OF_FILE:
            found.append(path)
        else:
            near = did_you_mean(path.name, KIND_OF_FILE) or f"there are {', '.join(sorted(KIND_OF_FILE))}"
            raise click.BadParameter(f"{path} is not a data file: {near}", param_hint="'PATH'")
    if not found:
        raise click.BadParameter(f"there is no data file in {data}", param_hint="'--data'")
    return list(dict.fromkeys(found))


def read_files(paths: Sequence[Path], data: Path) -> list[DataFile]:
    """Read data files; each is called as it was given. Raises `OSError` where one cannot be read."""
    shown = {path: str(path if path.parent != data else data / path.name) for path in paths}
    return [DataFile.read(path, shown[path]) for path in paths]


def _format(files: Sequence[DataFile], *, only_check: bool) -> int:
    """Write, or show, what differs from the one form. The exit code."""
    changed: list[str] = []
    broken = False
    for file in files:
        formatted = format_bytes(file.raw, file.kind, file.shown)
        raw = formatted.text.encode("utf-8")
        if formatted.defect:
            broken = True
            message = "its one form would say something else, so it is left: please report this with the file"
            click.echo(f"error: {file.shown}: {message}", err=True)
        elif formatted.problems:
            broken = True
            _print_problems(formatted)
        elif raw != file.raw:
            changed.append(file.shown)
            if only_check:
                print_lines(_diff(file, formatted.text))
            else:
                file.replace(raw)
                click.echo(f"{file.shown}: formatted")
    if only_check and changed:
        click.echo(f"{_files(len(changed))} not in the one form: run `perigee fmt`", err=True)
    elif not broken:
        click.echo(f"{_files(len(files))} in the one form")
    return 1 if broken or (only_check and changed) else 0


def _files(count: int) -> str:
    return f"{count} file{'' if count == 1 else 's'} {'is' if count == 1 else 'are'}"


def _diff(file: DataFile, text: str) -> list[str]:
    before = file.raw.decode("utf-8", errors="replace").removesuffix("\n").split("\n")
    after = text.removesuffix("\n").split("\n")
    lines = unified_diff(before, after, file.shown, f"{file.shown} (formatted)", lineterm="")
    return list(lines)


def _print_problems(formatted: Formatted) -> None:
    lines = formatted.text.split("\n")
    problems = formatted.problems
    print_lines(
        render_problem(problem, lambda place: lines[min(place.line, len(lines)) - 1]) for problem in problems
    )
    print_lines([f"{problems[0].place.file} is left as it is: {render_count(problems)}"])
