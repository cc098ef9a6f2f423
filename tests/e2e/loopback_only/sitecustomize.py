"""Put on the server's path by the tests: any connection to another machine is refused and written down."""

import os
import sys
from typing import Any

LOCAL = ("127.", "::1", "localhost", "0.0.0.0")


def refuse_other_hosts(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.connect":
        host = arguments[1][0] if isinstance(arguments[1], tuple) else "127.0.0.1"
    elif event == "socket.getaddrinfo":
        host = arguments[0] or "localhost"
    else:
        return
    name = host.decode() if isinstance(host, bytes) else str(host)
    if not name.startswith(LOCAL):
        with open(os.environ["PYTRIX_REFUSED_LOG"], "a") as log:
            log.write(name + "\n")
        raise OSError(f"the tests allow no connection to {name}")


if os.environ.get("PYTRIX_REFUSED_LOG"):
    sys.addaudithook(refuse_other_hosts)
