"""What travels between page and server for a click."""

from learner import SLOW, Learner
from playwright.sync_api import WebSocket, expect
from server import AppServer
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.extensions.permessage_deflate import ClientPerMessageDeflateFactory, PerMessageDeflate
from websockets.sync.client import connect


def test_messages_are_compressed_by_what_was_in_the_ones_before(server: AppServer) -> None:
    asked = ClientPerMessageDeflateFactory(client_max_window_bits=True)
    address = f"{server.url.replace('http', 'ws')}_stcore/stream"
    with connect(address, extensions=[asked], origin=server.origin, compression=None) as connection:
        (agreed,) = connection.protocol.extensions
        assert isinstance(agreed, PerMessageDeflate)
        assert (agreed.remote_max_window_bits, agreed.local_max_window_bits) == (15, 15)
        assert not agreed.remote_no_context_takeover
        assert not agreed.local_no_context_takeover


def test_a_setting_draws_the_page_once_and_says_each_time_that_it_was_saved(learner: Learner) -> None:
    ended: list[int] = []

    def hear(payload: str | bytes) -> None:
        message = ForwardMsg.FromString(payload if isinstance(payload, bytes) else payload.encode())
        if message.WhichOneof("type") == "script_finished":
            ended.append(message.script_finished)

    def attend(socket: WebSocket) -> None:
        socket.on("framereceived", hear)

    learner.page.on("websocket", attend)
    learner.open()
    learner.go_to("Settings")
    learner.page.get_by_role("heading", name="Settings").wait_for()
    said = learner.page.get_by_test_id("stToast").filter(has_text="Saved")
    for name in ("live_lint", "word_wrap"):
        expect(said).to_have_count(0, timeout=SLOW)
        ended.clear()
        learner.page.locator(f".st-key-set-{name} label").first.click()
        expect(said).to_have_count(1, timeout=SLOW)
        assert ended == [ForwardMsg.FINISHED_SUCCESSFULLY, ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY]
