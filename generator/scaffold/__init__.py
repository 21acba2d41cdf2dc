"""A new record, begun for a contributor: asked for, proposed, and put in its place."""
