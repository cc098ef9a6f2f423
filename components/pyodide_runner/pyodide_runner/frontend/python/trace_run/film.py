"""The film of an execution: its steps, with every frame and every drawing kept once, within a limit of size."""

from __future__ import annotations

from typing import Any, Final

from ..judge.values import json_text

MAX_CHARACTERS: Final = 800_000
MAX_OUTPUT: Final = 50_000


class Table:
    """Numbers pieces by content, so that what stays the same from step to step is written once."""

    def __init__(self) -> None:
        self.pieces: list[Any] = []
        self.characters = 0
        self._places: dict[Any, int] = {}

    def place(self, piece: Any) -> int:
        """The position of the piece in the table."""
        if piece not in self._places:
            self._places[piece] = len(self.pieces)
            self.pieces.append(piece)
            self.characters += len(json_text(piece)) + 1
        return self._places[piece]


class Film:
    """Steps as they are recorded, and the output that was printed meanwhile."""

    def __init__(self) -> None:
        self.steps: list[dict[str, Any]] = []
        self.frames = Table()
        self.drawings = Table()
        self.lines: set[int] = set()
        self.output: list[str] = []
        self.printed = 0
        self._characters = 0
        self._latest: dict[int, int] = {}

    @property
    def is_full(self) -> bool:
        """Whether another step could make the film too large to send."""
        return self._characters + self.frames.characters + self.drawings.characters > MAX_CHARACTERS

    def write(self, stream: str, text: str) -> None:
        """Takes what the program prints, on either stream, in its order."""
        self.output.append(text)
        self.printed += _units(text)

    def add(self, event: str, line: int, frames: list[Any], drawings: dict[int, Any], **facts: Any) -> None:
        """Adds a step; `drawings` holds every object that can be seen at it."""
        changed = []
        for number, drawing in drawings.items():
            place = self.drawings.place(drawing)
            if self._latest.get(number) != place:
                self._latest[number] = place
                changed.append([number, place])
        places = [self.frames.place(frame) for frame in frames]
        step = {"event": event, "line": line, "frames": places, "heap": changed, "output": self.printed, **facts}
        self.lines.add(line)
        self.steps.append(step)
        self._characters += 70 + 7 * len(places) + 14 * len(changed) + len(json_text(facts))

    def data(self, source: str) -> dict[str, Any]:
        """Steps, tables, output, and the text of the lines that were executed."""
        texts = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        return {
            "steps": self.steps,
            "frames": [_frame(piece) for piece in self.frames.pieces],
            "drawings": [_drawing(piece) for piece in self.drawings.pieces],
            "lines": {str(line): texts[line - 1][:200] for line in sorted(self.lines) if 0 < line <= len(texts)},
            "output": "".join(self.output),
        }


def _units(text: str) -> int:
    """The length of the text as JavaScript counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _frame(piece: Any) -> dict[str, Any]:
    number, name, line, variables = piece
    return {"id": number, "name": name, "line": line, "variables": [list(variable) for variable in variables]}


def _drawing(piece: Any) -> dict[str, Any]:
    kind, name, size, content, *fields = piece
    drawing: dict[str, Any] = {"kind": kind, "type": name}
    if kind in ("object", "function"):
        return {**drawing, "fields": [list(field) for field in content]}
    drawing["size"] = size
    drawing["items"] = [list(pair) for pair in content] if kind == "dict" else list(content)
    return {**drawing, "fields": [list(field) for field in fields[0]]} if fields else drawing
