"""Auto mode: which question comes next in a run, and why; pure rules over a run's frozen state."""
