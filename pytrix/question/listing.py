"""The orders in which a folder may list its files: each system has its own, and an answer may not depend on it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any
from unittest import mock


class Listing:
    """Within it `os.listdir` and `os.scandir`, and all that is made of them, list by name or the other way round."""

    def __init__(self, *, reverse: bool) -> None:
        self.reverse = reverse
        self.happened = False
        """Whether anything was listed."""

    def __enter__(self) -> Listing:
        listing, listdir, scandir = self, os.listdir, os.scandir

        class Entries:
            """What `scandir` gives: entries to walk over once, and a context."""

            def __init__(self, path: Any = ".") -> None:
                listing.happened = True
                with scandir(path) as entries:
                    self._entries = iter(sorted(entries, key=lambda entry: entry.name, reverse=listing.reverse))

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
            listing.happened = True
            return sorted(listdir(path), reverse=listing.reverse)

        self._patches = mock.patch.multiple(os, listdir=names, scandir=Entries)
        self._patches.__enter__()
        return self

    def __exit__(self, *failure: Any) -> None:
        self._patches.__exit__(*failure)
