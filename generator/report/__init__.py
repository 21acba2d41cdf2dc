"""Problems as output: one module for each format."""
