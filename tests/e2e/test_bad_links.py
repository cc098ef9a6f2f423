"""Links with nonsense in them: each screen says something sensible, and nothing of the nonsense becomes markup."""

from itertools import product
from urllib.parse import quote

from learner import SLOW, Learner
from playwright.sync_api import expect
from questions import SIMPLE, link

HOSTILE = '<img src=x onerror="window.broken=1"><script>window.broken=1</script>\u202e' + "x" * 1_000
LINKS = (
    "practice?q={}", "practice?type={}&level={}", "practice?run={}", "practice?review={}", "modules?module={}",
    "stats?at={}", "history?attempt={}", "history?history-search={}&history-page={}&history-order={}&history-level={}",
    "practice-manual?type={}&level={}", "api-usage?usage-period={}",
)  # fmt: skip
NUMBERED = (f"practice?q={link(SIMPLE).split('#')[0]}%23{{}}", "history?history-page={}", "api-usage?usage-period={}")
ADDRESSES = [
    *(each.replace("{}", quote(nonsense)) for each, nonsense in product(LINKS, ("nonsense", HOSTILE))),
    *(each.replace("{}", nonsense) for each, nonsense in product(NUMBERED, ("-1", "9" * 400))),
]


def test_no_nonsense_in_a_link_breaks_a_screen(learner: Learner) -> None:
    page = learner.page
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    for address in ADDRESSES:
        page.goto(learner.url + address)
        expect(page.get_by_role("heading", level=1).first).to_be_visible(timeout=SLOW)
        learner.wait_until_complete()
        assert page.get_by_text("This page could not be shown").count() == 0, address
        assert page.get_by_test_id("stException").count() == 0, address
        assert page.evaluate("window.broken ?? null") is None, address
        assert page.locator("img[src=x]").count() == 0, address
    assert faults == []
