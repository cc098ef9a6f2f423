"""Twice the size, no motion, colours of the system: every screen stays usable."""

import re
from collections.abc import Callable, Iterator

from conftest import Profile
from learner import Learner
from playwright.sync_api import expect
from questions import SIMPLE, right, wrong
from server import AppServer
from test_axe import SCREENS

TOO_WIDE = """() => {
    const page = document.querySelector("[data-testid=stMain]") ?? document.documentElement;
    return page.scrollWidth > page.clientWidth + 1;
}"""
MOVING = """() => document.getAnimations().filter(({ playState }) => playState === "running")
    .map(({ effect, animationName }) => `${animationName ?? "transition"} of ${effect.target?.className}`)"""
PARTS_THAT_LOOK_ALIKE = """() => [
    [".square", "rect", "fill", "path", "stroke"],
    [".picture.level", ".on", "fill", ".off", "fill"],
].flatMap(([whole, one, property, other, another]) => [...document.querySelectorAll(whole)]
    .map((each) => [each.querySelector(one), each.querySelector(other)])
    .filter(([here, there]) => here && there && getComputedStyle(here)[property] === getComputedStyle(there)[another])
    .map(() => `${one} and ${other} of ${whole}`))"""


def tour(learner: Learner) -> Iterator[str]:
    """Every screen, and the workspace before and after verdicts; gives the name of what is on screen."""
    asked = learner.open_question(SIMPLE)
    learner.wait_for_python()
    yield "practice"
    learner.write_in_view(wrong(asked))
    learner.submit()
    learner.expect_verdict("failed")
    yield "practice, failed"
    learner.write_in_view(right(asked))
    learner.submit()
    learner.expect_verdict("passed")
    learner.expect_totals(attempts=2, solved=1)
    yield "practice, solved"
    for screen in SCREENS:
        learner.go_to(screen)
        expect(learner.page.get_by_role("heading", level=1, name=screen)).to_be_visible()
        yield screen


def test_at_twice_the_size_nothing_leaves_the_screen(learner: Learner) -> None:
    # What 200 % leaves of a screen of 1440 by 900.
    learner.page.set_viewport_size({"width": 720, "height": 450})
    found = [where for where in tour(learner) if learner.page.evaluate(TOO_WIDE)]
    assert found == []
    learner.open_question(SIMPLE)
    for action in ("run", "submit", "next"):
        expect(learner.see(action)).to_be_in_viewport(ratio=1)
    assert not learner.frame_document.evaluate(TOO_WIDE)


def test_who_wants_no_motion_gets_none(server: AppServer, new_profile: Callable[..., Profile]) -> None:
    learner = new_profile(reduced_motion="reduce").learner(server.url)
    asked = learner.open_question(SIMPLE)
    assert learner.frame_document.evaluate(MOVING) == []
    learner.wait_for_python()
    learner.write("while True:\n    pass\n")
    learner.run()
    expect(learner.see("stop")).to_be_visible()
    assert learner.frame_document.evaluate(MOVING) == []
    learner.stop()
    learner.write(wrong(asked))
    learner.submit()
    learner.expect_verdict("failed")
    learner.see("see-it-run").first.click()
    learner.see("step-next").click()
    assert learner.frame_document.evaluate(MOVING) == []


def test_in_the_colours_of_the_system_pictures_keep_their_parts(
    server: AppServer, new_profile: Callable[..., Profile]
) -> None:
    learner = new_profile(forced_colors="active").learner(server.url)
    for where in tour(learner):
        assert learner.page.evaluate(PARTS_THAT_LOOK_ALIKE) == [], where
        if where == "practice, solved":
            expect(learner.frame.locator(".disc").last).to_have_css("background-image", re.compile("conic-gradient"))
            expect(learner.see("verdict").locator("svg")).to_be_visible()
            for action in ("run", "submit", "next"):
                expect(learner.see(action)).to_have_css("border-top-style", "solid")
