"""Modules that Python has and a browser cannot offer, and what to do without each."""

from __future__ import annotations

import re
from typing import Final

from .trouble import Advice, Trouble

WINDOWS: Final = "A program here has no window of its own.", "Print what you would draw or show."
PROCESSES: Final = (
    "A program here is alone: it cannot start threads or other processes.",
    ("Do the steps one after the other in a loop; `asyncio` works for tasks that wait."),
)
NETWORK: Final = (
    "A program here has no connection to a network.",
    "Put the data into the code, or read it with `input()`.",
)
TERMINAL: Final = "There is no terminal around a program here.", "Use `print()` and `input()`."
BUILD: Final = "It is for installing or building software, which a browser cannot do.", "Solve the question without it."
SYSTEM: Final = (
    "It speaks with an operating system, and there is none below a browser.",
    "Solve the question without it.",
)
DATABASE: Final = "This part of Python is not shipped with this page.", "Keep the data in a list or a dictionary."
CODING: Final = (
    "This part of Python is not shipped with this page.",
    "`zlib` and `gzip` compress; `hashlib` makes check sums.",
)

MISSING: Final[dict[str, tuple[str, str]]] = {
    **dict.fromkeys(("turtle", "tkinter", "turtledemo", "idlelib", "_tkinter", "antigravity", "webbrowser"), WINDOWS),
    **dict.fromkeys(("curses", "_curses", "readline", "termios", "tty", "pty", "getpass", "msvcrt"), TERMINAL),
    **dict.fromkeys(
        ("multiprocessing", "subprocess", "threading", "_thread", "concurrent", "_posixsubprocess"), PROCESSES
    ),
    **dict.fromkeys(
        ("socket", "ssl", "_ssl", "_socket", "urllib", "http", "ftplib", "smtplib", "imaplib", "poplib"), NETWORK
    ),
    **dict.fromkeys(("socketserver", "xmlrpc", "telnetlib", "nntplib", "select", "selectors"), NETWORK),
    **dict.fromkeys(("ensurepip", "venv", "distutils", "lib2to3", "test", "pip"), BUILD),
    **dict.fromkeys(
        ("fcntl", "grp", "pwd", "resource", "syslog", "winreg", "winsound", "nt", "_winapi", "mmap"), SYSTEM
    ),
    **dict.fromkeys(("dbm", "sqlite3", "_sqlite3", "_gdbm", "_dbm"), DATABASE),
    **dict.fromkeys(("lzma", "_lzma", "compression"), CODING),
}
# What Python raises when a module is there, and what it needs below is not.
SIGNS: Final[tuple[tuple[str, tuple[str, str]], ...]] = (
    (
        r"can't start new thread|cannot create thread|process(es)? (are|is) not|fork|does not support processes",
        PROCESSES,
    ),
    (r"emscripten does not support processes|subprocess", PROCESSES),
    (r"Function not implemented", ("There is no operating system below a browser that could do this.", SYSTEM[1])),
    (r"could not locate runnable browser|import of js halted", WINDOWS),
    (r"urlopen error|Host is unreachable|Name or service not known|unknown url type: https|not resolve", NETWORK),
)
ZONES: Final = (
    "The list of time zones is not shipped with this page, so Python knows UTC only.",
    "Use `datetime.timezone.utc`, or a fixed distance: `timezone(timedelta(hours=1))`.",
)


def module(name: str) -> Advice | None:
    """Why a module of Python is not there, and what to do; None when it is none of these."""
    told = MISSING.get(name) or MISSING.get(name.lstrip("_"))
    return None if told is None else (f"`{name}` is a module of Python, but it does not work here. {told[0]}", told[1])


def ability(trouble: Trouble) -> Advice | None:
    """The same for an error that shows that something below Python is missing."""
    if trouble.kind == "ZoneInfoNotFoundError":
        return ZONES
    for pattern, told in SIGNS:
        if re.search(pattern, trouble.message, re.IGNORECASE):
            return told
    return None
