"""The Streamlit server that the tests talk to."""

import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

APP = Path(__file__).parent / "app.py"


class Server:
    """A Streamlit server that can be killed and started again on the same port."""

    def __init__(self) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = int(probe.getsockname()[1])
        self.url = f"http://127.0.0.1:{self.port}/"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        options = {
            "server.port": str(self.port),
            "server.address": "127.0.0.1",
            "server.headless": "true",
            "server.fileWatcherType": "none",
            "browser.gatherUsageStats": "false",
        }
        flags = [part for name, value in options.items() for part in (f"--{name}", value)]
        command = [sys.executable, "-m", "streamlit", "run", str(APP), *flags]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            try:
                with urllib.request.urlopen(f"{self.url}_stcore/health", timeout=2):
                    return
            except OSError:
                time.sleep(0.1)
        raise TimeoutError("Streamlit did not start")

    def kill(self) -> None:
        if self._process:
            self._process.kill()
            self._process.wait()
