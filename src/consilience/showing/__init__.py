"""For people: tables and sentences."""
