"""The servers that are measured: the app, the same without its isolation headers, and a bare Streamlit app."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.e2e.server import AppServer
from tests.e2e.torture import LIMIT_MS

COMPONENT = "component/pyodide_runner.component.workspace/"


class BareServer(AppServer):
    """`bare_app.py` on a port of its own."""

    def start(self) -> BareServer:
        command = [sys.executable, "-m", "streamlit", "run", str(Path(__file__).with_name("bare_app.py"))]
        command += [f"--server.port={self.port}", "--server.headless=true", "--server.fileWatcherType=none"]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*command, "--browser.gatherUsageStats=false"], cwd=self.log.parent, stdout=log, stderr=log
            )
        self.wait_until_healthy()
        return self


class Servers:
    """Each is started when it is first asked for, and ended with `close`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.running: dict[str, AppServer] = {}

    @property
    def app(self) -> AppServer:
        return self.running.get("app") or self._started("app", AppServer(self.folder))

    @property
    def without_headers(self) -> AppServer:
        name = "without headers"
        return self.running.get(name) or self._started(name, AppServer(self.folder, isolation_headers=False))

    def hurried(self, *, isolation_headers: bool) -> AppServer:
        """The app whose tests have the time limit of the torture list."""
        name = f"hurried {isolation_headers}"
        options = {"isolation_headers": isolation_headers, "test_limit_ms": LIMIT_MS}
        return self.running.get(name) or self._started(name, AppServer(self.folder, **options))  # type: ignore[arg-type]

    @property
    def bare(self) -> AppServer:
        return self.running.get("bare") or self._started("bare", BareServer(self.folder))

    def close(self) -> None:
        for server in self.running.values():
            server.kill()

    def _started(self, name: str, server: AppServer) -> AppServer:
        self.running[name] = server
        return server.start()
