"""What holds: ranges, pairs, discrepancies, what to set aside."""
