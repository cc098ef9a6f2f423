"""Messages between the page and the server, compressed by what was in the ones before."""

from __future__ import annotations

from typing import Any

from websockets.extensions.permessage_deflate import ServerPerMessageDeflateFactory

MEMORY = {"memLevel": 5}
"""As uvicorn has it."""


class LongMemory(ServerPerMessageDeflateFactory):
    """Compression that looks back 32 KB instead of the 4 KB that uvicorn asks for.

    A run of a page sends up to 25 KB, most of which the run before has sent: within 4 KB it is never found again. It
    takes about 110 KB more for each open page.
    """

    def __init__(self, **_uvicorns: Any) -> None:
        super().__init__(compress_settings=MEMORY)


def remember() -> None:
    """Has uvicorn compress this way, for which it has no option."""
    from uvicorn.protocols.websockets import websockets_sansio_impl as protocol

    vars(protocol).update(ServerPerMessageDeflateFactory=LongMemory)
