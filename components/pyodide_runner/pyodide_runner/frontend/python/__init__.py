"""Python that runs unchanged in CPython and in Pyodide."""
