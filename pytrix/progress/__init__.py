"""Progress a learner can trust: outcomes, mastery, days and streaks; pure rules over plain data."""
