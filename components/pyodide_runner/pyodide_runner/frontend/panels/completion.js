/** Names and methods that the editor proposes, besides the words of the code itself. */

const BUILTINS = (
  "abs all any ascii bin bool bytearray bytes callable chr classmethod complex dict dir divmod enumerate filter float " +
  "format frozenset getattr hasattr hash hex id input int isinstance issubclass iter len list map max min next object " +
  "oct open ord pow print property range repr reversed round set setattr slice sorted staticmethod str sum super tuple " +
  "type vars zip ArithmeticError AssertionError AttributeError EOFError Exception IndexError KeyError LookupError " +
  "NotImplementedError OverflowError RecursionError RuntimeError StopIteration TypeError ValueError ZeroDivisionError"
).split(" ");

const KEYWORDS = (
  "and as assert async await break case class continue def del elif else except False finally for from global if " +
  "import in is lambda match None nonlocal not or pass raise return True try while with yield"
).split(" ");

const METHODS = {
  str:
    "capitalize casefold center count encode endswith expandtabs find format index isalnum isalpha isascii isdecimal " +
    "isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans " +
    "partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines " +
    "startswith strip swapcase title translate upper zfill",
  list: "append clear copy count extend index insert pop remove reverse sort",
  dict: "clear copy fromkeys get items keys pop popitem setdefault update values",
  set:
    "add clear copy difference difference_update discard intersection intersection_update isdisjoint issubset " +
    "issuperset pop remove symmetric_difference union update",
};

const names = [
  ...BUILTINS.map((value) => ({ value, meta: "built-in", score: 60 })),
  ...KEYWORDS.map((value) => ({ value, meta: "keyword", score: 50 })),
];

const methods = Object.values(
  Object.entries(METHODS).reduce((found, [type, list]) => {
    for (const value of list.split(" ")) {
      found[value] ??= { value, meta: "", score: 80 };
      found[value].meta += found[value].meta ? `, ${type}` : type;
    }
    return found;
  }, {}),
);

/** A completer for Ace: methods after a dot, names elsewhere. */
export const pythonCompleter = {
  identifierRegexps: [/[\p{L}\p{N}_]/u],
  getCompletions(_editor, session, { row, column }, _prefix, done) {
    const before = session.getLine(row).slice(0, column);
    const token = session.getTokenAt(row, column)?.type ?? "";
    if (/comment|string/.test(token)) return done(null, []);
    return done(null, /\.\s*\w*$/.test(before) ? methods : names);
  },
};
