"""What a change means for the reader: two states of the data compared."""
