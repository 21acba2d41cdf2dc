"""JSON Schemas of the data files, generated from the model, which is the schema."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from generator.model.kinds import KINDS, REDIRECTS_FILE, Kind
from generator.model.reference import ID_PATTERN, PageId
from generator.pages.site_pages import File

DIALECT = "http://json-schema.org/draft-07/schema#"
"""The dialect that the YAML language server reads best."""


def render_schemas() -> Iterator[File]:
    """One schema for each data file, as text below `data/schema/`."""
    for kind in Kind:
        yield File(f"{kind}.json", _text(file_schema(kind)))
    yield File(REDIRECTS_FILE.replace(".yaml", ".json"), _text(_redirects()))


def file_schema(kind: Kind) -> dict[str, Any]:
    """The schema of a file: a mapping of id to record."""
    schema = KINDS[kind].model.model_json_schema(by_alias=True)
    definitions = schema.pop("$defs", {})
    schema["properties"].pop("id")
    schema["required"] = [key for key in schema.get("required", []) if key != "id"]
    return {
        "$schema": DIALECT,
        "title": f"data/{kind.file_name}",
        "description": f"Generated from the model by `perigee schema`: a mapping of id to {KINDS[kind].one}.",
        "type": "object",
        "propertyNames": {"pattern": ID_PATTERN},
        "additionalProperties": _lenient(schema),
        "definitions": {name: _lenient(definition) for name, definition in sorted(definitions.items())},
    }


def _redirects() -> dict[str, Any]:
    return {
        "$schema": DIALECT,
        "title": f"data/{REDIRECTS_FILE}",
        "description": "Generated from the model by `perigee schema`: old page to new page, both as kind/id.",
        "type": "object",
        "propertyNames": {"pattern": PageId.pattern},
        "additionalProperties": {"type": "string", "pattern": PageId.pattern},
    }


def _lenient(node: Any) -> Any:
    """The schema for what a YAML editor sees: it takes 758 or 2027 for a number, where a file holds text."""
    if isinstance(node, list):
        return [_lenient(item) for item in node]
    if not isinstance(node, dict):
        return node
    shown = {key: _lenient(value) for key, value in node.items() if not _is_noise(key, value)}
    if shown.get("type") == "string" and "enum" not in shown and "const" not in shown:
        shown["type"] = ["string", "number"]
    if shown.get("type") in ("integer", "number", "boolean"):
        shown["type"] = [shown["type"], "string"]
    if isinstance(shown.get("$ref"), str):
        shown["$ref"] = shown["$ref"].replace("#/$defs/", "#/definitions/")
    if "anyOf" in shown:
        shown["anyOf"] = [option for option in shown["anyOf"] if option.get("type") != "null"]
        if len(shown["anyOf"]) == 1:
            shown = {**shown.pop("anyOf")[0], **shown}
    return shown


def _is_noise(key: str, value: Any) -> bool:
    """What pydantic adds and an editor need not show; a field that is itself called title is a mapping."""
    return key in ("title", "default") and not isinstance(value, dict)


def _text(schema: dict[str, Any]) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"
