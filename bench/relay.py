"""A relay between browser and server that counts bytes, and may be as slow as a network."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from queue import SimpleQueue
from threading import Lock, Thread
from typing import Self

CHUNK = 16_384


@dataclass(frozen=True)
class Network:
    """How fast the server's bytes come, and how long a byte is on its way there and back."""

    name: str
    megabits: float
    round_trip_ms: float

    @property
    def one_way_s(self) -> float:
        return self.round_trip_ms / 2000

    def seconds(self, size: int) -> float:
        """How long so many bytes keep the line busy."""
        return size * 8 / (self.megabits * 1e6)


LOCALHOST = Network("localhost", float("inf"), 0)


class Relay:
    """Hands everything on between a port of its own and the server's; `received` and `sent` count the bytes."""

    def __init__(self, target: int, network: Network = LOCALHOST) -> None:
        self.target = target
        self.network = network
        self.received = 0
        self.sent = 0
        self.free_at = 0.0
        self.lock = Lock()
        self.listener = socket.create_server(("127.0.0.1", 0))

    @property
    def url(self) -> str:
        return f"http://localhost:{self.listener.getsockname()[1]}/"

    def __enter__(self) -> Self:
        Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *failure: object) -> None:
        self.listener.close()

    def _accept(self) -> None:
        while True:
            try:
                browser, _ = self.listener.accept()
            except OSError:
                return
            Thread(target=self._connect, args=(browser,), daemon=True).start()

    def _connect(self, browser: socket.socket) -> None:
        time.sleep(2 * self.network.one_way_s)
        server = socket.create_connection(("127.0.0.1", self.target))
        for source, target, counts in ((browser, server, False), (server, browser, True)):
            waiting: SimpleQueue[tuple[float, bytes]] = SimpleQueue()
            Thread(target=self._take, args=(source, waiting, counts), daemon=True).start()
            Thread(target=_give, args=(waiting, target), daemon=True).start()

    def _take(self, source: socket.socket, waiting: SimpleQueue[tuple[float, bytes]], counts: bool) -> None:
        for data in _chunks(source):
            now = arrives = time.monotonic()
            if counts:
                with self.lock:
                    self.received += len(data)
                    self.free_at = arrives = max(now, self.free_at) + self.network.seconds(len(data))
            else:
                with self.lock:
                    self.sent += len(data)
            waiting.put((arrives + self.network.one_way_s, data))
            # A server that is faster than the line waits, as its own buffer would make it wait.
            time.sleep(max(0.0, arrives - now))
        waiting.put((0.0, b""))


def _chunks(source: socket.socket) -> Iterator[bytes]:
    with suppress(OSError):
        while data := source.recv(CHUNK):
            yield data


def _give(waiting: SimpleQueue[tuple[float, bytes]], target: socket.socket) -> None:
    with suppress(OSError):
        while True:
            at, data = waiting.get()
            if not data:
                target.shutdown(socket.SHUT_WR)
                return
            time.sleep(max(0.0, at - time.monotonic()))
            target.sendall(data)
