"""The YAML parser: PyYAML's binding of libyaml, with nothing resolved."""

from __future__ import annotations

import yaml

LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""Resolves nothing: every scalar is text, and not asking what else it might be saves half the time."""
