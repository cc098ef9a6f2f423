"""Where a link leads

A checker reads links. A `link` has the form `protocol://host/path`: the protocol ends at the first `://`, the host at the first `/` behind it. The host may be followed by a `:` and a port number. A missing path, without even a `/`, stands for `/`.

Return a tuple of protocol and host, both in small letters, the port as a number, and the path unchanged. Without a port, it is 443 for `https`, 80 for `http`, and `None` for any other protocol.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION",)
HINTS = (
    "At which characters does one part end and the next begin?",
    "`partition` cuts a text at the first place of a mark and gives what is before, the mark, and what is after.",
    "Cut at `://`, then at `/`, then the host at `:`. If there is no text for the port, look the protocol up in a dictionary with `get`.",
)
EXAMPLES = [
    Example(("https://Shop.org/Find/Me",), why="only protocol and host are made small"),
    Example(("HTTP://localhost:8080",), why="no path"),
    Example(("ftp://files.net/a:b//c",)),
]
EDGES = {
    "missing path": ("http://a.org",),
    "first `/` behind it": Edge(("http://a.org//x/",), "several slashes"),
    "port number": Edge(("https://a.org:80/",), "a port that is not the usual one"),
    "any other protocol": ("chat://room/42",),
    "first `://`": Edge(("http://a.org/see?http://b.org:1/",), "an address inside the path"),
}
MISTAKES = [
    Mistake("Without even a slash the path is `/`.", 'path = slash + rest or "/"', "path = slash + rest"),
    Mistake("The path stays as it is; capital letters matter in it.", "protocol, _, behind = link.partition", "protocol, _, behind = link.lower().partition"),
    Mistake("The slash belongs to the path.", 'path = slash + rest or "/"', 'path = rest or "/"'),
    Mistake("A colon in the path is no port: cut off the path first.", 'place, slash, rest = behind.partition("/")\n    host, _, port = place.partition(":")', 'host, _, port = behind.partition(":")\n    place, slash, rest = host.partition("/")\n    host, port = place, port.partition("/")[0] if port[:1].isdigit() else ""'),
    Mistake("Your port is a text. Return it as a number.", "int(port) if port else", "port if port else"),
]
EXPLANATION = """
Three cuts, each at the first place of its mark. For `HTTP://localhost:8080`:

| cut at | before | behind |
|---|---|---|
| :// | HTTP | localhost:8080 |
| / | localhost:8080 | nothing |
| : | localhost | 8080 |

When the mark is missing, `partition` gives two empty texts, so a missing path and a missing port need no check of their own. The work grows with the length of the link.
"""

PORTS = {"http": 80, "https": 443}


def parts_of(link: str) -> tuple[str, str, int | None, str]:
    protocol, _, behind = link.partition("://")
    place, slash, rest = behind.partition("/")
    host, _, port = place.partition(":")
    path = slash + rest or "/"
    protocol = protocol.lower()
    return protocol, host.lower(), int(port) if port else PORTS.get(protocol), path


def inputs(rng):
    protocol = rng.choice(["http", "https", "HTTPS", "ftp", "Mail"])
    path = rng.choice(["", "/", "/A/b", "//x", "/a:9/", "/q?x=http://y.z/"])
    return (protocol + "://" + rng.choice(["a.org", "Big.Net", "localhost"]) + rng.choice(["", "", ":80", ":8501"]) + path,)
