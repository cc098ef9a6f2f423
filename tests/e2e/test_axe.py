"""axe finds no serious or critical fault in any screen, light and dark, wide and narrow."""

from collections.abc import Callable
from importlib.resources import files
from typing import Any

from learner import SLOW, Learner
from playwright.sync_api import Frame, Page, expect
from questions import LOOP, SIMPLE, link, right, wrong

AXE = (files("axe_playwright_python") / "axe.min.js").read_text("utf-8")
WIDTHS = (1440, 390)
OTHER_TASKS = {"predict": SIMPLE, "arrange": LOOP, "fix": SIMPLE, "break": SIMPLE}
SCREENS = (
    "Dashboard",
    "Modules",
    "Choose a question",
    "Auto mode",
    "Stats",
    "API usage",
    "Settings",
    "Your data",
    "Help",
    "History",
)
QUIET = """() => document.querySelector('[data-testid=stApp]').dataset.testScriptState === 'notRunning'
    && (innerWidth > 800 || document.querySelector('[data-testid=stSidebar]').getBoundingClientRect().right <= 1)"""
THEMED = "scheme => document.documentElement.dataset.theme === scheme"
STILL = """() => document.getAnimations().every(
    (each) => each.playState !== 'running' || each.effect.getTiming().iterations === Infinity,
)"""
RUN = """async (exclude) => {
    const found = await axe.run({ exclude }, { iframes: false, resultTypes: ['violations'] });
    return found.violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map((node) => `${id} at ${node.target}: ${node.failureSummary}`));
}"""

# What the app cannot change: Streamlit puts each group of the navigation into a <div> inside the <ul>.
STREAMLITS_OWN = [['[data-testid="stSidebarNavItems"]']]


def findings(document: Page | Frame) -> list[str]:
    if not document.evaluate("'axe' in window"):
        document.evaluate(AXE)
    found: list[str] = document.evaluate(RUN, STREAMLITS_OWN)
    return found


class Inspector:
    """Looks at a screen at each width, light and dark, and remembers what axe found where."""

    def __init__(self, learner: Learner) -> None:
        self.learner = learner
        self.found: list[str] = []

    def look(self, screen: str, *, frame: bool = False) -> None:
        page = self.learner.page
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            self.learner.frame_document.wait_for_function(THEMED, arg=scheme)
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 900})
                page.wait_for_function(QUIET)
                for document in [page, self.learner.frame_document] if frame else [page]:
                    document.wait_for_function(STILL)
                    where = f"{screen}, {scheme}, {width}, {'page' if document is page else 'frame'}"
                    self.found += [f"{where}: {each}" for each in findings(document)]
        page.set_viewport_size({"width": WIDTHS[0], "height": 900})


def test_no_screen_has_a_serious_fault(learner: Learner) -> None:
    learner.open()
    inspector = Inspector(learner)
    look = inspector.look
    expect(learner.page.get_by_role("button", name="Start your first question")).to_be_visible(timeout=SLOW)
    look("dashboard of a newcomer")
    workspace(learner, look)
    for screen in SCREENS:
        learner.go_to(screen)
        expect(learner.page.get_by_role("heading", level=1, name=screen)).to_be_visible()
        look(screen)
    learner.page.get_by_role("button", name="Review").first.click()
    expect(learner.see("review-facts")).to_be_visible()
    look("review", frame=True)
    assert not inspector.found, "\n\n".join(inspector.found)


def workspace(learner: Learner, look: Callable[..., Any]) -> None:
    asked = learner.open_question(SIMPLE)
    learner.wait_for_python()
    look("practice, fresh", frame=True)
    learner.write("while True:\n    pass\n")
    learner.run()
    expect(learner.see("stop")).to_be_visible()
    look("practice, running", frame=True)
    learner.stop()
    learner.expect_output("Stopped")
    learner.see("hint").click()
    expect(learner.see("hint-1")).to_be_visible()
    learner.write(wrong(asked))
    learner.submit()
    learner.expect_verdict("failed")
    look("practice, failed", frame=True)
    learner.see("see-it-run").first.click()
    expect(learner.see("stepper")).to_be_visible(timeout=SLOW)
    look("practice, step by step", frame=True)
    learner.see("close-film").click()
    learner.write(right(asked))
    learner.submit()
    learner.expect_verdict("passed")
    learner.expect_totals(attempts=2, solved=1)
    look("practice, solved", frame=True)


def test_no_other_task_has_a_serious_fault(learner: Learner) -> None:
    inspector = Inspector(learner)
    for task, problem in OTHER_TASKS.items():
        learner.open_question(f"{link(problem)}~{task}")
        learner.wait_for_python()
        inspector.look(f"{task}, fresh", frame=True)
    learner.see("argument-0").fill("[")
    learner.submit()
    expect(learner.see("arguments-refused")).to_be_visible(timeout=SLOW)
    inspector.look("break, an input refused", frame=True)
    assert not inspector.found, "\n\n".join(inspector.found)


def test_axe_sees_faults_in_the_page_and_in_the_frame(learner: Learner) -> None:
    learner.open_question(SIMPLE)
    for document in (learner.page, learner.frame_document):
        document.evaluate("document.body.append(document.createElement('button'))")
        assert any("button-name" in each for each in findings(document))
