"""The audit of packages, against a source of this test's own."""

import http.server
import json
import threading

import pytest

from scripts import audit


@pytest.fixture
def source():
    """Knows an advisory about streamlit; gives its address."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["queries"]
            found = [{"vulns": [{"id": "X-1"}]} if each["package"]["name"] == "streamlit" else {} for each in asked]
            self.send_response(200)
            self.end_headers()
            self.wfile.write(json.dumps({"results": found}).encode())

        def log_message(self, *_):
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_known_advisory_fails_the_check(source, capsys):
    assert audit.main(source) == 1
    assert "streamlit" in capsys.readouterr().out


def test_without_a_source_it_says_so_and_fails_nothing(capsys):
    assert audit.main("http://127.0.0.1:9/") == 0
    assert "not checked" in capsys.readouterr().out


def test_everything_that_is_shipped_is_asked_about():
    names = {name for _, name, _ in audit.packages()}
    assert {"streamlit", "pydantic", "pyodide", "ace-builds", "markdown-it", "friendly-traceback"} <= names
