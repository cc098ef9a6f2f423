"""Memory of the page before and after its Python was killed and restarted again and again."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import BrowserContext, Page

from bench.browser import Bench, engines, start
from bench.figures import Figure, Samples, Table

SETTLE_MS = 1500


def measure(bench: Bench) -> Table:
    cycles = bench.times(50, 10)
    profile = bench.new_profile()
    with bench.browser(profile) as context:
        page = engines(context, bench.servers.app.url)
        start(page, "engines.run")
        page.evaluate("engines.snapshot.stored()")
        page.evaluate("engines.restart(engines.run)")
        before = megabytes(context, page, profile)
        for _ in range(cycles):
            page.evaluate("engines.restart(engines.run)")
        after = megabytes(context, page, profile)
    figure = Figure(
        f"After {cycles} more restarts", Samples([after], "MB"), Samples([before], "MB"), "after one", "≤ 1.10×"
    )
    return Table(
        "Memory of the page",
        [figure],
        "Proportional set size (PSS) of all renderer processes, after garbage collection.",
    )


def megabytes(context: BrowserContext, page: Page, profile: Path) -> float:
    """Memory of all renderers of the browser on this profile; shared pages count by share."""
    session = context.new_cdp_session(page)
    for _ in range(2):
        session.send("HeapProfiler.collectGarbage")
        page.wait_for_timeout(SETTLE_MS)
    session.detach()
    return sum(resident(pid) for pid in renderers(profile)) / 1000


def renderers(profile: Path) -> list[int]:
    processes = {int(folder.name): folder for folder in Path("/proc").iterdir() if folder.name.isdigit()}
    arguments = {pid: read(folder / "cmdline").replace("\0", " ") for pid, folder in processes.items()}
    family = {pid for pid, given in arguments.items() if f"--user-data-dir={profile}" in given}
    parents = {pid: parent(read(folder / "stat")) for pid, folder in processes.items()}
    while more := {pid for pid, above in parents.items() if above in family and pid not in family}:
        family |= more
    return [pid for pid in family if "--type=renderer" in arguments[pid]]


def read(path: Path) -> str:
    """The text of a file of a process, or nothing when the process has ended."""
    try:
        return path.read_text()
    except OSError:
        return ""


def parent(stat: str) -> int:
    """The parent's id; it comes after the name in brackets, which may hold spaces, and the state."""
    return int(stat.rpartition(")")[2].split()[1]) if stat else 0


def resident(pid: int) -> float:
    """Proportional set size in KB."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return float(line.split()[1])
    raise RuntimeError(f"/proc/{pid}/smaps_rollup has no Pss")
