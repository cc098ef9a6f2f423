"""Finds a Chromium for the tests: on PATH, else Playwright's own, else from the system's package manager.

Run as a script it makes sure that there is one, says what it does, and exits with 1 when there is no way.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
ARGUMENTS = ("--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run")


def find() -> str | None:
    """The path of a Chromium that is already installed, or None."""
    on_path = next((found for name in NAMES if (found := shutil.which(name))), None)
    return on_path or playwrights_own()


def playwrights_own() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def arguments() -> list[str]:
    """Command-line switches for tests; as root Chromium runs only without its sandbox."""
    as_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return [*ARGUMENTS, "--no-sandbox"] if as_root else list(ARGUMENTS)


def install() -> None:
    """Try Playwright's download, then apt-get; what fails is said and the next way is tried."""
    for command in install_commands():
        print(f"[chromium] none found, trying: {' '.join(command)}", flush=True)
        if subprocess.run(command, check=False).returncode == 0 and find():
            return


def install_commands() -> list[list[str]]:
    commands = [[sys.executable, "-m", "playwright", "install", "chromium"]]
    if shutil.which("apt-get"):
        prefix = [] if os.geteuid() == 0 else ["sudo", "-n"]
        commands.append([*prefix, "sh", "-c", "apt-get update -qq && apt-get install -y -qq chromium"])
    return commands


def main() -> int:
    if not find():
        install()
    path = find()
    if path is None:
        print("[chromium] no browser for the tests: install Chromium so that `chromium` is on PATH, then try again.")
        return 1
    print(f"[chromium] {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
