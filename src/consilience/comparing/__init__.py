"""Claims on one scope, and in pairs: ranges, verdicts, rules."""
