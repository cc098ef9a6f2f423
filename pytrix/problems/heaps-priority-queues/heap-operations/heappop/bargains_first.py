"""Cheapest first

A school library may spend some money on second-hand books. It always buys the cheapest book that is still there, as long as the money lasts.

The first line of the input is the money, a whole number. Each further line is the price of a book; an empty line ends the list. Print the price of each book that is bought, one a line, in the order of buying; the library stops at the first book for which
the money isn't enough. On the last line print what is left, as in `left: 3`. There may be no books at all, and some may cost 0.
"""

from heapq import heapify, heappop

from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("ITERATE", "SORT")
HINTS = (
    "You need the cheapest book again and again, but perhaps not all of them. What gives you just the smallest one each time?",
    "Read the prices into a list and make it a heap. Its smallest item is at index 0.",
    "While the heap isn't empty and its first price is at most the money, pop it, print it and take it off the money.",
)
EXAMPLES = [
    Example("10\n6\n3\n4\n2\n\n", why="2, 3 and 4 make 9; 6 is too much"),
    Example("5\n7\n8\n\n", why="the cheapest is too expensive"),
    "12\n5\n7\n\n",
]
EDGES = {"no books at all": "4\n\n", "some may cost 0": "0\n3\n0\n\n", "the money isn't enough": Edge("6\n6\n6\n\n", "all the money for one book")}
ALWAYS = [
    "9\n4\n4\n\n",
    "30\n10\n9\n\n",
]
MISTAKES = [
    Mistake("A book that costs exactly the money left can be bought.", "heap[0] <= money", "heap[0] < money"),
    Mistake("The cheapest book is bought next, not the next one of the list.", "    heapify(heap)\n", "", "heappop(heap)", "heap.pop(0)"),
    Mistake("The money has to shrink with each book.", "        money -= price\n", ""),
]
EXPLANATION = """
`heapify` brings the smallest price to index 0, and each `heappop` gives it and brings up the next. For 10 and 6, 3, 4, 2:

| popped | money left |
|---|---|
| 2 | 8 |
| 3 | 5 |
| 4 | 1 |

6 stays in the heap. `heapify` takes about n steps and each pop about log n, so buying few of many books is cheaper than sorting them all.
"""


def program() -> None:
    money = int(input())
    heap = []
    line = input()
    while line:
        heap.append(int(line))
        line = input()
    heapify(heap)
    while heap and heap[0] <= money:
        price = heappop(heap)
        money -= price
        print(price)
    print(f"left: {money}")


def inputs(rng):
    prices = [rng.randint(0, 9) for _ in range(rng.randint(1, 8))]
    money = rng.choice([rng.randint(0, 25), sum(sorted(prices)[: rng.randint(1, len(prices))])])
    return "".join(f"{line}\n" for line in [money, *prices, ""])
