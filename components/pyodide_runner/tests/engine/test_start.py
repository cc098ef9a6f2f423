"""Python starts, starts again, and says why when it can't."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote

import pytest
from component_server import FOLDER, FRONTEND
from engine_bench import Bench

WASM = "vendor/pyodide/pyodide.asm.wasm"
MEMORY = "vendor/memory/suspending.bin"
LIBRARY = "vendor/pyodide/python_stdlib.zip"
COUNT_WORKERS = """() => {
    window.made = 0;
    window.Worker = class extends Worker { constructor(...all) { super(...all); window.made += 1; } };
}"""
DEAF_WORKERS = """() => {
    window.Worker = class extends Worker {
        postMessage(data, ...rest) { super.postMessage({ ...data, bell: "blob:nowhere" }, ...rest); }
    };
}"""


def test_every_python_file_is_listed(bench: Bench) -> None:
    listed = bench.evaluate('fetch("vendor/manifest.json").then((manifest) => manifest.json())')
    present = {str(path.relative_to(FRONTEND)) for path in (FRONTEND / "python").rglob("*.py")}
    assert set(listed["python"]) == present
    assert set(listed["worker"]) > {f"worker/{path.name}" for path in (FRONTEND / "worker").glob("*.js")}


def test_isolation_is_what_the_page_says(bench: Bench, request: pytest.FixtureRequest) -> None:
    mode = request.node.callspec.params["bench"]
    assert bench.evaluate("bench.isolation") == mode
    assert bench.evaluate("crossOriginIsolated") is (mode != "none")


def test_versions_are_told(bench: Bench) -> None:
    assert bench.info["pythonVersion"].startswith("3.14")
    assert bench.info["pyodideVersion"].startswith("314.")
    assert bench.info["problem"] is None


def test_a_restart_needs_no_server(make_bench: Callable[[str], Bench]) -> None:
    bench = make_bench("headers")
    assert bench.info["startKind"] == "prepared"
    assert bench.run("print(1)")["stdout"] == "1\n"
    bench.server.missing.update(path.relative_to(FRONTEND).as_posix() for path in FRONTEND.rglob("*") if path.is_file())
    bench.evaluate("bench.engine.restart()")
    assert bench.info["startKind"] == "snapshot"
    assert bench.run("print(1)")["stdout"] == "1\n"


def test_without_the_memory_of_the_package_python_is_loaded(make_bench: Callable[[str], Bench]) -> None:
    bench = make_bench("headers")
    bench.server.missing.add(MEMORY)
    assert bench.info["startKind"] == "cold"
    assert bench.run("print(1)")["stdout"] == "1\n"


def test_memory_of_other_python_files_is_not_used(make_bench: Callable[[str], Bench]) -> None:
    bench = make_bench("headers")
    bench.server.python = "other"
    bench.open()
    assert bench.info["startKind"] == "cold"
    assert bench.run("print(1)")["stdout"] == "1\n"


def test_broken_memory_of_the_package_is_told_and_done_without(make_bench: Callable[[str], Bench]) -> None:
    bench = make_bench("headers")
    bench.server.broken.add(MEMORY)
    assert bench.info["startKind"] == "cold"
    assert "snapshot" in bench.info["problem"]
    assert bench.run("print(1)")["stdout"] == "1\n"


@pytest.mark.parametrize("module", ["decimal", "csv", "http.client", "xml.dom.minidom", "unittest"])
def test_a_prepared_start_has_the_whole_standard_library(bench: Bench, module: str) -> None:
    assert bench.run(f"import {module}\nprint({module}.__name__)")["stdout"] == f"{module}\n"


def test_the_second_visit_starts_from_the_snapshot(make_bench: Callable[[str], Bench]) -> None:
    bench = make_bench("headers")
    assert bench.info["startKind"] == "prepared"
    bench.evaluate("bench.snapshot.stored()")
    bench.server.requests.clear()
    bench.open()
    assert bench.info["startKind"] == "snapshot"
    assert FOLDER + WASM not in bench.server.requests
    first = bench.run("import random\nprint(random.random())")["stdout"]
    bench.evaluate("bench.engine.restart()")
    assert bench.run("import random\nprint(random.random())")["stdout"] != first
    explanation = bench.evaluate(
        """bench.judge.call("explain.explain_outcome", "prnt(1)", {kind: "program"}, {}, "null",
            {status: "raised", error: {type: "NameError", message: "name 'prnt' is not defined", line: 1, column: 1},
            })"""
    )
    assert "print" in explanation["try"]


def test_where_the_server_tags_its_files_a_second_visit_asks_for_few(make_bench: Callable[[str], Bench]) -> None:
    bench = make_bench("headers")
    bench.server.tag = '"one"'
    bench.open()
    bench.evaluate("bench.engine.load().then(() => bench.snapshot.stored())")
    bench.server.requests.clear()
    bench.open()
    assert bench.info["startKind"] == "snapshot"
    assert bench.run("print(1)")["stdout"] == "1\n"
    assert not [path for path in bench.server.requests if "/python/" in path or "/worker" in path]
    kept = bench.evaluate(
        """caches.keys()
            .then((names) => Promise.all(names.map(async (name) => (await caches.open(name)).keys())))
            .then((requests) => requests.flat().map(({ url }) => url))"""
    )
    assert not [url for url in kept if url.endswith(".wasm")], "only the HTTP cache keeps compiled code"
    bench.server.tag = '"two"'
    bench.open()
    assert bench.info["startKind"] == "snapshot"
    assert FOLDER + 'python/all.json?v="two"' in map(unquote, bench.server.requests)
    assert FOLDER + 'worker/all.json?v="two"' in map(unquote, bench.server.requests)


def test_a_file_of_no_use_in_the_browser_is_fetched_again(make_bench: Callable[[str], Bench]) -> None:
    bench = make_bench("headers")
    bench.evaluate("bench.engine.load()")
    bench.evaluate(
        """(async () => {
            const name = (await caches.keys()).find((name) => name.startsWith("pyodide-runner-"));
            const cache = await caches.open(name);
            for (const request of await cache.keys()) await cache.put(request, new Response("nonsense"));
        })()"""
    )
    bench.open()
    bench.evaluate("bench.engine.load().catch(() => bench.engine.load())")
    assert bench.run("print(1)")["stdout"] == "1\n"


def test_a_snapshot_of_no_use_is_replaced(make_bench: Callable[[str], Bench]) -> None:
    bench = make_bench("headers")
    bench.evaluate("bench.engine.load().then(() => bench.snapshot.stored())")
    bench.evaluate(
        """(async () => {
            const name = (await caches.keys()).find((name) => name.startsWith("pyodide-snapshot-"));
            const cache = await caches.open(name);
            const [request] = await cache.keys();
            await cache.put(request, new Response("not a snapshot"));
        })()"""
    )
    bench.open()
    assert bench.info["startKind"] == "cached"
    assert "snapshot" in bench.info["problem"]
    assert bench.run("print(1)")["stdout"] == "1\n"
    bench.evaluate("bench.engine.restart()")
    assert bench.info["startKind"] == "snapshot"


@pytest.mark.parametrize("missing", [WASM, "python/host.py"])
def test_missing_files_are_told_and_a_later_try_works(make_bench: Callable[[str], Bench], missing: str) -> None:
    bench = make_bench("none")
    bench.server.missing.add(missing)
    told = bench.evaluate("bench.engine.load().catch(({ kind, message }) => [kind, message])")
    assert told[0] == "load"
    assert Path(missing).name in told[1]
    assert bench.evaluate("bench.engine.state") == "error"
    result = bench.run("print(1)")
    assert result["status"] == "not_run"
    assert Path(missing).name in result["error"]["message"]
    bench.server.missing.clear()
    assert bench.info["pythonVersion"]
    assert bench.run("print(1)")["stdout"] == "1\n"


def test_without_isolation_stop_leaves_python_alive(make_bench: Callable[[str], Bench]) -> None:
    bench = make_bench("none")
    bench.evaluate("bench.engine.load().then(() => bench.snapshot.stored())")
    bench.evaluate(COUNT_WORKERS)
    for _ in range(3):
        assert bench.run("print('on')\nwhile True: pass", after="on")["status"] == "stopped"
    assert bench.run("print(1)")["stdout"] == "1\n"
    assert (bench.info["restarts"], bench.evaluate("made")) == (0, 0)


def test_where_a_worker_cannot_look_stop_ends_it(make_bench: Callable[[str], Bench]) -> None:
    bench = make_bench("none")
    bench.evaluate(DEAF_WORKERS)
    for restarts in (1, 2):
        assert bench.run("print('on')\nwhile True: pass", after="on")["status"] == "stopped"
        assert bench.run("print(1)")["stdout"] == "1\n"
        assert bench.info["restarts"] == restarts


def test_a_run_pressed_early_waits(make_bench: Callable[[str], Bench]) -> None:
    bench = make_bench("none")
    states, result = bench.evaluate(
        """(async () => {
            const states = [bench.engine.state];
            bench.engine.addEventListener("state", ({ detail }) => states.push(detail));
            return [states, await bench.run("print('early')")];
        })()"""
    )
    assert result["stdout"] == "early\n"
    assert states[:4] == ["unloaded", "loading", "ready", "running"]


def test_a_stop_before_python_is_there_forgets_the_run(make_bench: Callable[[str], Bench]) -> None:
    bench = make_bench("none")
    result = bench.evaluate("(() => { const run = bench.run('print(1)'); bench.engine.stop(); return run; })()")
    assert result["status"] == "not_run"
    assert bench.run("print(2)")["stdout"] == "2\n"


def test_an_engine_that_ended_starts_again(make_bench: Callable[[str], Bench]) -> None:
    bench = make_bench("none")
    assert bench.run("print(1)")["stdout"] == "1\n"
    bench.evaluate("bench.engine.end()")
    assert bench.evaluate("bench.engine.state") == "unloaded"
    assert bench.run("print(2)")["stdout"] == "2\n"


def test_the_library_comes_after_python_is_ready_and_work_waits_for_it(make_bench: Callable[[str], Bench]) -> None:
    bench = make_bench("headers")
    noted = bench.evaluate('fetch("vendor/manifest.json").then((manifest) => manifest.json())')
    bench.server.python = noted["memory"]["python"]
    bench.server.missing.add(LIBRARY)
    bench.open()
    assert bench.info["startKind"] == "prepared"
    refused = bench.run("import decimal")
    assert (refused["status"], Path(LIBRARY).name in refused["error"]["message"]) == ("not_run", True)
    bench.server.missing.clear()
    assert bench.run("import decimal\nprint(decimal.Decimal(1))")["stdout"] == "1\n"
    assert bench.info["restarts"] == 0
