"""The class trip

A class of 24 goes on a trip. The bus costs 312 in all, and every ticket for the museum costs 4.5. Give these three
numbers names, and print three lines:

- `Tickets:` and the price of all tickets,
- `Together:` and the price of bus and tickets,
- `Each:` and what each of the 24 pays.

There is one space between the colon and the number.
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("AGGREGATE",)
HINTS = (
    "Which of the three results is needed to work out the next one?",
    "Store each result under a name, so that the next line can use it.",
    "Tickets: people times ticket price. Together: that plus the bus. Each: the result before divided by the people.",
)
MISTAKES = [
    Mistake("The bus is paid once for all, not once for each person.", "tickets + bus", "tickets + bus * people"),
    Mistake("`Each` should share everything, the bus and the tickets.", "together / people", "tickets / people"),
    Mistake("A comma in `print` already makes the space after the colon; you typed another one.",
            '"Tickets:"', '"Tickets: "'),
]
ALSO_RIGHT = [
    Way("The results need no names if each calculation is written out; then the same work stands there three times.",
        '    print("Each:", together / people)', '    print("Each:", (people * ticket + bus) / people)'),
]
EXPLANATION = """
Each result gets a name, and the next line builds on it:

| name | value |
|---|---|
| `tickets` | 24 * 4.5 = 108.0 |
| `together` | 108.0 + 312 = 420.0 |
| each | 420.0 / 24 = 17.5 |
"""


def program() -> None:
    people = 24
    bus = 312
    ticket = 4.5
    tickets = people * ticket
    together = tickets + bus
    print("Tickets:", tickets)
    print("Together:", together)
    print("Each:", together / people)
