import socket

from pytrix.ui.process import answer_at_once


def test_who_connects_to_the_servers_socket_is_sent_each_answer_at_once() -> None:
    with socket.socket(socket.AF_INET) as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        answer_at_once()
        with socket.create_connection(server.getsockname()) as client, server.accept()[0] as accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
            assert not client.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_sockets_that_do_not_listen_stay_as_they_are() -> None:
    with socket.socket(socket.AF_INET) as bound, socket.socket(socket.AF_INET) as closed:
        bound.bind(("127.0.0.1", 0))
        closed.close()
        answer_at_once()
        assert not bound.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
