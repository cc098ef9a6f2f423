"""What a learner's browser keeps: documents, and pure functions that update them."""
