"""Where the link leads

Pages of a site lie in folders, and a link on a page is written relative to the folder of that page. Return the path that the link `link` on the page `page` leads to. Both are paths with `/` between their parts.

A part `..` goes one folder up, `.` stays where it is, and empty parts, as in `a//b`, count for nothing; the answer has none of these. A link that begins with `/` starts at the top of the site instead of in the page's folder. Paths in the answer never begin with `/`. If a link leads above the top of the site, return an empty text. No file is touched.
"""

import posixpath

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
CONSTRAINTS = ("`page` has no empty parts, no `.` and no `..`, and doesn't begin with `/`", "a link always ends in the name of a page")
HINTS = (
    "What has to be taken off the path of the page before the link is put behind it?",
    "`posixpath` has a function for the folder, one that joins, and one that resolves `..` and `.`.",
    "Join the folder of the page and the link, or take the link without its leading slashes, and normalise. A result whose first part is still `..` has left the site.",
)
EXAMPLES = [
    Example(("docs/guide/start.html", "../faq.html"), why="one up from `docs/guide`"),
    Example(("docs/guide/start.html", "/index.html"), why="from the top of the site"),
    ("index.html", "./img//../news.html"),
    Example(("docs/a.html", "../../x.html"), why="above the top"),
]
EDGES = {
    "begins with `/`": Edge(("a/b.html", "//c/./d.html"), "two slashes"),
    "above the top": Edge(("b.html", "../b.html"), "from a page at the top"),
    "goes one folder up": ("a/b/c/d.html", "../../x/../y.html"),
    "starts at the top": ("a/b.html", "/../c.html"),
}
ALWAYS = [("a/b.html", "..c.html")]
MISTAKES = [
    Mistake("The link starts in the folder of the page; you go on from the page itself.", "posixpath.dirname(page)", "page"),
    Mistake("A link with `/` in front starts at the top of the site.", 'if link.startswith("/"):', 'if link.startswith("http"):'),
    Mistake("A link above the top gives an empty text.", 'return "" if path.startswith("../") else path', 'return path'),
    Mistake("A name may begin with two dots; only the part `..` goes up.", 'path.startswith("../")', 'path.startswith("..")'),
]
ORACLE = """
def target(page: str, link: str) -> str:
    parts = [] if link.startswith("/") else page.split("/")[:-1]
    for part in link.split("/"):
        if part == "..":
            if not parts:
                return ""
            parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    return "/".join(parts)
"""
ALSO_RIGHT = [
    Way("A stack of parts does it by hand: `..` takes the last one off, and where there is none the site is left. One walk as well.",
        """
def target(page: str, link: str) -> str:
    parts = [] if link.startswith("/") else page.split("/")[:-1]
    for part in link.split("/"):
        if part == ".." and not parts:
            return ""
        if part == "..":
            parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    return "/".join(parts)
"""),
]
EXPLANATION = """
Path functions work on texts alone: `dirname` takes the last part off, `join` puts a slash between, `normpath` resolves `..`, `.` and double slashes. For `../faq.html` on `docs/guide/start.html`:

| step | path |
|---|---|
| `dirname` | `docs/guide` |
| `join` | `docs/guide/../faq.html` |
| `normpath` | `docs/faq.html` |

What can't be resolved stays in front, so a path that begins with `../` is above the top. The work grows with the length of the paths. Another way keeps a stack of parts by hand.
"""


def target(page: str, link: str) -> str:
    if link.startswith("/"):
        path = posixpath.normpath(link.lstrip("/"))
    else:
        path = posixpath.normpath(posixpath.join(posixpath.dirname(page), link))
    return "" if path.startswith("../") else path


def inputs(rng):
    page = "/".join(rng.choice(["a", "docs"]) for _ in range(rng.randint(0, 2))) + "/p.html"
    parts = [rng.choice(["..", "..", ".", "img", "..x"]) for _ in range(rng.randint(0, 4))]
    return (page.lstrip("/"), rng.choice(["", "", "/"]) + "/".join([*parts, "q.html"]))
