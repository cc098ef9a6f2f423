"""Programs that are recorded in CPython and in Pyodide alike."""

FUNCTION = {"kind": "function", "entry": "f", "parameters": ["x"], "compare": "result"}

PROGRAMS = {
    "straight line": ("a = 1\nb = a + 1\n", "1line 2line 2end"),
    "empty program": ("", None),
    "loop": ("for i in range(2):\n    i\n", "1line 2line 1line 2line 1line 1end"),
    "call": ("def f(n):\n    return n\nf(1)\n", "1line 3line 1call 2line 2return 3end"),
    "recursion": (
        "def f(n):\n    return n and f(n - 1)\nf(1)\n",
        "1line 3line 1call 2line 1call 2line 2return 2return 3end",
    ),
    "generator": (
        "def g():\n    yield 1\nfor n in g():\n    n\n",
        "1line 3line 1call 2line 2yield 4line 3line 2resume 2return 3end",
    ),
    "caught": (
        "try:\n    1 / 0\nexcept ZeroDivisionError:\n    pass\n",
        "1line 2line 2exception 3line 4line 4end",
    ),
    "passing through a handler that is not its own": (
        "def f():\n    try:\n        {}[1]\n    except ValueError:\n        pass\nf()\n",
        "1line 6line 1call 2line 3line 3exception 4line 6exception",
    ),
    "class body": ("class A:\n    n = 1\na = A()\n", "1line 1line 2line 3line 3end"),
    "await": (
        "import asyncio\nasync def f():\n    await asyncio.sleep(0)\n    return 1\nasyncio.run(f())\n",
        "1line 2line 5line 2call 3line 3await 3resume 4line 4return 5end",
    ),
    "iterator of one's own": (
        "class A:\n    def __iter__(self):\n        return self\n    def __next__(self):\n        raise StopIteration\n"
        "for n in A():\n    pass\n",
        "1line 1line 2line 4line 6line 2call 3line 3return 4call 5line 5exception 6end",
    ),
}

ENDLESS = {
    "loop": "while True:\n    pass\n",
    "loop that catches everything": "while True:\n    try:\n        n = 1\n    except:\n        pass\n",
    "loop that catches BaseException": "while True:\n    try:\n        1\n    except BaseException as e:\n        e\n",
    "generator": "def g():\n    n = 0\n    while True:\n        yield n\nfor n in g():\n    pass\n",
    "recursion": "def f():\n    try:\n        f()\n    except Exception:\n        f()\nf()\n",
    "asyncio": "import asyncio\nasync def f():\n    while True:\n        await asyncio.sleep(0)\nasyncio.run(f())\n",
}

LARGE = {
    "growing list": "a = []\nwhile True:\n    a.append([0] * 100)\n",
    "changing lists": (
        "rows = [list(range(40)) for _ in range(15)]\n"
        "while True:\n    for row in rows:\n        row[0] += 1; row.reverse()\n"
    ),
    "long texts": "n = 0\nwhile True:\n    n += 1\n    texts = [str(n + k) + '😀' * 100 for k in range(40)]\n",
    "new texts in every line": (
        "text = ('{}' + '😀' * 60).format\nn = 0\nwhile True:\n    n += 40; rows = list(map(text, range(n, n + 40)))\n"
    ),
    "many fields": "class A: pass\na = A()\nfor n in range(1000):\n    setattr(a, f'field_{n}', 'x' * n)\n",
    "deep": "a = []\nwhile True:\n    a = [a, a]\n",
    "long lines": "n = 0\nwhile True: n += 1 #" + "x" * 300_000 + "\n",
    "many prints": "while True:\n    print('x' * 1000)\n",
}

HOSTILE = """
def shout(*a, **k):
    print("called")
    raise ValueError("called")

class Meta(type):
    __instancecheck__ = __subclasscheck__ = shout
    __repr__ = shout

class Evil(metaclass=Meta):
    def __init__(self):
        object.__setattr__(self, "x", 1)
    __repr__ = __str__ = __eq__ = __hash__ = __len__ = __iter__ = __bool__ = __getattribute__ = __getattr__ = shout
    __class__ = property(shout)
    __index__ = __int__ = __float__ = __abs__ = __lt__ = __format__ = __sizeof__ = __reduce__ = shout

class Rows(list):
    __iter__ = __len__ = __getitem__ = __repr__ = __eq__ = shout

class Pairs(dict):
    __iter__ = __len__ = __getitem__ = __repr__ = __eq__ = items = keys = shout

class Number(int):
    __repr__ = __str__ = __eq__ = __pos__ = __hash__ = __lt__ = __abs__ = __float__ = shout

class Text(str):
    __repr__ = __str__ = __eq__ = __hash__ = __getitem__ = shout

class Fault(Exception):
    __str__ = __repr__ = shout
    args = property(shout)

class Hidden:
    __dict__ = property(shout)
    __slots__ = ()

class Keyed:
    def __eq__(self, other): return shout()
    def __hash__(self): return 1
    def __repr__(self): return shout()

evil = Evil()
values = [evil, Rows([1]), Pairs(a=1), Number(5), Text("t"), Hidden(), Evil, {Keyed(): Keyed()}, {Keyed()}]
try:
    raise Fault("f")
except Fault:
    pass
"""
