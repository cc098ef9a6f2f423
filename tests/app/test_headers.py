import pytest
from starlette.responses import PlainTextResponse

from pytrix.api.headers import MovedPages, ResponseHeaders


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


@pytest.mark.parametrize("isolate", [True, False])
def test_every_answer_has_the_headers(isolate):
    _, headers, body = get(ResponseHeaders(page, isolate=isolate), "/any")
    assert body == b"page"
    assert headers["x-content-type-options"] == "nosniff"
    assert ("cross-origin-opener-policy" in headers) is isolate
    assert ("cross-origin-embedder-policy" in headers) is isolate
    assert ("document-isolation-policy" in headers) is isolate


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
