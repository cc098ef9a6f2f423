"""The real app as its users start it, on a port of its own, with its network limited to this machine."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOOPBACK_ONLY = Path(__file__).parent / "loopback_only"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class AppServer:
    """Starts, kills and restarts the app; `refused` lists other hosts that the server tried to reach.

    `test_limit_ms` is the time limit of the questions' tests, where it is not the usual one.
    """

    def __init__(
        self,
        folder: Path,
        *,
        base_path: str = "",
        isolation_headers: bool = True,
        trouble: Path | None = None,
        test_limit_ms: int | None = None,
    ) -> None:
        self.port = free_port()
        self.base_path = base_path
        self.isolation_headers = isolation_headers
        self.trouble = trouble
        self.test_limit_ms = test_limit_ms
        self.log = folder / f"server-{self.port}.log"
        self.refused_log = folder / f"refused-{self.port}.log"
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def origin(self) -> str:
        return f"http://localhost:{self.port}"

    @property
    def url(self) -> str:
        return f"{self.origin}/{self.base_path}/" if self.base_path else f"{self.origin}/"

    @property
    def refused(self) -> list[str]:
        return self.refused_log.read_text().splitlines() if self.refused_log.exists() else []

    def start(self) -> "AppServer":
        environment = os.environ | {
            "PYTHONPATH": os.pathsep.join(map(str, [LOOPBACK_ONLY, ROOT / "components" / "pyodide_runner", ROOT])),
            "PYTRIX_REFUSED_LOG": str(self.refused_log),
            "PYTRIX_ISOLATION_HEADERS": "on" if self.isolation_headers else "off",
        }
        if self.trouble:
            environment["PYTRIX_TROUBLE_FILE"] = str(self.trouble)
        if self.test_limit_ms:
            environment["PYTRIX_TEST_LIMIT_MS"] = str(self.test_limit_ms)
        command = [sys.executable, "-m", "streamlit", "run", "streamlit_app.py", "--server.headless=true"]
        command += [f"--server.port={self.port}", "--server.fileWatcherType=none"]
        if self.base_path:
            command.append(f"--server.baseUrlPath={self.base_path}")
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)
        self.wait_until_healthy()
        return self

    def wait_until_healthy(self, seconds: float = 60) -> None:
        deadline = time.monotonic() + seconds
        while not self.is_healthy():
            if self.process is None or self.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"the app did not start:\n{self.log.read_text()}")
            time.sleep(0.05)

    def is_healthy(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}_stcore/health", timeout=2) as answer:
                return bool(answer.status == 200)
        except (urllib.error.URLError, OSError):
            return False

    def kill(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None

    def restart(self) -> None:
        self.kill()
        self.start()
