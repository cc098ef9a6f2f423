"""What is done once when a server process starts, for all learners."""

from __future__ import annotations

import gc
from importlib import import_module

from pytrix.ui import bank

LOADED_BY_STREAMLIT = ("pandas", "pyarrow", "PIL.Image")
"""What Streamlit itself imports as soon as a page draws something."""


def prepare() -> None:
    """Load what every screen needs, and have the garbage collector pass over it from now on.

    Streamlit collects garbage after each page run. To search all that lives as long as the process took 50 to 80 ms of
    each run, during which nobody was answered.
    """
    for name in ("pytrix.ui.shell", *LOADED_BY_STREAMLIT):
        import_module(name)
    bank.supply()
    gc.collect()
    gc.freeze()
