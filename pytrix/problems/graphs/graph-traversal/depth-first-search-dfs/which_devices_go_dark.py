"""Which devices go dark?

In a theatre, devices get their power from others: a plug board feeds a dimmer, the dimmer feeds lamps and so on. `feeds` maps a device to the list of those plugged into it; devices that feed nothing may be missing in it. A device may be plugged into two others for safety; but here the switchboard is so old that it goes dark as soon as one of them fails.

Return the sorted list of all devices that go dark when `failed` fails, this one included.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
CONSTRAINTS = ("no device gets power from itself, not even through others",)
TAGS = ("SEARCH",)
HINTS = (
    "What happens to the devices that are plugged into a device that goes dark?",
    "Write a function that turns a device dark and then calls itself for everything it feeds.",
    "Put the device into a set, then call the function for each device in its list. A set doesn't mind one that comes twice.",
)
EXAMPLES = [
    Example(({"board": ["dimmer", "fan"], "dimmer": ["lamp", "spot"]}, "dimmer"), why="the fan is not affected"),
    Example(({"board": ["dimmer", "fan"], "dimmer": ["lamp", "spot"]}, "fan"), why="the fan feeds nothing"),
    ({"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": ["e"]}, "a"),
]
EDGES = {"feed nothing": ({}, "lamp"), "plugged into two": ({"a": ["c"], "b": ["c"], "c": ["d"]}, "b")}
ALWAYS = [
    ({"e": ["f"], "d": ["e"], "c": ["d"], "b": ["c"], "a": ["b"]}, "a"),
]
MISTAKES = [
    Mistake("What is plugged into dark devices goes dark, too, and so on.", "            fail(other)\n", "            dark.add(other)\n"),
    Mistake("The failed device itself is dark as well.", "return sorted(dark)", "return sorted(dark - {failed})"),
    Mistake("Devices that feed nothing may be missing in the dictionary.", "feeds.get(device, [])", "feeds[device]"),
    Mistake("Power goes one way: the device that feeds the failed one stays on.", "        for other in feeds.get(device, []):", "        for other in feeds.get(device, []) + [each for each in feeds if device in feeds[each] and each not in dark]:"),
]
EXPLANATION = """
The function goes as deep as it can: from the dimmer to the lamp, back, then to the spot. For the first example:

| call | dark before it |
|---|---|
| dimmer | nothing |
| lamp | dimmer |
| spot | dimmer, lamp |

Each plug below the failed device is followed; a device that is plugged into two dark ones is visited from both.
"""


def devices_dark(feeds: dict[str, list[str]], failed: str) -> list[str]:
    dark: set[str] = set()

    def fail(device: str) -> None:
        dark.add(device)
        for other in feeds.get(device, []):
            fail(other)

    fail(failed)
    return sorted(dark)


def inputs(rng):
    devices = list("abcdefg"[: rng.randint(1, 7)])
    rng.shuffle(devices)
    feeds = {}
    for place, device in enumerate(devices):
        others = [other for other in devices[place + 1 :] if rng.random() < 0.35]
        if others:
            feeds[device] = others
    return (feeds, rng.choice(devices[:3]))
