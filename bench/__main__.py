"""Measurements of the real app in a real Chromium: `python -m bench [--quick] [--write] [name …]`.

Prints Markdown tables; `--write` also puts them into docs/performance.md. The torture list and the AI layer are worked
through only when they are named, and have a place of their own there.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright

from bench import (
    ai,
    explain,
    first_solved,
    instantiate,
    memory,
    network,
    place,
    run,
    screens,
    sessions,
    start,
    stop,
    submit,
    switch,
    torture,
    traffic,
    visit,
)
from bench.browser import Bench
from bench.figures import Grid, Table
from bench.servers import Servers
from scripts import chromium

MEASUREMENTS: dict[str, Callable[[Bench], Table | Grid]] = {
    "visit": visit.measure,
    "network": network.measure,
    "start": start.measure,
    "run": run.measure,
    "stop": stop.measure,
    "submit": submit.measure,
    "explain": explain.measure,
    "place": place.measure,
    "switch": switch.measure,
    "instantiate": instantiate.measure,
    "traffic": traffic.measure,
    "screens": screens.measure,
    "first": first_solved.measure,
    "sessions": sessions.measure,
    "memory": memory.measure,
    "ai": ai.measure,
    "torture": torture.measure,
}
SEPARATE = ("torture", "ai")
DOCUMENT = Path(__file__).resolve().parents[1] / "docs" / "performance.md"
BUSY = 0.5
"""With more work waiting per processor than this, before the measurements, times are worse than they need be."""


def main() -> None:
    options = arguments()
    began, load = time.monotonic(), os.getloadavg()[0]
    blocks = [conditions(load)]
    print(blocks[0], flush=True)
    for table in tables(options.names or [name for name in MEASUREMENTS if name not in SEPARATE], quick=options.quick):
        blocks.append(table.markdown)
        print(f"\n{table.markdown}", flush=True)
    print(f"\n[bench] took {time.monotonic() - began:.0f} s")
    if options.write:
        write(blocks, options.names[0] if options.names else "measured")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description="Measure the app in a real Chromium.")
    parser.add_argument("names", nargs="*", metavar="name", help=", ".join(MEASUREMENTS))
    parser.add_argument("--quick", action="store_true", help="few repetitions")
    parser.add_argument("--write", action="store_true", help=f"put the tables into docs/{DOCUMENT.name}")
    options = parser.parse_args()
    if unknown := set(options.names) - MEASUREMENTS.keys():
        parser.error(f"there is no {', '.join(sorted(unknown))}; choose from {', '.join(MEASUREMENTS)}")
    if options.write and options.names not in ([], *([each] for each in SEPARATE)):
        parser.error(f"--write replaces all tables of a place, so leave out the names, or name {' or '.join(SEPARATE)}")
    return options


def tables(names: Sequence[str], *, quick: bool) -> Iterator[Table | Grid]:
    with TemporaryDirectory(prefix="bench-", ignore_cleanup_errors=True) as name, sync_playwright() as playwright:
        folder = Path(name)
        servers = Servers(folder)
        bench = Bench(playwright, servers, folder, quick)
        try:
            if set(names) != {"instantiate"}:
                bench.warm_up()
            for each in names:
                yield MEASUREMENTS[each](bench)
        finally:
            servers.close()


def conditions(load: float) -> str:
    processors = os.cpu_count() or 1
    state = "busy with other work" if load > BUSY * processors else "quiet"
    browser = subprocess.run([chromium.find() or "chromium", "--version"], capture_output=True, text=True, check=True)
    version = " ".join(browser.stdout.split()[:2])
    return (
        f"Measured on {time.strftime('%Y-%m-%d')}: {processors} processors, {version} headless, "
        f"Python {platform.python_version()}. The machine was {state} (load {load:.1f} before the measurements)."
    )


def write(blocks: Sequence[str], place: str) -> None:
    begin, end = f"<!-- {place}: begin -->", f"<!-- {place}: end -->"
    before, found, rest = DOCUMENT.read_text(encoding="utf-8").partition(begin)
    _, ended, after = rest.partition(end)
    if not found or not ended:
        raise SystemExit(f"{DOCUMENT} needs the lines {begin} and {end}, between which the tables are put.")
    measured = "\n\n".join(blocks)
    DOCUMENT.write_text(f"{before}{begin}\n{measured}\n{end}{after}", encoding="utf-8")
    print(f"[bench] wrote {DOCUMENT}")


if __name__ == "__main__":
    main()
