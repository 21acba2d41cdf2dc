"""The only step that writes: what changed, atomically, and nothing that a person wrote."""
