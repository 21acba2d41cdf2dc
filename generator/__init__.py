"""Perigee: an encyclopedia of space missions, from YAML records to a static site.

The way through the package is one way: `load` → `check` → `model` → `encyclopedia`
→ `derive` → `pages` and `outputs` → `write`. A later step never reaches back.
"""
