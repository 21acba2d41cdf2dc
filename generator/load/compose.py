"""Bytes to a YAML node tree; whatever the bytes are, the answer is a tree or a problem.

Nodes are composed by PyYAML's binding of libyaml 0.2.5. ruamel.yaml's C parser is an older
libyaml, which refuses a colon inside a flow mapping: `{at: 2025-04-08T05:47:15Z}`.
"""

from __future__ import annotations

import re

import yaml
from yaml import MarkedYAMLError, YAMLError
from yaml.nodes import Node

from generator.problem import Place, Problem

MAX_BYTES = 8_000_000
MAX_DEPTH = 64
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_CONFLICT = re.compile(r"^(<<<<<<< |=======$|>>>>>>> )", re.MULTILINE)
_UNPRINTABLE = re.compile(r"[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def read_text(raw: bytes, file: str) -> tuple[str, list[Problem]]:
    """Decode a file as UTF-8 with line feeds only. Yields problems for what is not plain UTF-8 text."""
    if len(raw) > MAX_BYTES:
        message = f"the file must be under {MAX_BYTES:,} bytes: it has {len(raw):,}"
        return "", [Problem("file-too-large", message, Place.of_file(file), "split or shorten it")]
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8", errors="replace")
        message = f"the file must be UTF-8: byte 0x{raw[error.start]:02x} here is not"
        return "", [Problem("not-utf8", message, _place_after(file, before), "save the file as UTF-8")]
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.startswith("\ufeff"):
        problem = Problem(
            "byte-order-mark",
            "the file must not begin with a byte order mark",
            Place.of_file(file),
            "save the file as UTF-8 without BOM",
        )
        return text[1:], [problem]
    return text, []


def compose_text(text: str, file: str) -> tuple[Node | None, list[Problem]]:
    """The node tree of a text with one YAML document; `None` for an empty one or one that cannot be read."""
    guard = _guard(text, file)
    if guard is not None:
        return None, [guard]
    try:
        return yaml.compose(text, Loader=_LOADER), []
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        what = " ".join(part for part in (error.context, error.problem) if part)
        place = Place.of_file(file)
        if mark is not None:
            place = Place(file, mark.line + 1, mark.column + 1, mark.line + 1, mark.column + 1)
        return None, [Problem("yaml-syntax", f"this is not YAML: {what}", place, _remedy(what))]
    except (YAMLError, RecursionError, ValueError) as error:
        message = f"this is not YAML: {str(error).splitlines()[0] if str(error) else type(error).__name__}"
        return None, [Problem("yaml-syntax", message, Place.of_file(file), "undo the last change")]


def _guard(text: str, file: str) -> Problem | None:
    """What a parser should not be given: control characters, conflict markers, bottomless nesting."""
    odd = _UNPRINTABLE.search(text)
    if odd is not None:
        message = f"character U+{ord(odd.group()):04X} must not stand in a data file"
        return Problem("odd-character", message, _place_after(file, text[: odd.start()]), "delete it")
    conflict = _CONFLICT.search(text)
    if conflict is not None:
        place = _place_after(file, text[: conflict.start()])
        return Problem(
            "merge-conflict",
            "a merge was left unfinished here",
            place,
            "keep one side and delete the lines <<<<<<<, ======= and >>>>>>>",
        )
    deep = _first_too_deep(text)
    if deep is not None:
        message = f"the nesting must stay under {MAX_DEPTH} levels"
        return Problem("too-deep", message, _place_after(file, text[:deep]), "no record needs this depth")
    return None


def _first_too_deep(text: str) -> int | None:
    """Where brackets or indentation first pass the deepest nesting; an upper bound, strings included."""
    if text.count("[") + text.count("{") > MAX_DEPTH:
        depth = 0
        for bracket in re.finditer(r"[\[\]{}\n]", text):
            if bracket.group() in "[{":
                depth += 1
                if depth > MAX_DEPTH:
                    return bracket.start()
            elif bracket.group() in "]}":
                depth = max(depth - 1, 0)
    indented = re.search(rf"^(?: {{{2 * MAX_DEPTH},}}| *(?:[-?:] +){{{MAX_DEPTH},}})", text, re.MULTILINE)
    return indented.start() if indented is not None else None


def _place_after(file: str, before: str) -> Place:
    line = before.count("\n") + 1
    column = len(before) - (before.rfind("\n") + 1) + 1
    return Place(file, line, column, line, column + 1)


def _remedy(what: str) -> str:
    if "alias" in what:
        return "write the value out, or put quotes around a text that begins with *"
    if "tab" in what or "\\t" in what:
        return "indent with two spaces, never with tabs"
    if "mapping values are not allowed" in what:
        return "put quotes around a text that contains a colon, or mend the indentation of this line"
    if "quoted scalar" in what:
        return "close the quotation mark"
    if "document" in what:
        return "a data file holds one document: delete the line ---"
    return "compare the line with the record above it: indentation, brackets, quotes"
