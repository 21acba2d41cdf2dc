"""Records as frozen, typed values: what a person typed, and nothing that follows from it."""
