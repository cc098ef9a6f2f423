"""The stepper in a real browser, with recordings that the package made."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from pyodide_runner.frontend.python.trace_run import record

Open = Callable[..., Page]

TOTAL = """def total(numbers):
    result = 0
    for n in numbers:
        result += n
    print("sum", result)
    return result

data = [3, 4]
same = data
answer = total(data)
"""
REVERSE = """def reverse(head):
    before = None
    while head:
        head.next, before, head = before, head, head.next
    return before
"""
DEPTH = """def depth(root):
    return 0 if root is None else 1 + max(depth(root.left), depth(root.right))
"""
VIEWPORTS = {"wide": {"width": 900, "height": 700}, "narrow": {"width": 360, "height": 700}}


def question(entry: str, parameter: str, codec: str) -> dict[str, Any]:
    codecs = {parameter: codec}
    return {"kind": "function", "entry": entry, "parameters": [parameter], "compare": "result", "codecs": codecs}


def show(open_page: Open, recording: dict[str, Any], **options: Any) -> Page:
    page = open_page("/pages/stepper.html", **options)
    page.wait_for_function("window.stepper")
    page.evaluate("recording => window.stepper.show(recording)", recording)
    return page


@pytest.fixture
def total(open_page: Open) -> Page:
    return show(open_page, record(TOTAL))


def step(page: Page) -> str:
    return page.get_by_test_id("step-count").inner_text()


def go_to(page: Page, event: str, line: int) -> None:
    steps = record(TOTAL)["steps"]
    at = next(at for at, step in enumerate(steps) if (step["event"], step["line"]) == (event, line))
    page.evaluate("at => window.stepper.go(at)", at)


def test_keys_move_from_anywhere_inside(total: Page) -> None:
    last = len(record(TOTAL)["steps"])
    for focus in ("step-slider", "step-next"):
        total.get_by_test_id(focus).focus()
        for key, count in (
            ("Home", 1),
            ("ArrowRight", 2),
            ("ArrowRight", 3),
            ("ArrowLeft", 2),
            ("End", last),
            ("ArrowRight", last),
        ):
            total.keyboard.press(key)
            assert step(total) == f"{count} / {last}"


def test_buttons_move_and_know_the_ends(total: Page) -> None:
    last = len(record(TOTAL)["steps"])
    for name, count in (("step-last", last), ("step-previous", last - 1), ("step-first", 1), ("step-next", 2)):
        total.get_by_test_id(name).click()
        assert step(total) == f"{count} / {last}"
    total.get_by_test_id("step-first").click()
    expect(total.get_by_test_id("step-previous")).to_have_attribute("aria-disabled", "true")
    expect(total.get_by_test_id("step-next")).to_have_attribute("aria-disabled", "false")


def test_slider_has_a_name_and_says_where_it_is(total: Page) -> None:
    slider = total.get_by_role("slider", name="Step")
    slider.fill("2")
    expect(slider).to_have_attribute("aria-valuetext", f"Step 3 of {len(record(TOTAL)['steps'])}, Line 9 runs next")
    expect(total.get_by_test_id("step-now")).to_have_text("Line 9 runs nextsame = data")


def test_every_step_marks_its_line(total: Page) -> None:
    lines = [step["line"] for step in record(TOTAL)["steps"]]
    for _ in lines[1:]:
        total.get_by_test_id("step-next").click()
    assert total.evaluate("window.lines") == lines
    total.evaluate("window.stepper.destroy()")
    assert total.evaluate("window.lines.at(-1)") is None
    expect(total.get_by_test_id("stepper")).to_have_count(0)


def test_one_list_with_three_names(total: Page) -> None:
    go_to(total, "call", 1)
    references = total.locator(".stepper-calls .stepper-reference")
    expect(references).to_have_text(["→ #1 list"] * 3)
    expect(total.locator("[data-object]")).to_have_count(1)
    expect(total.locator(".stepper-cells > li")).to_have_text(["03", "14"])
    expect(total.locator(".stepper-arrows path")).to_have_count(3)


def test_what_changed_is_marked(total: Page) -> None:
    go_to(total, "line", 4)
    expect(total.locator(".changed")).to_have_text(["n3"])
    total.get_by_test_id("step-next").click()
    expect(total.locator(".changed")).to_have_text(["result3"])


def test_output_and_returned_value(total: Page) -> None:
    go_to(total, "line", 5)
    expect(total.get_by_test_id("step-output")).to_have_text("")
    go_to(total, "return", 6)
    expect(total.get_by_test_id("step-output")).to_have_text("sum 7\n")
    expect(total.get_by_test_id("step-now")).to_contain_text("total returns 7")
    expect(total.locator(".stepper-call.current .changed")).to_have_text("returns7")


def test_linked_list_is_a_chain(open_page: Open) -> None:
    recording = record(REVERSE, question("reverse", "head", "linked_list"), {"args": "[[1,2,3]]"})
    page = show(open_page, recording)
    expect(page.locator(".stepper-chain")).to_have_count(1)
    expect(page.locator(".stepper-chain .stepper-object dd")).to_have_text(["1", "2", "3"])
    page.get_by_test_id("step-last").click()
    expect(page.locator(".stepper-chain .stepper-object dd")).to_have_text(["3", "2", "1"])


def test_tree_is_drawn_level_by_level(open_page: Open) -> None:
    recording = record(DEPTH, question("depth", "root", "tree"), {"args": "[[1,2,3,null,4]]"})
    page = show(open_page, recording)
    tops = page.locator(".stepper-tree .stepper-object").evaluate_all("boxes => boxes.map((box) => box.offsetTop)")
    assert len(tops) == 4
    root, left, below, right = (page.locator(".stepper-tree .stepper-object").nth(i).bounding_box() for i in range(4))
    assert None not in (root, left, below, right)
    assert root["y"] < left["y"] == right["y"] < below["y"]
    assert left["x"] < root["x"] < right["x"]


def test_a_row_is_drawn_inside_its_matrix_and_pointed_at(open_page: Open) -> None:
    page = show(open_page, record("grid = [[1], [2]]\nrow = grid[1]\n"))
    page.get_by_test_id("step-last").click()
    inner = page.locator("[data-object] [data-object]")
    expect(inner).to_have_count(2)
    page.locator(".stepper-call dd").last.locator(".stepper-reference").hover()
    expect(inner.nth(1)).to_have_class("stepper-object list pointed")


STRUCTURES = {
    "list in itself": ("a = []\na.append(a)\n", 1),
    "two lists in each other": ("a = []\nb = [a]\na.append(b)\n", 2),
    "ring of nodes": (
        "from structures import ListNode\na = ListNode(1)\na.next = ListNode(2, a)\n",
        2,
    ),
    "two nodes before one": (
        "from structures import ListNode\nc = ListNode(3)\na, b = ListNode(1, c), ListNode(2, c)\n",
        3,
    ),
    "tree with one node twice": (
        "from structures import TreeNode\nleaf = TreeNode(2)\nroot = TreeNode(1, leaf, leaf)\n",
        2,
    ),
    "both ways": (
        "class Node:\n    def __init__(self, prev):\n        self.prev = prev\n        self.next = None\n"
        "        if prev:\n            prev.next = self\na = Node(None)\nb = Node(a)\nc = Node(b)\n",
        3,
    ),
    "graph": (
        "from structures import GraphNode\na, b = GraphNode(1), GraphNode(2)\n"
        "a.neighbors.append(b)\nb.neighbors.append(a)\n",
        4,
    ),
    "deep nesting": ("a = [[[[[[1]]]]]]\n", 6),
    "field that is missing": (
        "class Node: pass\na, b = Node(), Node()\na.next = b\n",
        2,
    ),
}


@pytest.mark.parametrize(("code", "count"), STRUCTURES.values(), ids=STRUCTURES.keys())
def test_each_object_is_drawn_exactly_once(open_page: Open, code: str, count: int) -> None:
    page = show(open_page, record(code))
    page.get_by_test_id("step-last").click()
    numbers = page.locator("[data-object]").evaluate_all("boxes => boxes.map((box) => box.dataset.object)")
    assert len(numbers) == len(set(numbers)) == count
    for target in page.locator("[data-to]").evaluate_all("references => references.map((it) => it.dataset.to)"):
        assert target in numbers
    assert page.problems == []  # type: ignore[attr-defined]


def test_the_limit_is_said_at_the_end(open_page: Open) -> None:
    page = show(open_page, record("while True:\n    pass\n", max_steps=30))
    note = page.get_by_test_id("step-note")
    expect(note).to_be_hidden()
    page.get_by_test_id("step-last").click()
    expect(note).to_contain_text("The recording stopped after 30 steps.")


def test_an_error_is_shown_where_it_happens(open_page: Open) -> None:
    recording = record("n = [1]\nn[3]\n")
    page = show(open_page, recording)
    page.get_by_test_id("step-last").click()
    expect(page.get_by_test_id("step-now")).to_contain_text("IndexError: list index out of range")


def test_without_steps_only_the_reason_is_shown(open_page: Open) -> None:
    page = show(open_page, record("def f(:\n"))
    expect(page.get_by_test_id("step-note")).to_contain_text("SyntaxError")
    expect(page.get_by_test_id("step-slider")).to_be_hidden()
    assert page.evaluate("window.lines") == [1]
    page.evaluate("recording => window.stepper.show(recording)", record(TOTAL))
    expect(page.get_by_test_id("step-slider")).to_be_visible()


def test_texts_are_never_markup(open_page: Open) -> None:
    page = show(open_page, record("v = '<img src=x onerror=window.hacked=1>'\nprint(v)\nd = {v: [v]}\n"))
    page.get_by_test_id("step-last").click()
    expect(page.locator("img")).to_have_count(0)


@pytest.mark.parametrize("viewport", VIEWPORTS.values(), ids=VIEWPORTS.keys())
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_nothing_is_wider_than_the_page(open_page: Open, viewport: dict[str, int], theme: str) -> None:
    page = open_page(f"/pages/stepper.html?theme={theme}", viewport=viewport)
    page.wait_for_function("window.stepper")
    code = "wide = list(range(100, 140))\ntexts = {'key' * 9: 'x' * 200}\nnested = [[wide], [wide, texts]]\n"
    for recording in (
        record(TOTAL),
        record(code),
        record(DEPTH, question("depth", "root", "tree"), {"args": "[[1,2,3,4,5,6,7]]"}),
    ):
        page.evaluate("recording => window.stepper.show(recording)", recording)
        page.get_by_test_id("step-last").click()
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_reduced_motion_is_honoured(open_page: Open) -> None:
    for wish, is_still in (("reduce", True), ("no-preference", False)):
        page = show(open_page, record(TOTAL), reduced_motion=wish)
        go_to(page, "line", 4)
        name = page.locator(".changed").first.evaluate("row => getComputedStyle(row).animationName")
        assert (name == "none") is is_still


def test_a_box_too_wide_for_the_screen_scrolls_by_keyboard(open_page: Open) -> None:
    recording = record(DEPTH, question("depth", "root", "tree"), {"args": "[[1,2,3,4,5,6,7]]"})
    page = show(open_page, recording, viewport=VIEWPORTS["narrow"])
    tree = page.locator(".stepper-tree")
    before = step(page)
    tree.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("document.querySelector('.stepper-tree').scrollLeft > 0")
    assert step(page) == before


@pytest.mark.parametrize("cause", ["stopped", "timeout", None])
def test_a_program_that_could_not_be_recorded(open_page: Open, cause: str | None) -> None:
    page = open_page("/pages/stepper.html")
    page.wait_for_function("window.stepper")
    show = "import('/stepper/recording.js').then(({ unrecorded }) => window.stepper.show(unrecorded(cause)))"
    page.evaluate(f"cause => {show}", cause)
    expect(page.get_by_test_id("step-note")).to_contain_text("record")
    expect(page.get_by_test_id("step-slider")).to_be_hidden()


def test_an_object_in_two_others_is_drawn_beside_them(open_page: Open) -> None:
    page = show(open_page, record("shared = [1]\npair = [shared], [shared]\n"))
    page.get_by_test_id("step-last").click()
    expect(page.locator("[data-object] [data-object='1']")).to_have_count(0)
    expect(page.locator("[data-object] .stepper-reference[data-to='1']")).to_have_count(2)
