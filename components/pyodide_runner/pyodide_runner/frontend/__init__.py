"""What the browser loads; the Python part of it is importable in CPython as well."""
