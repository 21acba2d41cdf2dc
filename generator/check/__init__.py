"""From loaded data to a list of problems; everything that is found is yielded, nothing raised."""
