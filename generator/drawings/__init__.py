"""Drawings: facts in, frozen shapes out; each knows its SVG, its words and the table beside it."""
