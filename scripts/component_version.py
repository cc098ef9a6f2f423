"""Keeps the component's version honest: a change of its sources needs a new version.

Hosts reinstall a package from a local path only when requirements.txt changes, and browsers keep its files under its
version. `--check` fails when sources changed under the recorded version; `--bump` raises the patch number everywhere.
"""

import hashlib
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COMPONENT = ROOT / "components" / "pyodide_runner"
RECORD = COMPONENT / "version.lock"
SOURCES = ("pyproject.toml", "hatch_build.py", "package-lock.json", "assemble/*", "pyodide_runner/**/*")
LEFT_OUT = {"vendor", "__pycache__"}


def version() -> str:
    found = re.search(r'^version = "([^"]+)"', (COMPONENT / "pyproject.toml").read_text(), re.MULTILINE)
    if not found:
        sys.exit("components/pyodide_runner/pyproject.toml: no version found")
    return found.group(1)


def digest() -> str:
    """A digest over the names and bytes of all files that become part of the package."""
    files = {file for pattern in SOURCES for file in COMPONENT.glob(pattern) if file.is_file()}
    total = hashlib.sha256()
    for file in sorted(files):
        if not any(part in LEFT_OUT or part.startswith(".") for part in file.relative_to(COMPONENT).parts):
            total.update(file.relative_to(COMPONENT).as_posix().encode() + b"\0" + file.read_bytes())
    return total.hexdigest()[:16]


def check() -> int:
    wanted = f"{version()} {digest()}"
    recorded = RECORD.read_text().strip() if RECORD.exists() else ""
    mentioned = f"# streamlit-pyodide-runner {version()}" in (ROOT / "requirements.txt").read_text()
    if recorded == wanted and mentioned:
        return 0
    print(
        f"components/pyodide_runner changed since version {recorded or '(none recorded)'}: run `make bump-component`."
    )
    return 1


def bump() -> int:
    old = version()
    major, minor, patch = old.split(".")
    new = f"{major}.{minor}.{int(patch) + 1}"
    replace(COMPONENT / "pyproject.toml", f'version = "{old}"', f'version = "{new}"')
    replace(ROOT / "requirements.txt", f"# streamlit-pyodide-runner {old}", f"# streamlit-pyodide-runner {new}")
    RECORD.write_text(f"{new} {digest()}\n")
    print(f"streamlit-pyodide-runner {old} -> {new}")
    return 0


def replace(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    if old not in text:
        sys.exit(f"{file.relative_to(ROOT)}: expected to find {old!r}")
    file.write_text(text.replace(old, new, 1))


if __name__ == "__main__":
    sys.exit(bump() if "--bump" in sys.argv else check())
