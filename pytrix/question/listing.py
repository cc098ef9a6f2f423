"""The orders in which a folder may list its files: each system has its own, and an answer may not depend on it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest import mock

ORDERS = (False, True)
"""By name, and by name the other way round."""


@contextmanager
def listed(*, reverse: bool) -> Iterator[None]:
    """Within it `os.listdir` and `os.scandir`, and all that is made of them, list by name or the other way round."""
    listdir, scandir = os.listdir, os.scandir

    class Entries:
        """What `scandir` gives: entries to walk over once, and a context."""

        def __init__(self, path: Any = ".") -> None:
            with scandir(path) as entries:
                self._entries = iter(sorted(entries, key=lambda entry: entry.name, reverse=reverse))

        def __iter__(self) -> Iterator[Any]:
            return self

        def __next__(self) -> Any:
            return next(self._entries)

        def __enter__(self) -> Entries:
            return self

        def __exit__(self, *_: object) -> None:
            self.close()

        def close(self) -> None:
            """Nothing is open any more."""

    def names(path: Any = None) -> list[Any]:
        return sorted(listdir(path), reverse=reverse)

    with mock.patch.multiple(os, listdir=names, scandir=Entries):
        yield
