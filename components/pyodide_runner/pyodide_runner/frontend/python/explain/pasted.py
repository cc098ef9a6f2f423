"""Signs that code was copied from a web page, a chat or a terminal, and what they are."""

from __future__ import annotations

import re
from typing import Final

from .trouble import Advice, Trouble

CLEAN: Final = "Choose “Clean the pasted code” below, or retype the line by hand."
SPACES: Final = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
BREAKS: Final = "\u0085\u2028\u2029"
NAMES: Final = {"\u200b": "a zero-width space", "\ufeff": "a byte order mark", "\u00ad": "a soft hyphen"}


def named(code: int) -> str:
    """What a character is that cannot be seen, for the middle of a sentence."""
    character = chr(code)
    if character in SPACES:
        return "a space of another kind (from a web page, perhaps)"
    if character in BREAKS:
        return "a line break of another kind"
    return NAMES.get(character, "an invisible character")


def advice(trouble: Trouble) -> Advice | None:
    """The cause of a SyntaxError in pasted code; None when nothing points to it."""
    found = re.search(r"invalid (?:non-printable )?character .*?U\+([0-9A-Fa-f]{4,6})", trouble.message)
    if found and not chr(int(found[1], 16)).isprintable():
        return (
            f"There is {named(int(found[1], 16))} on this line, which Python does not read (U+{found[1].upper()}).",
            CLEAN,
        )
    line = trouble.source.line(trouble.line).strip()
    if line.startswith(("```", "~~~")):
        return "The line with three backticks marks code in a chat or a web page, and is not part of it.", CLEAN
    if re.match(r"(>>>|\.\.\.)(\s|$)", line):
        return f"`{line[:3]}` is the prompt of an interactive Python, and not part of the code.", CLEAN
    if re.match(r"\d+[.:)|]?\s+\S", line) and "invalid" in trouble.message:
        return "The line starts with a number: the line numbers were copied too.", CLEAN
    if "__future__" in trouble.message and "beginning" in trouble.message:
        return (
            "`from __future__ import …` changes how the whole file is read, so it has to come before everything else.",
            "Move it to the first line, or remove it: this Python needs none of them.",
        )
    return None
