"""The rules: one module for each, whose docstring is the rule's manual page."""
