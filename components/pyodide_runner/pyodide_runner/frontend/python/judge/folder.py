"""The virtual folder of a question about files: a fresh working directory, read back and removed afterwards."""

from __future__ import annotations

import os
import shutil
import tempfile
import zlib
from collections.abc import Iterator
from typing import Final

from .unfit import Unfit

MAX_FILES: Final = 100
MAX_BYTES: Final = 1_000_000

_chdir, _getcwd, _scandir = os.chdir, os.getcwd, os.scandir
_exists, _join = os.path.exists, os.path.join
_makedirs, _dirname, _open = os.makedirs, os.path.dirname, open
_new_folder: Final = tempfile.mkdtemp
_remove: Final = shutil.rmtree
_checksum: Final = zlib.crc32


class Folder:
    """Context in which the working directory holds just the given text files, by path relative to it.

    The directory is made in `place`, without one where the system keeps temporary files.
    """

    def __init__(self, files: dict[str, str], place: str | None = None) -> None:
        self._files = files
        self._place = place
        self._path = ""
        self._before = ""

    def __enter__(self) -> Folder:
        self._before = _getcwd()
        self._path = _new_folder(prefix="files-", dir=self._place)
        try:
            # A browser's folder lists its files as they were made; so a forgotten `sorted` is not right by luck.
            for name in sorted(self._files, reverse=True):
                self._write(name, self._files[name])
        except BaseException:
            _remove(self._path, ignore_errors=True)
            raise
        _chdir(self._path)
        return self

    def __exit__(self, *exception: object) -> None:
        _chdir(self._before)
        _remove(self._path, ignore_errors=True)

    def texts(self) -> dict[str, str]:
        """The folder's text files as they are now; raises Unfit when there are too many or they are too large."""
        found: dict[str, str] = {}
        room = MAX_BYTES
        for name, path in _walk(self._path, "") if _exists(self._path) else ():
            if len(found) >= MAX_FILES:
                raise Unfit("TooLarge", f"the program left more than {MAX_FILES} files")
            with _open(path, "rb") as file:
                content = file.read(room + 1)
            room -= len(content)
            if room < 0:
                raise Unfit("TooLarge", f"the program's files hold more than {MAX_BYTES:,} bytes")
            found[name] = _text(content)
        return found

    def _write(self, name: str, text: str) -> None:
        if name.startswith("/") or ".." in name.split("/"):
            raise ValueError(f"the file name {name!r} leads out of the folder")
        path = _join(self._path, name)
        _makedirs(_dirname(path), exist_ok=True)
        with _open(path, "w", encoding="utf-8", newline="") as file:
            file.write(text)


def _walk(path: str, prefix: str) -> Iterator[tuple[str, str]]:
    with _scandir(path) as entries:
        ordered = sorted(entries, key=lambda entry: entry.name)
    for entry in ordered:
        name = prefix + entry.name
        if entry.is_symlink() or name == "__pycache__":
            continue
        if entry.is_dir():
            yield from _walk(entry.path, name + "/")
        elif entry.is_file():
            yield name, entry.path


def _text(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        # Other bytes of the same length are another file.
        return f"<{len(content)} bytes that are not UTF-8 text, checksum {_checksum(content):08x}>"
