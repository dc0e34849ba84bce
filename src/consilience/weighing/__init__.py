"""Which sources to believe: values of many scopes, weights of their sources."""
