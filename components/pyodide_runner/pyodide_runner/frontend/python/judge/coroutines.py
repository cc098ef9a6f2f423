"""Runs a coroutine to its end, also where an event loop is already running, as it is in the browser."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any, Final

_running_loop: Final = asyncio._get_running_loop
_set_running_loop: Final = asyncio._set_running_loop
LONGEST_PAUSE: Final = 3_600.0


class _Clock:
    """Stands where an event loop has its selector; there is nothing to wait for but time."""

    def select(self, timeout: float | None) -> list[Any]:
        if timeout is None:
            raise RuntimeError("the program waits for something that can never happen")
        if timeout > 0:
            # Looked up at each call: the host may have put a sleep in place that can be interrupted.
            time.sleep(min(timeout, LONGEST_PAUSE))
        return []

    def close(self) -> None:
        pass


class _Loop(asyncio.BaseEventLoop):
    """An event loop with tasks, timers and queues, without sockets and processes."""

    def __init__(self) -> None:
        super().__init__()
        self._selector = _Clock()

    def _process_events(self, event_list: list[Any]) -> None:
        pass

    def _write_to_self(self) -> None:
        pass


def run(main: Coroutine[Any, Any, Any], *, debug: bool | None = None, loop_factory: Any = None) -> Any:
    """The result of the coroutine, like `asyncio.run`."""
    if not asyncio.iscoroutine(main):
        raise ValueError(f"a coroutine was expected, got {main!r}")
    outer = _running_loop()
    if type(outer) is _Loop:
        main.close()
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    task = asyncio.current_task(outer) if outer is not None else None
    _step_out(outer, task)
    loop = _Loop()
    try:
        return loop.run_until_complete(main)
    finally:
        try:
            _end(loop)
        finally:
            _step_in(outer, task)


def _step_out(loop: Any, task: Any) -> None:
    if task is not None:
        asyncio.tasks._leave_task(loop, task)
    _set_running_loop(None)


def _step_in(loop: Any, task: Any) -> None:
    _set_running_loop(loop)
    if task is not None:
        asyncio.tasks._enter_task(loop, task)


def _end(loop: _Loop) -> None:
    remaining = asyncio.all_tasks(loop)
    for task in remaining:
        task.cancel()
    with suppress(RuntimeError):
        loop.run_until_complete(asyncio.gather(*remaining, return_exceptions=True)) if remaining else None
        loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
