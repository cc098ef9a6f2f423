import asyncio
import gzip
import json
import os
from concurrent.futures import ThreadPoolExecutor

import pytest
from starlette.responses import PlainTextResponse

from pytrix.api.component_files import SOURCES, ComponentFiles, FrameFiles

COMPONENT = "/component/pyodide_runner.component.workspace/"
ZIPPED = [("accept-encoding", "gzip, br")]


@pytest.fixture
def folder(tmp_path):
    frontend = tmp_path / "frontend"
    for name in (
        "main.js",
        "worker/main.js",
        "worker/output.js",
        "python/judge/values.py",
        "vendor/manifest.json",
        "vendor/one.zip",
    ):
        (frontend / name).parent.mkdir(parents=True, exist_ok=True)
        (frontend / name).write_text('{"digest": "one"}' if name.endswith(".json") else f"content of {name}")
    (tmp_path / "secret.js").write_text("secret")
    return frontend


@pytest.fixture
def app(folder):
    return ComponentFiles(PlainTextResponse("Streamlit"), frame=FrameFiles(folder))


def get(app, name, headers=(), method="GET", query=""):
    """Status, headers and body of the answer; asked in a thread with a loop of its own."""
    scope = {
        "type": "http",
        "method": method,
        "path": name if name.startswith("/") else COMPONENT + name,
        "query_string": query.encode(),
        "headers": [(key.encode(), value.encode()) for key, value in headers],
    }
    sent = []

    async def receive():
        await asyncio.Event().wait()

    async def send(message):
        sent.append(message)

    with ThreadPoolExecutor(1) as thread:
        thread.submit(lambda: asyncio.run(app(scope, receive, send))).result()
    names = {key.decode(): value.decode() for key, value in sent[0]["headers"]}
    return sent[0]["status"], names, b"".join(each.get("body", b"") for each in sent[1:])


def rewrite(path, text):
    """Another content at another time, also where the clock of the file system is coarse."""
    before = path.stat().st_mtime_ns
    path.write_text(text)
    os.utime(path, ns=(before + 1_000_000, before + 1_000_000))


@pytest.mark.parametrize(
    ("name", "media_type"),
    [("main.js", "text/javascript; charset=utf-8"), ("vendor/one.zip", "application/zip")],
)
def test_a_file_is_sent_once_and_then_only_asked_for(app, name, media_type):
    status, headers, body = get(app, name)
    assert (status, headers["cache-control"], body) == (200, "no-cache", f"content of {name}".encode())
    assert headers["content-type"] == media_type
    status, _, body = get(app, name, [("if-none-match", headers["etag"])])
    assert (status, body) == (304, b"")


def test_an_edited_file_is_sent_again(app, folder):
    known = [("if-none-match", get(app, "main.js")[1]["etag"])]
    rewrite(folder / "main.js", "CONTENT of main.js")
    assert get(app, "main.js", known)[::2] == (200, b"CONTENT of main.js")


def test_a_file_that_was_only_installed_again_is_not_sent(app, folder):
    known = [("if-none-match", get(app, "main.js")[1]["etag"])]
    rewrite(folder / "main.js", "content of main.js")
    assert get(app, "main.js", known)[0] == 304


def test_files_are_compressed_where_it_helps(app):
    _, headers, body = get(app, "main.js", ZIPPED)
    assert (headers["content-encoding"], gzip.decompress(body)) == ("gzip", b"content of main.js")


def test_what_the_build_has_compressed_is_sent_so(app, folder):
    (folder / "vendor" / "one.zip.br").write_bytes(b"brotli")
    (folder / "vendor" / "one.zip.gz").write_bytes(b"gzip")
    _, headers, body = get(app, "vendor/one.zip", ZIPPED)
    assert (headers["content-encoding"], body) == ("br", b"brotli")
    assert get(app, "vendor/one.zip")[2] == b"content of vendor/one.zip"


def test_the_manifest_lists_what_is_there_now(app, folder):
    before = json.loads(get(app, "vendor/manifest.json")[2])
    assert before == {"digest": "one", "python": ["python/judge/values.py"], "worker": ["worker/main.js"]}
    (folder / "python" / "fresh.py").write_text("")
    rewrite(folder / "worker" / "main.js", 'import { write } from "./output.js";\n')
    after = json.loads(get(app, "vendor/manifest.json")[2])
    assert after["python"] == ["python/fresh.py", "python/judge/values.py"]
    assert after["worker"] == ["worker/output.js", "worker/main.js"]


@pytest.mark.parametrize("name", ["main.js", "worker/output.js", "python/judge/values.py"])
def test_the_manifest_tells_when_a_source_changed(app, folder, name):
    before = get(app, "vendor/manifest.json")[1]
    assert (
        get(app, "vendor/manifest.json", [("if-none-match", before["etag"])])[1][SOURCES.lower()]
        == before[SOURCES.lower()]
    )
    rewrite(folder / name, "something else")
    after = get(app, "vendor/manifest.json", [("if-none-match", before["etag"])])[1]
    assert after[SOURCES.lower()] != before[SOURCES.lower()]


@pytest.mark.parametrize(
    "path",
    [
        "missing.js",
        "",
        "python",
        "../secret.js",
        "nul\0.js",
        "/component/another.component/main.js",
        "/practice",
    ],
)
def test_everything_else_is_left_to_streamlit(app, path):
    assert get(app, path)[2] == b"Streamlit"


def test_a_post_is_left_to_streamlit(app):
    assert get(app, "main.js", method="POST")[2] == b"Streamlit"
