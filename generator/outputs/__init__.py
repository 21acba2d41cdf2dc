"""Public files of the site: data that others read. Their forms are versioned, apart from the model."""
