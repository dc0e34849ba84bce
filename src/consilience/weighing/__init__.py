"""Which sources to believe: values of many scopes and weights of their sources."""
