"""The lowest price

The function in the editor should return the smallest number of `prices`, a list with at least one whole number
above 0. But whatever the prices are, it returns 0. Find the faulty line and mend it.
"""
from pytrix.question.authoring import Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("AGGREGATE",)
STARTER = """
def lowest_price(prices: list[int]) -> int:
    lowest = 0
    for price in prices:
        if price < lowest:
            lowest = price
    return lowest
"""
HINTS = (
    "Play through the program with the prices 4 and 3. When is the condition true?",
    "The record must begin with something that a price can really be.",
    "Begin with the first price of the list instead of 0.",
)
EXAMPLES = [Example(([4, 3, 7],)), Example(([5],)), Example(([2, 2, 9],))]
EDGES = {"at least one": ([8],), "smallest number": ([9, 8, 7, 6],)}
ALWAYS = [([7_000_000, 4_000_000],)]
MISTAKES = [
    Mistake("Nothing is smaller than 0, so 0 stays. Begin with a price from the list.", "lowest = prices[0]", "lowest = 0"),
    Mistake("Now the function finds the largest price.", "price < lowest", "price > lowest"),
    Mistake("The record begins well, but the function ends in the first round. `return` belongs after the loop.",
            "    return lowest", "        return lowest"),
    Mistake("The last price is returned, whatever it is. Keep the condition.",
            "        if price < lowest:\n            lowest = price\n", "        lowest = price\n"),
]
ALSO_RIGHT = [
    Way("Python has a function for it. The mended loop shows what happens inside.",
        """
def lowest_price(prices: list[int]) -> int:
    return min(prices)
"""),
]
EQUIVALENT = {
    'lowest = prices[0] -> lowest = prices[-1]': 'any item of the list may begin',
    'for price in prices: -> for price in skip_first(prices):': 'the first price is the record already',
    'if price < lowest: -> if price <= lowest:': 'an equal price changes nothing',
}
EXPLANATION = """
With 4, 3, 7 and the start value 0, the questions are `4 < 0`, `3 < 0`, `7 < 0`: never true. Beginning with 4, they
are `4 < 4`, `3 < 4`, `7 < 3`, and 3 is found.
"""


def lowest_price(prices: list[int]) -> int:
    lowest = prices[0]
    for price in prices:
        if price < lowest:
            lowest = price
    return lowest


def inputs(rng):
    return (integers(rng, 1, 7, 1, 30),)
