"""From the bytes in `data/` to nodes that know their file, line and column."""
