"""The one form of a data file: from its nodes and comments to its text."""
