"""The preview: each page made from the records as they are, at the moment that a browser asks for it."""
