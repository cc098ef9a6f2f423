"""Exactly a voucher's worth

A museum shop prints a golden receipt whenever the last `k` sales together make exactly the amount `total`. `sales` holds the amounts as the till writes them, always with two digits after the point: `"4.50"`. `total` is written in the same way.

Return how often the golden receipt is printed. With fewer than `k` sales there is none; `k` is at least 1. The till writes many sales and `k` is large, so adding up `k` amounts again and again takes too long, and no cent may get lost.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "intermediate"
TAGS = ("COUNT", "AGGREGATE")
HINTS = (
    "When the window moves by one sale, how much of its sum stays the same?",
    "Turn all amounts into whole cents first: then sums are exact. Keep one running sum; add the sale that comes, take off the one that leaves.",
    "Cents are the text without its point, read as a whole number. From the `k`-th sale on compare the running sum with the wanted number.",
)
EXAMPLES = [
    Example((["0.10", "0.20", "0.30", "0.10", "0.20"], 3, "0.60"), why="three windows, and all make 0.60"),
    Example((["4.50", "3.00", "1.50", "6.00", "9.00"], 2, "7.50"), why="4.50 and 3.00; 1.50 and 6.00"),
    Example((["2.00", "5.00"], 3, "7.00"), why="only two sales"),
]
EDGES = {
    "fewer than": Edge((["1.00"], 2, "1.00"), "one sale, k is 2"),
    "no cent": Edge((["0.70", "0.10", "0.10", "0.70", "0.10", "0.10", "0.70"], 2, "0.80"), "overlapping windows of small amounts"),
    "at least 1": Edge((["2.35", "0.05", "2.35"], 1, "2.35"), "k is 1"),
}
ALWAYS = [
    (["0.29", "0.29", "0.29"], 2, "0.58"),
]
MISTAKES = [
    Mistake("Floats can't hold 0.10 exactly, and each step of the running sum adds a little error. Count in whole cents.", '[int(sale.replace(".", "")) for sale in sales]', "[float(sale) for sale in sales]", 'int(total.replace(".", ""))', "float(total)"),
    Mistake("The sale that leaves the window is `k` places back.", "cents[place - k]", "cents[place - k + 1]"),
    Mistake("You compare before `k` sales have come together.", "        if place >= k:\n            running -= cents[place - k]\n        if place >= k - 1:\n            receipts += running == wanted\n", "        if place >= k:\n            running -= cents[place - k]\n        receipts += running == wanted\n"),
    Mistake("The sum of the first `k` sales counts too.", "if place >= k - 1", "if place >= k"),
]
SIZE = 40_000
SLOW = [
    Slow(
        "Your answer is right, but it adds up every window from the beginning. Keep the sum and change it by the two sales at the ends.",
        """
def golden_receipts(sales: list[str], k: int, total: str) -> int:
    cents = [int(sale.replace(".", "")) for sale in sales]
    wanted = int(total.replace(".", ""))
    return sum(sum(cents[start:start + k]) == wanted for start in range(len(cents) - k + 1))
""",
    )
]
EXPLANATION = """
From one window to the next only two sales change, so the sum is kept and mended by one addition and one subtraction. In whole cents nothing is ever rounded. For 450, 300, 150, 600, 900 and `k` 2:

| sale | leaves | running sum | 750? |
|---|---|---|---|
| 450 | – | 450 | – |
| 300 | – | 750 | yes |
| 150 | 450 | 450 | no |
| 600 | 300 | 750 | yes |
| 900 | 150 | 1500 | no |

With floats the errors would pile up, as each step starts from the wrong sum of the step before: 0.1 + 0.2 is 0.30000000000000004. The time no longer depends on `k`. Sums from the beginning, subtracted in pairs, do the same with one more list.
"""


def golden_receipts(sales: list[str], k: int, total: str) -> int:
    cents = [int(sale.replace(".", "")) for sale in sales]
    wanted = int(total.replace(".", ""))
    running = receipts = 0
    for place, amount in enumerate(cents):
        running += amount
        if place >= k:
            running -= cents[place - k]
        if place >= k - 1:
            receipts += running == wanted
    return receipts


def inputs(rng):
    sales = [rng.choice(["0.10", "0.20", "0.30", "0.70", "1.10"]) for _ in range(rng.randint(1, 12))]
    k = rng.randint(1, 4)
    start = rng.randint(0, len(sales) - 1)
    cents = sum(int(sale.replace(".", "")) for sale in sales[start:start + k])
    return sales, k, f"{cents // 100}.{cents % 100:02}"


def large(rng, size):
    sales = [f"{rng.randint(1, 9)}.{rng.randint(0, 99):02}" for _ in range(size)]
    return sales, size // 2, f"{size * 11 // 4}.00"
