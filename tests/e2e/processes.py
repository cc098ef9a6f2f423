"""Memory of the browser's processes, as the system sees it."""

import os
import time
from pathlib import Path

PATIENCE_S = 30
POLL_S = 0.1


def memory_mb(kind: str, *, at_most: float = float("inf")) -> float:
    """Memory of this process's browser processes of a kind ("renderer", …), shared pages counted by share.

    The system takes memory back when it likes, so this waits until there is no more than `at_most`, with patience.
    """
    deadline = time.monotonic() + PATIENCE_S
    while (used := sum(map(proportional_kb, browser_processes(kind))) / 1000) > at_most and time.monotonic() < deadline:
        time.sleep(POLL_S)
    return used


def browser_processes(kind: str) -> list[int]:
    processes = [int(folder.name) for folder in Path("/proc").iterdir() if folder.name.isdigit()]
    parents = {pid: parent(pid) for pid in processes}
    family = {os.getpid()}
    while more := {pid for pid, above in parents.items() if above in family and pid not in family}:
        family |= more
    return [pid for pid in family if f"--type={kind}" in text(pid, "cmdline").split("\0")]


def parent(pid: int) -> int:
    """The parent's id; it comes after the name in brackets, which may hold spaces, and the state."""
    stat = text(pid, "stat")
    return int(stat.rpartition(")")[2].split()[1]) if stat else 0


def proportional_kb(pid: int) -> float:
    sizes = [line.split()[1] for line in text(pid, "smaps_rollup").splitlines() if line.startswith("Pss:")]
    return float(sizes[0]) if sizes else 0.0


def text(pid: int, name: str) -> str:
    """A file about a process; nothing when the process has ended."""
    try:
        return Path(f"/proc/{pid}/{name}").read_text()
    except OSError:
        return ""
