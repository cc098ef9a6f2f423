"""Finds what is wrong with a program by repairing it: one small change of it, or two, that make every test pass."""

from __future__ import annotations


def repair(request: str) -> str:
    """What may be said of the only repair that was found, or `null`; the request is JSON: question, code and seconds.

    What searches is imported only here: a start of Python does not wait for it.
    """
    from time import perf_counter

    from ..judge.values import json_text, parse
    from .search import Search
    from .words import told, told_difference

    asked = parse(request)
    search = Search(asked["question"], asked["code"], asked["seconds"], perf_counter)
    return json_text(told(search.repairs()) or told_difference(search.difference()))


def load() -> None:
    """Imports what `repair` imports."""
    from . import search, words  # noqa: F401
