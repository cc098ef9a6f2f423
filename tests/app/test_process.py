"""What a server process does once."""

import subprocess
import sys
import tomllib
from pathlib import Path

COUNTED = "import gc, streamlit_app; print(gc.get_freeze_count(), len(gc.get_objects()))"


def test_what_lives_as_long_as_the_process_is_not_searched_for_garbage_after_each_page_run() -> None:
    counted = subprocess.run([sys.executable, "-c", COUNTED], capture_output=True, text=True, check=True)
    passed_over, searched = map(int, counted.stdout.split())
    assert passed_over > 10 * searched


def test_streamlit_can_read_its_settings() -> None:
    settings = tomllib.loads(Path(".streamlit/config.toml").read_text(encoding="utf-8"))
    assert settings["browser"]["gatherUsageStats"] is False
