"""How often explanations are right on programs that no rule was written for: `python -m bench.causes`."""
