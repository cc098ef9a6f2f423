"""The session's state and shared drawing for the screens."""
