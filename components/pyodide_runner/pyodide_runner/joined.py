"""The frame's many small files as a few large ones, for servers that hand them out so: each file costs a request.

The sources stay modules that a browser loads one by one from any server; this needs no build and is never stale.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

MODULES, STYLES, TEXTS = "joined.js", "joined.css", "all.json"
"""Names of what is made here: in the frame's folder, and below it, in the folder whose texts it has."""
MAIN, WORKER = "main.js", "worker/main.js"
_IMPORT = re.compile(r'^import (?P<names>\{[^}]*\}|\w+) from "(?P<path>\.[^"]+)";$', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:(?:async )?function\*?|class|const) (?P<name>\w+))", re.MULTILINE)
_LATER = re.compile(r'await import\("(?P<path>\.[^"]+)"\)')
_UNKNOWN = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)
_STYLE = re.compile(r'^ *<link rel="stylesheet" href="(?P<path>css/[^"]+)">\n', re.MULTILINE)
_PRELOAD = re.compile(r'^ *<link rel="modulepreload" href="(?!vendor/)[^"]+">\n', re.MULTILINE)
_VENDOR = re.compile(r'(?<=")vendor/[^"?]+(?=")')


class JoinError(Exception):
    """A module with something in it that cannot be joined."""


def modules(frontend: Path) -> str:
    """All modules of the frame as one; each becomes a block that takes from `joined` and puts into it."""
    outside: list[str] = []
    blocks = [_block(frontend, name, outside) for name in _order(frontend, MAIN)]
    version = vendor_version(frontend)
    imports = [_VENDOR.sub(lambda found: f"./{found[0]}?v={version}", line) for line in dict.fromkeys(outside)]
    return "\n".join([*imports, "const joined = {};", *blocks])


def styles(frontend: Path) -> str:
    """The style sheets of the page, in its order."""
    page = (frontend / "index.html").read_text(encoding="utf-8")
    return "\n".join((frontend / found["path"]).read_text(encoding="utf-8") for found in _STYLE.finditer(page))


def texts(frontend: Path, folder: str) -> str:
    """JSON of the texts by name: Python files, or modules of the worker."""
    names = manifest(frontend)[folder]
    return json.dumps({name: (frontend / name).read_text(encoding="utf-8") for name in names}, ensure_ascii=False)


def page(frontend: Path, *, versions: Mapping[str, str], told: Mapping[str, object]) -> str:
    """The frame's page with the joined files, whose versions are given, and what it would ask for next told in it."""
    text = _PRELOAD.sub("", _STYLE.sub("", (frontend / "index.html").read_text(encoding="utf-8")))
    version = vendor_version(frontend)
    text = _VENDOR.sub(lambda found: f"{found[0]}?v={version}", text)
    known = json.dumps(told).replace("<", "\\u003c")
    head = (
        f'  <link rel="stylesheet" href="{STYLES}?v={versions[STYLES]}">\n'
        f'  <script type="application/json" id="manifest">{known}</script>\n'
    )
    return text.replace("</head>", f"{head}</head>").replace(f'"{MAIN}"', f'"{MODULES}?v={versions[MODULES]}"')


def manifest(frontend: Path) -> dict[str, Any]:
    """What the build noted, with the lists of files as they are now; raises `OSError` or `ValueError`."""
    noted: dict[str, Any] = json.loads((frontend / "vendor" / "manifest.json").read_text(encoding="utf-8"))
    python = sorted(path.relative_to(frontend).as_posix() for path in (frontend / "python").rglob("*.py"))
    return noted | {"python": python, "worker": _order(frontend, WORKER)}


def vendor_version(frontend: Path) -> str:
    """What `assets.js` puts behind the addresses of the vendor folder."""
    noted = json.loads((frontend / "vendor" / "manifest.json").read_text(encoding="utf-8"))
    return str(noted["digest"])


def _order(frontend: Path, main: str) -> list[str]:
    """A module and all below it, each after those that it imports; what is asked for later is before the main one."""
    found: list[str] = []
    waiting = [main]

    def add(name: str, importers: tuple[str, ...]) -> None:
        if name in importers:
            raise JoinError(f"{name} imports itself by way of {' and '.join(importers)}")
        text = (frontend / name).read_text(encoding="utf-8")
        waiting.extend(_names(frontend, name, _LATER.finditer(text)))
        for below in _names(frontend, name, _IMPORT.finditer(text)):
            if below not in found and not _is_outside(below):
                add(below, (*importers, name))
        if name not in found:
            found.append(name)

    while waiting:
        add(waiting.pop(), ())
    found.remove(main)
    return [*found, main]


def _block(frontend: Path, name: str, outside: list[str]) -> str:
    text = (frontend / name).read_text(encoding="utf-8")

    def take(found: re.Match[str]) -> str:
        path = _name(frontend, name, found["path"])
        if _is_outside(path):
            outside.append(found[0].replace(found["path"], path))
            return ""
        return f'const {found["names"].replace(" as ", ": ")} = joined["{path}"];'

    exported = [found["name"] for found in _EXPORT.finditer(text)]
    text = _EXPORT.sub("", _IMPORT.sub(take, text))
    text = _LATER.sub(lambda found: f'joined["{_name(frontend, name, found["path"])}"]', text)
    if unknown := _UNKNOWN.search(text):
        raise JoinError(f"{name} has a form of import or export that is not known here: {unknown[0]}")
    return f'{{ // {name}\n{text}\njoined["{name}"] = {{ {", ".join(exported)} }};\n}}'


def _names(frontend: Path, module: str, found: Iterable[re.Match[str]]) -> list[str]:
    return [_name(frontend, module, each["path"]) for each in found]


def _name(frontend: Path, module: str, path: str) -> str:
    return (frontend / module).parent.joinpath(path).resolve().relative_to(frontend.resolve()).as_posix()


def _is_outside(name: str) -> bool:
    return name.startswith("vendor/")
