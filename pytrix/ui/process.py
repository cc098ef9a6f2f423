"""What is done once when a server process starts, for all learners."""

from __future__ import annotations

import gc
import socket
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
    answer_at_once()
    gc.collect()
    gc.freeze()


def answer_at_once() -> None:
    """Have the server's connections send each answer when it is written; those who connect from now on have it so.

    Streamlit binds its socket without naming the protocol, by which asyncio would know that it is TCP. So the kernel
    kept the last part of each answer until the browser had confirmed the one before it, up to 40 ms later.
    """
    for each in gc.get_objects():
        if type(each) is socket.socket and each.fileno() >= 0 and _listens(each):
            each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


def _listens(each: socket.socket) -> bool:
    over_tcp = each.family in (socket.AF_INET, socket.AF_INET6) and each.type == socket.SOCK_STREAM
    return over_tcp and bool(each.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN))
