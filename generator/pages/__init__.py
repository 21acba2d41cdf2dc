"""Facts to view objects, one class for each kind of page, and those through templates to Markdown."""
