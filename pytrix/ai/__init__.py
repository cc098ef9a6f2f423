"""Gemini with the learner's own key: optional, and never trusted. Nothing here knows where the key is kept."""
