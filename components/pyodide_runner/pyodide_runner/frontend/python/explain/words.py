"""Plain words for Python's types and exceptions."""

from __future__ import annotations

from typing import Final

TYPES: Final = {
    "str": "text (`str`)",
    "int": "a whole number (`int`)",
    "float": "a decimal number (`float`)",
    "bool": "`True` or `False` (`bool`)",
    "list": "a list",
    "tuple": "a tuple",
    "dict": "a dictionary",
    "set": "a set",
    "NoneType": "`None`",
    "function": "a function",
    "method": "a method",
    "builtin_function_or_method": "a function or method",
    "type": "a class",
    "generator": "a generator",
    "iterator": "an iterator",
    "range": "a range",
    "bytes": "bytes",
    "map": "a `map` object",
    "filter": "a `filter` object",
    "zip": "a `zip` object",
    "reversed": "a `reversed` object",
    "enumerate": "an `enumerate` object",
}

ERRORS: Final = {
    "NameError": "Python met a name that it does not know.",
    "UnboundLocalError": "A variable was used before it had a value.",
    "TypeError": "A value has the wrong type for what is done with it.",
    "ValueError": "A value has the right type, but its content does not fit.",
    "IndexError": "A position was asked for that is not there.",
    "KeyError": "A key was looked up that the dictionary does not have.",
    "AttributeError": "Something after a dot was asked for that this value does not have.",
    "ZeroDivisionError": "A number was divided by zero.",
    "RecursionError": "A function called itself too many times.",
    "ModuleNotFoundError": "Python could not find the module to import.",
    "ImportError": "Python could not import a name.",
    "FileNotFoundError": "There is no file with that name.",
    "FileExistsError": "There is already something with that name.",
    "IsADirectoryError": "A folder was opened as if it were a file.",
    "NotADirectoryError": "A file was used as if it were a folder.",
    "UnsupportedOperation": "The file was opened for something else than what is done with it.",
    "PermissionError": "The program may not do this with that file.",
    "EOFError": "`input()` found nothing left to read.",
    "AssertionError": "A check with `assert` failed.",
    "StopIteration": "`next()` was asked for one value more than there are.",
    "RuntimeError": "Something went wrong while the program was running.",
    "OverflowError": "A number is too large for what is done with it.",
    "NotImplementedError": "A part of the program is not written yet.",
    "UnicodeEncodeError": "A character cannot be written in the chosen encoding.",
    "UnicodeDecodeError": "These bytes are not text in the chosen encoding.",
    "SystemExit": "The program ended itself.",
    "MemoryError": "The program needs more memory than it may use.",
    "SyntaxError": "Python cannot read this line.",
    "IndentationError": "The spaces at the start of a line do not fit.",
    "TabError": "Tabs and spaces are mixed at the start of lines.",
}


def a_type(name: str) -> str:
    """A type in plain words, with its article where it has one."""
    return TYPES.get(name, f"a `{name}` object")


def an_error(name: str) -> str:
    """What an exception means, in one sentence."""
    return ERRORS.get(name, f"The program stopped with {named(name)}.")


def named(name: str) -> str:
    """The name of an exception with its article, such as `an IndexError`."""
    return f"{'an' if name[:1] in 'AEIOU' and not name.startswith('Uni') else 'a'} `{name}`"


def plural(count: int, noun: str) -> str:
    """A count with its noun, such as `1 item` or `3 items`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
