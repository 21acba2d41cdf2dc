"""From the sources in `content/` to HTML: the pages that `mkdocs build` makes, made faster."""
