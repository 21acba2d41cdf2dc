"""The model as JSON Schema, for editors."""
