"""Records linked into one whole, with the indexes that every later step looks things up in."""
