"""What the page is told to fetch, and that Streamlit's own files are sent compressed."""

import gzip
import re
from importlib.resources import files
from pathlib import Path

import pytest
from pyodide_runner import joined
from starlette.responses import FileResponse, PlainTextResponse

from pytrix.api.component_files import ComponentFiles, FrameFiles
from pytrix.api.page_head import START, PageHead
from pytrix.api.streamlit_files import StreamlitFiles
from tests.app.test_component_files import get

STATIC = Path(str(files("streamlit"))) / "static"
FRONTEND = Path(str(files("pyodide_runner"))) / "frontend"
HTML = [("accept", "text/html"), ("accept-encoding", "gzip"), ("if-none-match", "old")]


@pytest.fixture(scope="module")
def frame():
    return FrameFiles(FRONTEND)


@pytest.fixture(scope="module")
def page(frame):
    app = PageHead(FileResponse(STATIC / "index.html"), frame=frame, static=STATIC)
    status, headers, body = get(app, "/practice", HTML)
    assert (status, int(headers["content-length"])) == (200, len(body))
    assert "etag" not in headers
    return body.decode()


def test_the_page_keeps_what_streamlit_put_into_it(page):
    tags = re.findall(r"<(?:script|link|meta|div)[^>]*>", (STATIC / "index.html").read_text())
    assert [tag for tag in tags if tag not in page] == [tag for tag in tags if 'as="font"' in tag]
    assert f">{START}</script>" in page


def test_whatever_the_page_fetches_ahead_is_served(page, frame):
    served = ComponentFiles(PlainTextResponse("Streamlit"), frame=frame)
    ahead = []
    for data in re.findall(r'data-\w+="([^"]*)"', page):
        ahead += [address.removeprefix("./") for address in data.split()]
    assert len(ahead) > 10
    for address in ahead:
        name, _, version = address.partition("?v=")
        status, headers, body = get(served, f"/{name}", query=f"v={version}" if version else "")
        assert (status, body != b"Streamlit") == (200, True), address
        assert bool(version) == ("immutable" in headers["cache-control"]) == (not name.endswith("/index.html")), address


def test_scripts_that_streamlit_asks_for_late_are_fetched_once_and_early(page):
    named = re.findall(r'modulepreload" crossorigin href="\./static/js/([^"]+)"', page)
    assert len(named) == len(set(named))
    for start in ("ComponentInstance", "BidiComponent", "Html"):
        assert any(name.startswith(f"{start}.") for name in named)


def test_other_answers_go_through(frame):
    app = PageHead(PlainTextResponse("text"), frame=frame, static=STATIC)
    assert get(app, "/practice", HTML)[2] == b"text"
    assert get(app, "/_stcore/health")[2] == b"text"


def test_streamlits_scripts_are_compressed_once_and_kept(frame):
    app = StreamlitFiles(PlainTextResponse("Streamlit"), folder=STATIC)
    script = next((STATIC / "static" / "js").glob("index.*.js"))
    _, headers, body = get(app, f"/static/js/{script.name}", [("accept-encoding", "gzip")])
    assert "immutable" in headers["cache-control"]
    assert gzip.decompress(body) == script.read_bytes()
    assert get(app, "/static/js/missing.js")[2] == b"Streamlit"
    assert get(app, "/static/js/../../index.html")[2] == b"Streamlit"


def test_every_module_and_style_of_the_frame_is_joined(frame):
    modules = frame.get(joined.MODULES).content.decode()
    html = (FRONTEND / "index.html").read_text()
    for name in re.findall(r'modulepreload" href="(?!vendor/)([^"]+)"', html):
        assert f"{{ // {name}\n" in modules
    assert modules.rindex("{ // ") == modules.index("{ // main.js")
    styles = frame.get(joined.STYLES).content.decode()
    for name in re.findall(r'stylesheet" href="([^"]+)"', html):
        assert (FRONTEND / name).read_text() in styles


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('export { one } from "./two.js";\n', "form of import or export"),
        ('import * as two from "./two.js";\n', "form of import or export"),
        ('import { two } from "./two.js";\n', "imports itself"),
    ],
)
def test_what_cannot_be_joined_is_said(tmp_path, text, says):
    (tmp_path / "vendor").mkdir()
    (tmp_path / "vendor" / "manifest.json").write_text('{"digest": "one"}')
    (tmp_path / "main.js").write_text(text)
    (tmp_path / "two.js").write_text('import { main } from "./main.js";\n')
    with pytest.raises(joined.JoinError, match=says):
        joined.modules(tmp_path)
