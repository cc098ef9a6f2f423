"""Quality gates: what a problem must prove before a learner meets it."""
