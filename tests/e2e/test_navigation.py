"""A click on the navigation is never lost, whatever the page's components answer meanwhile."""

from learner import SLOW, Learner
from playwright.sync_api import expect

CLICKS = 200
SCREENS = ("help", "modules", "practice-manual", "history")

# Around each click another tab seems to write, which the storage bridge answers, and the frame sends a value.
CROSSED = """
([screens, clicks]) => new Promise((resolve) => {
    const frame = document.querySelector(".st-key-workspace iframe");
    const answer = () => {
        window.dispatchEvent(new StorageEvent("storage", { key: "pytrix_stats_v2" }));
        frame.contentWindow.sender.setValue({ events: [] });
    };
    const app = document.querySelector("[data-testid=stApp]");
    const lost = [];
    let number = 0;
    const next = () => {
        if (number === clicks) return resolve(lost);
        const screen = screens[number % screens.length];
        const offset = number++ % 40;
        setTimeout(answer, offset);
        setTimeout(answer, offset * 3);
        document.querySelector(`[data-testid=stSidebarNav] a[href$="/${screen}"]`).click();
        let patience = 400;
        let still = 0;
        const look = setInterval(() => {
            const there = location.pathname.endsWith(`/${screen}`);
            still = there && app.dataset.testScriptState === "notRunning" ? still + 1 : 0;
            if (still < 10 && --patience) return;
            clearInterval(look);
            if (!there) lost.push(`${screen} ${offset}`);
            next();
        }, 20);
    };
    next();
})
"""

# As if a run that the server asked of itself had taken the place of the one that the click asked for.
NEXT_CLICK_LEADS_NOWHERE = """() => document.addEventListener("click", (click) => {
    click.preventDefault();
    click.stopPropagation();
}, { capture: true, once: true })"""

SENDER = """async () => {
    const { Streamlit } = await import(new URL("./page/streamlit.js", location.href));
    window.sender = new Streamlit(window);
}"""


def test_no_click_of_two_hundred_is_lost_when_answers_cross_it(learner: Learner) -> None:
    learner.open()
    learner.page.locator(".st-key-hero").wait_for()
    learner.wait_until_complete()
    learner.frame_document.evaluate(SENDER)
    assert learner.page.evaluate(CROSSED, [list(SCREENS), CLICKS]) == []


def test_a_link_whose_run_ended_on_the_page_before_it_is_pressed_again(learner: Learner) -> None:
    learner.open()
    learner.page.locator(".st-key-hero").wait_for()
    learner.wait_until_complete()
    learner.page.evaluate(NEXT_CLICK_LEADS_NOWHERE)
    learner.go_to("Help")
    expect(learner.page.get_by_role("heading", level=1, name="Help")).to_be_visible()


def test_on_a_phone_the_navigation_makes_room_for_the_screen_that_was_chosen(learner: Learner) -> None:
    learner.open()
    learner.page.set_viewport_size({"width": 390, "height": 800})
    for screen in ("Modules", "Help", "Settings"):
        learner.go_to(screen)
        expect(learner.page.get_by_test_id("stExpandSidebarButton")).to_be_visible(timeout=SLOW)
