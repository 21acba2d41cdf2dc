"""The search index: Pagefind over the built pages, whichever builder made them."""
