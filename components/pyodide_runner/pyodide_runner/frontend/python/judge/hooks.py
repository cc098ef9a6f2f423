"""What the host of the interpreter lends to executions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from .streams import Forward, OpenStdin, Pieces, ReadLine


def _nothing(*_told: object) -> None:
    """For a host that need not be told."""


class Hooks(NamedTuple):
    """Who answers `input()`, whether a KeyboardInterrupt was a stop, who gets prints live, who watches programs.

    `read_line` gets the prompt (printed already) and gives a line, or None at the end of the input. Without `forward`
    the prints of `run` go to `sys.stdout` and `sys.stderr`. Where the descriptors 0 to 2 are connected too, `pieces`
    has what a test wrote to them, and `open_stdin` opens what it reads from. `fit` hears whether code of a program is
    under way, so that it can be kept within the host's stack; `begins` and `ended` hear of its main part alone.
    """

    read_line: ReadLine | None = None
    interrupted: Callable[[], bool] | None = None
    forward: Forward | None = None
    pieces: Pieces | None = None
    open_stdin: OpenStdin | None = None
    begins: Callable[[], None] = _nothing
    ended: Callable[[], None] = _nothing
    fit: Callable[[bool], None] = _nothing


_hooks: Final[list[Hooks]] = [Hooks()]


def configure(hooks: Hooks) -> None:
    """Sets the host's hooks for all executions that follow."""
    _hooks[0] = hooks


def current() -> Hooks:
    """The hooks that were set last."""
    return _hooks[0]
