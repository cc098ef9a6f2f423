"""Records how a learner's program runs, step by step, for people to look at."""

from .recording import MAX_STEPS, record, record_text

__all__ = ["MAX_STEPS", "record", "record_text"]
