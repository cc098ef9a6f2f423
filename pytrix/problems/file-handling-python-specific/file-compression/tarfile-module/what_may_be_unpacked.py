"""What may be unpacked

An archive from a stranger may try to write outside the folder into which it is unpacked. `data` is a tar archive packed with gzip, as bytes. Its members are files, folders and links. Look at the members in their order, and return two lists in a tuple:

- a list of tuples, name and text, of all files that may be unpacked, in order, with the texts read as UTF-8,
- a list of the names of all members that are refused, in order.

The name of a member has `/` between its parts. A member is **refused** if it is a link of any kind, if its name begins with `/` or has a part `..`, or if its name, or a beginning of it made of whole parts, is the name of a link that came earlier, such as `box/a.txt` after the link `box`. Folders that aren't refused are in neither list.
"""

import gzip
import io
import tarfile

from pytrix.question.authoring import Example, Mistake, Way


def archive(*members: tuple[str, str | None]) -> bytes:
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for name, text in members:
            member = tarfile.TarInfo(name)
            data = b""
            if text is None:
                member.type = tarfile.DIRTYPE
            elif text.startswith("-> "):
                member.type = tarfile.SYMTYPE if len(text) % 2 else tarfile.LNKTYPE
                member.linkname = text[3:]
            else:
                data = text.encode("utf-8")
            member.size = len(data)
            tar.addfile(member, io.BytesIO(data))
    return gzip.compress(content.getvalue(), mtime=0)


LEVEL = "advanced"
TAGS = ("VALIDATE", "PARTITION")
HINTS = (
    "Why can a file with a harmless name still land somewhere else?",
    "`tarfile.open` with the mode `r:gz` reads it from an `io.BytesIO`. Each member knows its name and whether it is a file or a link.",
    "Keep a set of the names of links. A member is refused if its name is absolute, has a part `..`, if it's a link, or if some beginning of its parts, joined, is in the set.",
)
EXAMPLES = [
    Example((archive(("a.txt", "tea"), ("../b.txt", "spy"), ("box", None), ("box/c.txt", "é")),), why="`../b.txt` would land outside"),
    Example((archive(("box", "-> /etc"), ("box/passwd", "me"), ("boxes/x", "1")),), why="`box/passwd` would be written through the link"),
    Example((archive(("/root/x", "1"), ("y..z", "2")),), why="two dots inside a part are harmless"),
    Example((archive(("a", "-> b"), ("a", "2")),)),
]
EDGES = {
    "came earlier": (archive(("in/a", "1"), ("in", "-> out"), ("in/b", "2"), ("in/c/d", "3")),),
    "in neither list": (archive(("d", None), ("d/e", None), ("..", None)),),
    "of any kind": (archive(("d/e", ""), ("f", "-> 1"), ("g", "-> 12"), ("g/h", "x"), ("f/k", "y")),),
}
ALWAYS = [
    (archive(("a", "1"), ("a", "2")),),
    (archive(("a/../b", "1"), ("c/d/..", None), ("e", "2")),),
    (b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xed\xd1A\n\x830\x10\x05\xd0\x1c\xc5\x1b\xa4D\xcd}\xa2\xf4\x02m\x04{\xfb\x86.\xc5\xadJ\xf1\xbd\xcd\x9f\xc5\xc0\x0c\xfc2\x85\xc3=\x9a<\x0c\xbfl\xb6\xb93\xe7\x9c\xfa\xd0\xa5\xf5s\xfcs\xcb\xbb\x96W;\x19\xee\xa9\xc4)\xce\x97\xf7\xdfo\xfb\x1f\xdbzwJ'7\xef\xbf>K\x00\x00\x00\x00\x00\x00\x00\x00\x00\xfe\xd3\x17\x0c\xe9b\xd2\x00(\x00\x00",),
]
MISTAKES = [
    Mistake("A name such as `y..z` is harmless. Compare whole parts with `..`.", '".." in parts', '".." in member.name'),
    Mistake("A file can be written through a link that was unpacked before it. Remember the links.", "                    links.add(member.name)\n", "                    pass\n"),
    Mistake("You compare the beginnings of the texts, but `boxes/x` has nothing to do with the link `box`. Compare whole parts.", 'any("/".join(parts[:size]) in links for size in range(1, len(parts) + 1))', "any(member.name.startswith(link) for link in links)"),
    Mistake("Only the folder right above is looked at. A link can stand higher up on the way.", 'any("/".join(parts[:size]) in links for size in range(1, len(parts) + 1))', '"/".join(parts[:-1]) in links or member.name in links'),
]
ALSO_RIGHT = [
    Way("Instead of joining each beginning, one can climb with `PurePosixPath.parents`; it makes a few more objects.",
        """
from pathlib import PurePosixPath


def sort_out(data: bytes) -> tuple[list[tuple[str, str]], list[str]]:
    taken, refused = [], []
    links: set[PurePosixPath] = set()
    with tarfile.open(fileobj=io.BytesIO(data), mode="r:gz") as tar:
        for member in tar:
            path = PurePosixPath(member.name)
            is_link = member.issym() or member.islnk()
            if path.is_absolute() or ".." in path.parts or is_link or links & {path, *path.parents}:
                refused.append(member.name)
                if is_link:
                    links.add(path)
            elif member.isfile():
                content = tar.extractfile(member)
                if content:
                    taken.append((member.name, content.read().decode("utf-8")))
    return taken, refused
"""),
]
ORACLE = """
def sort_out(data: bytes) -> tuple[list[tuple[str, str]], list[str]]:
    tar = tarfile.open(fileobj=io.BytesIO(data), mode="r:gz")
    members = tar.getmembers()
    taken, refused = [], []
    for place, member in enumerate(members):
        way = member.name + "/"
        through = any(way.startswith(other.name + "/") and (other.issym() or other.islnk()) for other in members[:place])
        if way.startswith("/") or "/../" in "/" + way or member.issym() or member.islnk() or through:
            refused.append(member.name)
        elif member.isfile():
            taken.append((member.name, tar.extractfile(member).read().decode("utf-8")))
    return taken, refused
"""
EXPLANATION = """
A tar archive is a row of members, each with a head that holds name, kind and size. Unpacking follows the names, so they are looked at before anything is written. For the second example:

| member | kind | a beginning is a link | |
|---|---|---|---|
| `box` | link | | refused and remembered |
| `box/passwd` | file | `box` | refused |
| `boxes/x` | file | no: `boxes` is another name | taken |

Each member costs as many looks into the set as its name has parts. Since Python 3.12 `extractall(filter="data")` refuses such members itself. Another way climbs with `parents`.
"""


def sort_out(data: bytes) -> tuple[list[tuple[str, str]], list[str]]:
    taken: list[tuple[str, str]] = []
    refused: list[str] = []
    links: set[str] = set()
    with tarfile.open(fileobj=io.BytesIO(data), mode="r:gz") as tar:
        for member in tar:
            parts = member.name.split("/")
            is_link = member.issym() or member.islnk()
            through_link = any("/".join(parts[:size]) in links for size in range(1, len(parts) + 1))
            if member.name.startswith("/") or ".." in parts or is_link or through_link:
                refused.append(member.name)
                if is_link:
                    links.add(member.name)
            elif member.isfile():
                taken.append((member.name, tar.extractfile(member).read().decode("utf-8")))
    return taken, refused


ENTRY = "sort_out"


def inputs(rng):
    names = ["a", "b", "a/b", "a/b/c", "ab", "../a", "a/../b", "/a", "a..b", "b/a"]
    return (archive(*[(rng.choice(names), rng.choice(["", "tea", "é", "-> x", "-> xy", None])) for _ in range(rng.randint(2, 6))]),)
