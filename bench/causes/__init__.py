"""How often an explanation names the right place, on programs that no rule was written for: `python -m bench.causes`."""
