"""Questions: the problem bank, instances of its problems, and the gates they must pass."""
