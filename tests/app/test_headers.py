from importlib.resources import files
from pathlib import Path

import pytest
from starlette.responses import PlainTextResponse

from pytrix.api.headers import ClosedRoutes, MovedPages, ResponseHeaders
from pytrix.api.policies import embedders, inline_scripts


def finish(coroutine):
    """Runs a coroutine that never has to wait, in whatever loop the other tests have left behind."""
    with pytest.raises(StopIteration):
        coroutine.send(None)


def get(app, path, query="", headers=(), method="GET"):
    """Status, headers and body that an ASGI app answers with."""
    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "query_string": query.encode(),
        "headers": [(name.encode(), value.encode()) for name, value in headers],
    }
    sent = []

    async def receive():
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message):
        sent.append(message)

    finish(app(scope, receive, send))
    names = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return sent[0]["status"], names, b"".join(each.get("body", b"") for each in sent[1:])


page = PlainTextResponse("page")
SCRIPTS = inline_scripts(Path(str(files("streamlit"))) / "static" / "index.html")


@pytest.mark.parametrize("isolate", [True, False])
@pytest.mark.parametrize(
    "path", ["/", "/any", "/component/pyodide_runner.component.workspace/index.html", "/static/a.js"]
)
def test_every_answer_has_the_headers(isolate, path):
    _, headers, body = get(ResponseHeaders(page, scripts=SCRIPTS, isolate=isolate), path)
    assert body == b"page"
    assert headers["x-content-type-options"] == "nosniff"
    assert "camera=()" in headers["permissions-policy"]
    assert headers["content-security-policy"].endswith("; frame-ancestors 'self'")
    for name in ("cross-origin-opener-policy", "cross-origin-embedder-policy", "document-isolation-policy"):
        assert (name in headers) is isolate


def test_the_page_loads_pictures_and_scripts_from_itself_only():
    policy = get(ResponseHeaders(page, scripts=SCRIPTS), "/practice")[1]["content-security-policy"]
    directives = dict(each.split(" ", 1) for each in policy.split("; "))
    assert directives["img-src"] == "'self' data: blob:"
    assert "unsafe" not in directives["script-src"].replace("wasm-unsafe-eval", "")
    assert "sha256-" in directives["script-src"]
    assert not any("http" in each or "*" in each for each in directives.values())


def test_embedding_elsewhere_is_a_setting():
    allowed = embedders("https://school.example  https://*.example.org:8443")
    for path in ("/", "/component/x/index.html"):
        policy = get(ResponseHeaders(page, scripts=SCRIPTS, embedders=allowed), path)[1]["content-security-policy"]
        assert policy.endswith("; frame-ancestors 'self' https://school.example https://*.example.org:8443")
    assert embedders("") == ()


@pytest.mark.parametrize("setting", ["*", "https://a.example; script-src *", "https://a.example,b", "data:", "'none'"])
def test_what_is_no_origin_is_refused_as_embedder(setting):
    with pytest.raises(ValueError, match="is no origin"):
        embedders(setting)


@pytest.mark.parametrize("path", ["/_stcore/metrics", "/base/_stcore/metrics", "/_stcore/metrics/"])
def test_the_metrics_of_the_server_are_closed(path):
    assert get(ClosedRoutes(page), path)[0] == 404
    assert get(ClosedRoutes(page), "/_stcore/health")[0] == 200


@pytest.mark.parametrize(
    ("path", "query", "target"),
    [
        ("/practice/manual", "", "../practice-manual"),
        ("/practice/manual", "type=a&level=b", "../practice-manual?type=a&level=b"),
        ("/practice/auto", "", "../practice-auto"),
        ("/practice/auto/", "", "../../practice-auto"),
        ("/app/practice/manual", "", "../practice-manual"),
        ("//elsewhere/practice/manual", "", "../practice-manual"),
    ],
)
def test_old_addresses_lead_to_todays(path, query, target):
    status, headers, _ = get(MovedPages(page), path, query)
    assert (status, headers["location"]) == (307, target)


@pytest.mark.parametrize(("path", "method"), [("/practice", "GET"), ("/manual", "GET"), ("/practice/manual", "POST")])
def test_other_requests_are_left_alone(path, method):
    assert get(MovedPages(page), path, method=method)[0] == 200
