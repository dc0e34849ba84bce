"""How a number in words is read: from tokens to mentions, bounds and the one figure of a text."""
