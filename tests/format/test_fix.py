from __future__ import annotations

from pathlib import Path

from generator.format.data_file import DataFile
from generator.format.fix import fix_files


def fixed(**texts: bytes) -> dict[str, tuple[bytes, tuple[str, ...]]]:
    """What files become, by name, and what was done to each."""
    files = [DataFile(Path(f"{name}.yaml"), f"data/{name}.yaml", raw) for name, raw in texts.items()]
    return {found.file.path.stem: (found.raw, found.done) for found in fix_files(files)}


def test_a_file_that_is_right_is_left_out() -> None:
    assert fixed(crew=b"a:\n  name: A\n") == {}


def test_bytes_of_windows_are_mended() -> None:
    assert fixed(crew=b"\xef\xbb\xbfa:\r\n  name: A\r\n") == {
        "crew": (b"a:\n  name: A\n", ("byte order mark removed", "line ends set to LF"))
    }


def test_tabs_become_spaces() -> None:
    raw = b"a:\n\tname:\tA\n\tborn:\n\t\tat: 1974\n"
    assert fixed(crew=raw) == {
        "crew": (
            b"a:\n  name: A\n  born: {at: 1974}\n",
            ("tabs replaced with spaces", "order and form mended"),
        )
    }


def test_tabs_and_spaces_in_one_indentation_are_a_persons_to_mend() -> None:
    raw = b"a:\n  name: A\n  born:\n  \tat: 1974\n"
    assert fixed(crew=raw) == {}


def test_order_and_form_are_mended() -> None:
    assert fixed(crew=b"b: {name: B}\na: {name: A}\n") == {
        "crew": (b"a:\n  name: A\n\nb:\n  name: B\n", ("order and form mended",))
    }


def test_a_chain_of_redirects_is_shortened() -> None:
    found = fixed(crew=b"c:\n  name: C\n", redirects=b"crew/a: crew/b\ncrew/b: crew/c\n")
    assert found == {"redirects": (b"crew/a: crew/c\ncrew/b: crew/c\n", ("1 moved id replaced",))}


def test_a_circle_of_redirects_is_a_persons_to_mend() -> None:
    assert fixed(redirects=b"crew/a: crew/b\ncrew/b: crew/a\n") == {}


def test_an_id_that_has_moved_is_replaced_where_it_is_used() -> None:
    missions = (
        b"m:\n  name: M\n  kind: crewed\n  regime: orbital\n  spacecraft: ship\n  outcome: success\n  crew:\n"
        b"    - {person: old, role: commander}\n  backup: [older, new]\n  events:\n"
        b"    - {event: launch, at: 2025, site: field/1}\n"
    )
    redirects = b"crew/old: crew/new\ncrew/older: crew/old\nsites/field: sites/meadow\n"
    raw, done = fixed(missions=missions, crew=b"new:\n  name: N\n", redirects=redirects)["missions"]
    assert raw == (
        missions.replace(b"person: old", b"person: new")
        .replace(b"[older, new]", b"[new, new]")
        .replace(b"field/1", b"meadow/1")
    )
    assert done == ("3 moved ids replaced",)


def test_an_id_that_is_a_record_again_is_left() -> None:
    spacewalks = b"w:\n  name: W\n  crew: [old]\n  start: 2025\n"
    crew = b"new:\n  name: N\n\nold:\n  name: O\n"
    assert fixed(spacewalks=spacewalks, crew=crew, redirects=b"crew/old: crew/new\n") == {}


def test_what_a_record_says_is_left() -> None:
    raw = b"a:\n  name: A\n  claims:\n    - {field: name, value: A, status: rejected}\n  nmae: A\n"
    assert fixed(crew=raw) == {}


def test_what_is_not_utf8_is_left() -> None:
    assert fixed(crew=b"a:\r\n  name: \xff\r\n") == {}
