from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli.main import perigee
from generator.diff.changes import Changes, DerivedChange, RecordChange, ValueChange
from generator.diff.render import MAX_LISTED, render_json, render_markdown, render_text
from tests.repository import repository

HOSTILE = "a | <script> @user [x](y) `b` *c* _d_ ~e~ #1 & \\ $f$\nsecond line"
NOTHING = Changes((), (), (), (), (), (), ())
SOME = Changes(
    added=("crew/carla", "missions/three"),
    removed=("crew/dora",),
    moved=(("crew/anna", "crew/ann"),),
    records=(
        RecordChange(
            "missions/one",
            "One",
            (ValueChange("events.landing.at", "2025-01-11", "2025-01-16", ("radar", "log")),),
            (DerivedChange("duration", "10d", "15d"),),
        ),
        RecordChange("crew/ann", "Ann", (ValueChange("sex", None, "female"),), ()),
        RecordChange("crew/boris", "Boris", (), (DerivedChange("rank", "1", None),)),
    ),
    pages_added=("crew/carla.md", "missions/three.md"),
    pages_changed=("crew/boris.md",),
    pages_removed=(),
)


def test_text_names_every_change() -> None:
    assert render_text(SOME) == (
        "added: crew/carla, missions/three\n"
        "removed: crew/dora\n"
        "moved: crew/anna → crew/ann\n"
        "missions/one (One)\n"
        "  events.landing.at: 2025-01-11 → 2025-01-16  [radar, log]\n"
        "  = duration: 10d → 15d\n"
        "crew/ann (Ann)\n"
        "  sex: (none) → female\n"
        "crew/boris (Boris)\n"
        "  = rank: 1 → (none)\n"
        "pages: 2 added, 1 changed, 0 removed\n"
    )


def test_markdown_has_a_table_of_values_and_one_of_what_follows() -> None:
    assert render_markdown(SOME) == (
        "### What changes for the reader\n"
        "\n"
        "- added: crew/carla, missions/three\n"
        "- removed: crew/dora\n"
        "- moved: crew/anna → crew/ann\n"
        "\n"
        "#### Accepted values\n"
        "\n"
        "| record | field | before | after | sources |\n"
        "|---|---|---|---|---|\n"
        "| missions/one | events.landing.at | 2025-01-11 | 2025-01-16 | radar, log |\n"
        "| crew/ann | sex | — | female | — |\n"
        "\n"
        "#### What follows from them\n"
        "\n"
        "| record | value | before | after |\n"
        "|---|---|---|---|\n"
        "| missions/one | duration | 10d | 15d |\n"
        "| crew/boris | rank | 1 | — |\n"
        "\n"
        "pages: 2 added, 1 changed, 0 removed\n"
    )


def test_json_holds_all_of_it() -> None:
    told = json.loads(render_json(SOME))
    assert told["moved"] == [["crew/anna", "crew/ann"]]
    assert told["records"][0] == {
        "page": "missions/one",
        "name": "One",
        "values": [
            {
                "field": "events.landing.at",
                "old": "2025-01-11",
                "new": "2025-01-16",
                "sources": ["radar", "log"],
            }
        ],
        "derived": [{"label": "duration", "old": "10d", "new": "15d"}],
    }
    assert told["pages_changed"] == ["crew/boris.md"]


def test_nothing_is_said_as_such() -> None:
    assert render_text(NOTHING) == "nothing changes for the reader\n"
    assert render_markdown(NOTHING) == "### What changes for the reader\n\nNothing.\n"
    assert all(value == [] for value in json.loads(render_json(NOTHING)).values())


def changed(**parts: str) -> Changes:
    value = ValueChange(parts.get("field", "name"), "x", parts.get("new", "y"), (parts.get("source", "s"),))
    record = RecordChange(parts.get("page", "crew/a"), "A", (value,), (DerivedChange("rank", "1", "2"),))
    return Changes((), (), (), (record,), (), (), ())


@pytest.mark.parametrize("part", ["page", "field", "new", "source"])
def test_a_hostile_value_stays_in_its_cell_as_text(part: str) -> None:
    told = render_markdown(changed(**{part: HOSTILE}))
    (row,) = (line for line in told.splitlines() if "second line" in line and r"| x |" in line)
    cells = re.split(r"(?<!\\)\|", row.strip("|"))
    assert len(cells) == 5
    assert (
        r"a \| &lt;script&gt; @&#8203;user \[x\](y) \`b\` \*c\* \_d\_ \~e\~ #&#8203;1 &amp; \\ \$f\$"
        " second line"
    ) in row


def test_a_value_of_several_lines_is_one_line_in_text() -> None:
    assert "  name: x → a b  [s]\n" in render_text(changed(new="a\n\n  b"))


def test_long_tables_are_cut_with_a_count() -> None:
    values = tuple(ValueChange(f"f{n}", "a", "b") for n in range(MAX_LISTED + 3))
    derived = tuple(DerivedChange(f"d{n}", "a", "b") for n in range(MAX_LISTED))
    told = render_markdown(Changes((), (), (), (RecordChange("crew/a", "A", values, derived),), (), (), ()))
    assert told.count("\n| crew/a | f") == MAX_LISTED
    assert "\n\n… and 3 more.\n" in told
    assert told.count("\n| crew/a | d") == MAX_LISTED
    assert told.count("more.") == 1


def test_long_lists_of_records_are_cut_with_a_count() -> None:
    added = tuple(f"crew/p{n}" for n in range(MAX_LISTED + 2))
    told = render_text(Changes(added, (), (), (), (), (), ()))
    assert told.startswith("added: crew/p0, crew/p1, ")
    assert f"crew/p{MAX_LISTED - 1} and 2 more\n" in told


PEOPLE = """
    anna:
      name: Anna
      sort: Anna
      unrecorded_flights: [{flight: A, launched: 2020-01-01, landed: 2020-01-11}]
    boris:
      name: Boris
      sort: Boris
      unrecorded_flights: [{flight: B, launched: 2020-02-01, landed: 2020-02-13}]
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Two people in a repository, and an edit of one of them that is not committed."""
    folder = repository(tmp_path, crew=PEOPLE)
    text = (folder / "crew.yaml").read_text(encoding="utf-8")
    new = text.replace("2020-01-11", "2020-01-20").replace("name: Anna", 'name: "Anna | <b>"')
    (folder / "crew.yaml").write_text(new, encoding="utf-8")
    return folder


def run(data: Path, *arguments: str) -> Result:
    return CliRunner().invoke(perigee, ["diff", f"--data={data}", "--as-of=2026-01-01", *arguments])


def test_an_edit_is_told_with_what_follows(data: Path) -> None:
    result = run(data, "HEAD")
    assert result.exit_code == 0, result.output
    assert result.stdout == (
        "crew/anna (Anna | <b>)\n"
        "  name: Anna → Anna | <b>\n"
        "  unrecorded_flights.0.landed: 2020-01-11 → 2020-01-20\n"
        "  = time in space: 10d → 19d\n"
        "  = rank: 2 → 1\n"
        "  = flight 1: A → A: 10d, landed → A → A: 19d, landed\n"
        "crew/boris (Boris)\n"
        "  = rank: 1 → 2\n"
        "pages: 0 added, 6 changed, 0 removed\n"
    )


def test_the_command_prints_markdown_and_json(data: Path) -> None:
    assert (
        r"| crew/anna | name | Anna | Anna \| &lt;b&gt; | — |"
        in run(data, "HEAD", "--format=markdown").stdout
    )
    told = json.loads(run(data, "HEAD", "--format=json").stdout)
    assert [record["page"] for record in told["records"]] == ["crew/anna", "crew/boris"]


def test_a_line_that_moves_is_no_change_of_a_page(data: Path) -> None:
    text = (data / "crew.yaml").read_text(encoding="utf-8")
    moved = text.replace('name: "Anna | <b>"', "name: Anna").replace("2020-01-20", "2020-01-11")
    (data / "crew.yaml").write_text(f"# A comment\n\n{moved}", encoding="utf-8")
    assert run(data, "HEAD").stdout == "nothing changes for the reader\n"


def test_a_revision_that_is_not_there_exits_with_2_and_one_line(data: Path) -> None:
    result = run(data, "no-such")
    assert result.exit_code == 2
    assert result.stderr == f"error: there is no revision 'no-such' in the repository of {data}\n"
    assert result.stdout == ""


def test_records_that_cannot_be_read_are_not_compared(data: Path) -> None:
    (data / "crew.yaml").write_text("anna:\n  nam: Anna\n", encoding="utf-8")
    result = run(data, "HEAD")
    assert result.exit_code == 2
    assert result.stderr.splitlines()[-1] == "error: the data has 3 errors to mend first: see `perigee check`"
    assert result.stdout == ""


def test_an_unreadable_state_before_is_told_as_that(data: Path, tmp_path: Path) -> None:
    broken = repository(tmp_path / "other", crew="anna:\n  name: Anna\n")
    (broken / "crew.yaml").write_bytes((data / "crew.yaml").read_bytes())
    result = run(broken, "HEAD")
    assert result.exit_code == 2
    assert (
        result.stderr.splitlines()[-1]
        == "error: the state before has 1 error to mend first: see `perigee check`"
    )
