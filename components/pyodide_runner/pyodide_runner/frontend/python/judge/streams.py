"""Standard streams of one execution: collected, cut at a limit, and passed on live where somebody listens."""

from __future__ import annotations

import codecs
import io
import sys
from collections.abc import Callable, Iterable, Iterator
from types import FrameType
from typing import Any, Final, NoReturn, Protocol

from .failure import FILENAME

OUTPUT_CHARACTERS: Final = 100_000

Forward = Callable[[str, str], None]
ReadLine = Callable[[str], "str | None"]
OpenStdin = Callable[[], Any]


class Pieces(Protocol):
    """Output that did not pass through the console: `waiting[0]` says whether there is some."""

    waiting: bytearray

    def take(self) -> Iterator[tuple[str, str]]: ...


class OutputLimit(BaseException):
    """The program printed more than it may; raised again by every further print."""


class Console:
    """stdout, stderr and stdin of one execution; `limit` counts the characters of both outputs together."""

    def __init__(
        self,
        stdin: str | None,
        *,
        limit: int = OUTPUT_CHARACTERS,
        forward: Forward | None = None,
        read_line: ReadLine | None = None,
        pieces: Pieces | None = None,
        open_stdin: OpenStdin | None = None,
    ) -> None:
        self.texts: dict[str, list[str]] = {"stdout": [], "stderr": []}
        self.room = limit
        self.truncated = False
        self.asked = False
        self._forward = forward
        self._pieces = pieces
        write = self._write
        connected = open_stdin is not None
        self.stdout: Any = Output("stdout", write, 1 if connected else None)
        self.stderr: Any = Output("stderr", write, 2 if connected else None)
        self.stdin: Any
        if stdin is None and read_line is not None:
            self.stdin = AskedInput(read_line, 0 if connected else None)
        elif open_stdin is not None:
            self.stdin = open_stdin()
        else:
            self.stdin = io.TextIOWrapper(io.BytesIO((stdin or "").encode("utf-8", "surrogatepass")), "utf-8")

    def text(self, stream: str) -> str:
        """What was written to the stream, up to the limit."""
        return "".join(self.texts[stream])

    def settle(self) -> None:
        """Takes in what was written past it; raises OutputLimit where that is too much."""
        if self._pieces is not None:
            for stream, text in self._pieces.take():
                self._keep(stream, text)

    def _write(self, stream: str, text: str) -> None:
        if self._pieces is not None and self._pieces.waiting[0]:
            self.settle()
        self._keep(stream, text)

    def _keep(self, stream: str, text: str) -> None:
        if len(text) > self.room:
            self._overflow(stream, text)
        self.room -= len(text)
        if self._forward is not None:
            self._forward(stream, text)
        else:
            self.texts[stream].append(text)

    def _overflow(self, stream: str, text: str) -> NoReturn:
        if self.room:
            self._keep(stream, text[: self.room])
        if self.truncated:
            _insist()
        self.truncated = True
        raise OutputLimit


def _insist() -> None:
    """Raises OutputLimit once more at the program's next line, which is inside the `except` that swallows it here."""
    frame: FrameType | None = sys._getframe()
    while frame is not None:
        if frame.f_code.co_filename == FILENAME:
            frame.f_trace = _raise_again
        frame = frame.f_back
    sys.settrace(_raise_again)


def _raise_again(frame: FrameType, event: str, argument: Any) -> Any:
    if frame.f_code.co_filename != FILENAME:
        return None
    if event == "line":
        raise OutputLimit
    return _raise_again


class Output(io.TextIOBase):
    """A text stream that hands what is written to one function."""

    def __init__(self, name: str, write: Callable[[str, str], None], number: int | None = None) -> None:
        self.name = f"<{name}>"
        decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self.buffer = BinaryOutput(lambda data: write(name, decode(data)))
        self._stream = name
        self._write = write
        self._number = number

    def fileno(self) -> int:
        return super().fileno() if self._number is None else self._number

    @property
    def encoding(self) -> str:  # type: ignore[override]
        return "utf-8"

    def writable(self) -> bool:
        return True

    def write(self, text: str, /) -> int:
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        if type(text) is not str:
            if not isinstance(text, str):
                raise TypeError(f"write() argument must be str, not {type(text).__name__}")
            text = str.__str__(text)
        if not text.isascii():
            text = self._encodable(text)
        self._write(self._stream, text)
        return len(text)

    def _encodable(self, text: str) -> str:
        """The text, if it has a place in UTF-8; like Python's own streams, only stderr writes halves of characters."""
        try:
            text.encode()
        except UnicodeEncodeError:
            if self._stream == "stdout":
                raise
            return text.encode("utf-8", "backslashreplace").decode()
        return text

    def reconfigure(self, **options: Any) -> None:
        """Accepts what programs ask of a real standard output; the text is UTF-8 in any case."""

    def writelines(self, lines: Iterable[Any], /) -> None:
        for line in lines:
            self.write(line)


class BinaryOutput(io.RawIOBase):
    """The bytes half of a text stream, for programs that write to `sys.stdout.buffer`."""

    def __init__(self, write: Callable[[bytes], None]) -> None:
        self._write = write

    def writable(self) -> bool:
        return True

    def write(self, data: Any, /) -> int:
        content = bytes(data)
        self._write(content)
        return len(content)


class AskedInput(io.TextIOBase):
    """stdin that asks somebody for each line; None from them is the end of the input."""

    name = "<stdin>"

    def __init__(self, read_line: ReadLine, number: int | None = None) -> None:
        self._read_line = read_line
        self._number = number

    def fileno(self) -> int:
        return super().fileno() if self._number is None else self._number

    def readable(self) -> bool:
        return True

    def ask(self, prompt: str) -> str:
        """The next line with its newline, or an empty text at the end of the input."""
        line = self._read_line(prompt)
        return "" if line is None else str(line).rstrip("\r\n") + "\n"

    def readline(self, size: int | None = -1, /) -> str:  # type: ignore[override]
        return self.ask("")

    def read(self, size: int | None = -1, /) -> str:
        return "".join(iter(lambda: self.ask(""), ""))


def make_input(console: Console) -> Callable[..., str]:
    """An `input` that prints its prompt to the console and reads one line from it."""

    def input(prompt: object = "", /) -> str:  # noqa: A001
        """Read a line from standard input; the prompt, if there is one, is printed first."""
        text = str(prompt)
        if text:
            console.stdout.write(text)
        stdin = console.stdin
        line: str = stdin.ask(text) if type(stdin) is AskedInput else stdin.readline()
        if not line:
            console.asked = True
            raise EOFError("EOF when reading a line")
        return line[:-1] if line.endswith("\n") else line

    return input
