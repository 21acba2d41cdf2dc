"""What follows from the records: journeys, durations, totals, stays, occupancy, neighbours."""
