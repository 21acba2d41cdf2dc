"""What can be mended without knowing the subject: bytes, tabs, ids that have moved, order and form.

Nothing here touches what a record says: an unknown key, a claim equal to the accepted value or a wrong date
are a person's to decide.
"""

from __future__ import annotations

import codecs
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path as FilePath

from generator.check.redirects import read_redirects
from generator.format.data_file import KIND_OF_FILE, DataFile
from generator.format.formatter import format_bytes
from generator.load.compose import compose_text
from generator.load.data import load_bytes
from generator.load.document import node_place
from generator.load.slices import slice_records
from generator.model.build import build_records
from generator.model.kinds import Kind
from generator.model.reference import PageId, PartReference, Reference
from generator.model.references import walk_references
from generator.problem import Place


@dataclass(frozen=True)
class Fixed:
    """A file mended: its bytes, and what was done."""

    file: DataFile
    raw: bytes
    done: tuple[str, ...] = field(default=())


def fix_files(files: Sequence[DataFile]) -> list[Fixed]:
    """Mend all that can be mended safely. The files that need nothing are left out; nothing is written."""
    mended = [(file, *_mend_bytes(file)) for file in files]
    redirects = _redirects(raw for file, raw, _ in mended if file.kind is None)
    ids = {
        f"{file.kind}/{record_id}"
        for file, raw, _ in mended
        if file.kind is not None
        for record_id in load_bytes(raw, file.shown).document.records
    }
    moved = {old: new for old, new in redirects.items() if old not in ids}
    return [fixed for file, raw, done in mended if (fixed := _mend_text(file, raw, done, moved)).done]


def write_fixes(data: FilePath, shown_as: str, names: Collection[str]) -> Iterator[str]:
    """Mend the files of a folder that are named, and tell each with what was done.

    Raises `OSError` where one cannot be read or written, `ChangedMeanwhileError` where someone else saved it.
    """
    present = [name for name in KIND_OF_FILE if (data / name).exists()]
    files = [DataFile.read(data / name, f"{shown_as}/{name}") for name in present]
    for fixed in fix_files(files):
        if fixed.file.path.name in names:
            fixed.file.replace(fixed.raw)
            yield f"{fixed.file.shown}: {', '.join(fixed.done)}"


def _mend_bytes(file: DataFile) -> tuple[bytes, list[str]]:
    """Bytes without byte order mark, carriage returns and tabs."""
    raw, done = file.raw, []
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw, []
    if raw.startswith(codecs.BOM_UTF8):
        raw = raw.removeprefix(codecs.BOM_UTF8)
        done.append("byte order mark removed")
    if b"\r" in raw:
        raw = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        done.append("line ends set to LF")
    if b"\t" in raw:
        text = _without_tabs(raw.decode("utf-8"), file.shown)
        if text.encode("utf-8") != raw:
            raw = text.encode("utf-8")
            done.append("tabs replaced with spaces")
    return raw, done


def _without_tabs(text: str, shown: str) -> str:
    """The text with two spaces for each tab that indents and one for any other, record by record.

    A record where spaces and tabs are mixed in one indentation, or that does not become readable, is left.
    """
    lines = text.split("\n")
    for piece in slice_records(lines):
        if "\t" not in piece.text or any(_is_mixed(line) for line in piece.lines):
            continue
        plain = [_expanded(line) for line in piece.lines]
        composed = compose_text("\n".join(plain) + "\n", shown)
        if not composed.problems:
            lines[piece.first : piece.end] = plain
    return "\n".join(lines)


def _is_mixed(line: str) -> bool:
    indentation = line[: len(line) - len(line.lstrip())]
    return "\t" in indentation and " " in indentation


def _expanded(line: str) -> str:
    tabs = len(line) - len(line.lstrip("\t"))
    return "  " * tabs + line[tabs:].replace("\t", " ")


def _redirects(texts: Iterator[bytes]) -> Mapping[str, str]:
    """Each redirect with the end of its chain. A circle is left out."""
    found: dict[str, str] = {}
    for raw in texts:
        found.update(read_redirects(load_bytes(raw, "")))
    ends = {}
    for old, new in found.items():
        seen, end = {old}, new
        while end in found and end not in seen:
            seen.add(end)
            end = found[end]
        if end not in seen:
            ends[old] = end
    return ends


def _mend_text(file: DataFile, raw: bytes, done: list[str], moved: Mapping[str, str]) -> Fixed:
    """Moved ids replaced, and the one form where the file has no problem left that prevents it."""
    edits = dict(_moved_ids(file, raw, moved))
    if edits:
        raw = _edit(raw.decode("utf-8"), edits).encode("utf-8")
        done.append(f"{len(edits)} moved id{'s' if len(edits) > 1 else ''} replaced")
    formatted = format_bytes(raw, file.kind, file.shown)
    if not formatted.problems and not formatted.defect and formatted.text.encode("utf-8") != raw:
        raw = formatted.text.encode("utf-8")
        done.append("order and form mended")
    return Fixed(file, raw, tuple(done))


def _moved_ids(
    file: DataFile, raw: bytes, moved: Mapping[str, str]
) -> Iterator[tuple[Place, tuple[str, str]]]:
    """The places of ids that were redirected, each with the id and what it is now."""
    loaded = load_bytes(raw, file.shown)
    if loaded.problems or not moved:
        return
    if file.kind is None:
        for old, new in read_redirects(loaded).items():
            if old in moved and moved[old] != new:
                place = node_place(file.shown, loaded.document.records[old][1])
                yield place, (new, moved[old])
        return
    records, _ = build_records(file.kind, loaded.records)
    for record in records.values():
        for path, reference in walk_references(record):
            new_id = _now(reference, moved)
            if new_id is not None:
                yield loaded.document.place_of((record.id, *path)), (str(reference), new_id)


def _now(reference: Reference, moved: Mapping[str, str]) -> str | None:
    """What a reference is to say instead, if its record has moved."""
    if isinstance(reference, PageId):
        return moved.get(reference)
    whole = isinstance(reference, PartReference)
    record, part = (
        (reference.record, reference.part) if isinstance(reference, PartReference) else (reference, "")
    )
    kind, _, new = moved.get(f"{Kind(reference.kind)}/{record}", "").partition("/")
    if kind != reference.kind:
        return None
    return f"{new}/{part}" if whole and part else new


def _edit(text: str, edits: Mapping[Place, tuple[str, str]]) -> str:
    """The text with the ids at these places replaced, each only where it is what stands there."""
    lines = text.split("\n")
    for place in sorted(edits, reverse=True):
        old, new = edits[place]
        line, start = lines[place.line - 1], place.column - 1
        start += line[start : start + 1] in {"'", '"'}
        if line.startswith(old, start):
            lines[place.line - 1] = line[:start] + new + line[start + len(old) :]
    return "\n".join(lines)
