"""What can go wrong with a run, in words for the learner."""


class RunError(ValueError):
    """Nothing was changed; the message says why and may be shown as it is."""
