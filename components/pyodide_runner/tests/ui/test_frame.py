"""The frame itself: views, settings, theme, small screens and the keyboard."""

import json
from collections.abc import Callable
from urllib.parse import quote

import pytest
from playwright.sync_api import expect
from streamlit_server import Server
from ui_learner import MISTAKE, SLOW, SOLUTION, Learner

ACTIONS = ("run", "submit", "hint", "reveal", "reset", "next")


def test_python_starts_while_the_frame_is_hidden(server: Server, new_learner: Callable[..., Learner]) -> None:
    learner = new_learner(server).open("?view=hidden")
    expect(learner.see("runtime-state")).to_have_text("Python is ready", timeout=SLOW)
    expect(learner.page.locator("iframe.stCustomComponentV1")).to_have_attribute("height", "0")
    learner.page.get_by_role("button", name="View workspace").click()
    expect(learner.see("question-title")).to_be_visible()


def test_the_editor_takes_keys_before_python_is_there(server: Server, new_learner: Callable[..., Learner]) -> None:
    learner = new_learner(server)
    learner.page.context.route("**/pyodide.asm.wasm*", lambda route: None)
    learner.open()
    learner.write("# early\n")
    assert learner.code() == "# early\n"
    expect(learner.see("question-body")).to_contain_text("Return every second character")
    learner.press("run")
    expect(learner.see("output-message")).to_contain_text("Python is starting")
    learner.press("stop")
    expect(learner.see("output-message")).to_contain_text("Stopped before it began")


def test_review_shows_the_code_of_the_attempt(learner: Learner) -> None:
    learner.write(MISTAKE)
    learner.press("submit")
    (event,) = learner.events(1)
    learner.open(f"?view=review&attempt={event['id']}")
    expect(learner.see("review-facts")).to_contain_text("3 of 8 passed")
    assert learner.code() == MISTAKE
    learner.frame.locator(".editor .ace_scroller").click()
    learner.page.keyboard.insert_text("changed")
    assert learner.code() == MISTAKE
    expect(learner.see("run")).to_be_hidden()
    learner.press("retry")
    expect(learner.see("run")).to_be_visible()
    assert "def every_second" in learner.code()
    assert learner.code() != MISTAKE


def test_review_without_its_code_says_so(server: Server, new_learner: Callable[..., Learner]) -> None:
    learner = new_learner(server).open("?view=review&attempt=unknown")
    expect(learner.see("code-missing")).to_be_visible()


def test_settings_are_honoured(server: Server, new_learner: Callable[..., Learner]) -> None:
    settings = {"theme": "monokai", "fontSize": 20, "tabSize": 2, "lineNumbers": False, "wordWrap": True}
    settings |= {"keybinding": "vim", "highlightLine": False, "completion": False}
    learner = new_learner(server).open(f"?settings={quote(json.dumps(settings))}")
    expect(learner.frame.locator(".editor.ace-monokai")).to_be_visible()
    found = learner.see("editor").evaluate(
        """node => {
          const { editor } = node.env;
          const last = (path) => path?.split("/").at(-1);
          return {
            theme: last(editor.getTheme()), fontSize: editor.getFontSize(), tabSize: editor.session.getTabSize(),
            lineNumbers: editor.getOption("showLineNumbers"), wordWrap: editor.session.getUseWrapMode(),
            keybinding: last(editor.getKeyboardHandler().$id), highlightLine: editor.getHighlightActiveLine(),
            completion: Boolean(editor.getOption("enableLiveAutocompletion")),
          };
        }"""
    )
    assert found == settings


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_frame_follows_the_theme_of_the_page(
    server: Server, new_learner: Callable[..., Learner], scheme: str
) -> None:
    learner = new_learner(server, color_scheme=scheme).open()
    learner.wait_for_python()
    expect(learner.frame.locator("html")).to_have_attribute("data-theme", scheme)
    frame = learner.frame.locator("body").evaluate("body => getComputedStyle(body).backgroundColor")
    assert frame == learner.page.locator(".stApp").evaluate("app => getComputedStyle(app).backgroundColor")


@pytest.mark.parametrize("width", [360, 390, 690])
def test_on_a_small_screen_every_action_is_in_reach(
    server: Server, new_learner: Callable[..., Learner], width: int
) -> None:
    learner = new_learner(server, viewport={"width": width, "height": 800}).open()
    expect(learner.see("run")).to_be_visible()
    frame = learner.page.locator("iframe.stCustomComponentV1").bounding_box()
    assert frame
    if width < 600:
        learner.press("more")
    for action in ACTIONS:
        box = learner.see(action).bounding_box()
        assert box, action
        assert box["x"] >= frame["x"], action
        assert box["x"] + box["width"] <= frame["x"] + frame["width"], action
    expect(learner.see("editor")).to_be_hidden()
    learner.press("tab-code")
    expect(learner.see("editor")).to_be_visible()
    learner.write('print("small")')
    learner.press("run")
    expect(learner.see("console")).to_have_text("small\n", timeout=SLOW)
    if width < 600:
        learner.press("more")
    learner.press("hint")
    expect(learner.see("hint-1")).to_be_visible()


def test_panels_resize_by_key_and_remember(learner: Learner) -> None:
    separator = learner.see("separator-question")
    before = int(separator.get_attribute("aria-valuenow") or 0)
    separator.focus()
    learner.page.keyboard.press("ArrowRight")
    expect(separator).to_have_attribute("aria-valuenow", str(before + 2))
    learner.page.reload()
    expect(learner.see("separator-question")).to_have_attribute("aria-valuenow", str(before + 2))


def test_panels_resize_by_dragging(learner: Learner) -> None:
    separator = learner.see("separator-output")
    before = int(separator.get_attribute("aria-valuenow") or 0)
    box = separator.bounding_box()
    assert box
    learner.page.mouse.move(box["x"] + 50, box["y"] + 3)
    learner.page.mouse.down()
    learner.page.mouse.move(box["x"] + 50, box["y"] - 97, steps=4)
    learner.page.mouse.up()
    assert int(separator.get_attribute("aria-valuenow") or 0) > before + 5


def test_a_question_can_be_solved_with_the_keyboard_alone(learner: Learner) -> None:
    learner.frame.locator(".editor .ace_scroller").click()
    learner.page.keyboard.press("Control+A")
    learner.page.keyboard.type("def every_second(text):\nreturn text[::2]")
    learner.page.keyboard.press("Control+Enter")
    expect(learner.see("examples-result")).to_have_text("Examples: 2 of 2 pass", timeout=SLOW)
    learner.page.keyboard.press("Control+Shift+Enter")
    expect(learner.see("verdict")).to_contain_text("all 8 tests passed", timeout=SLOW)
    expect(learner.see("next")).to_be_focused()
    learner.page.keyboard.press("Enter")
    expect(learner.see("question-title")).to_have_text("Every second character 2")


def test_enter_starts_a_line_while_names_are_proposed(learner: Learner) -> None:
    learner.write("")
    learner.page.keyboard.type("prin")
    expect(learner.frame.locator(".ace_autocomplete")).to_be_visible()
    learner.page.keyboard.press("Enter")
    assert learner.code() == "prin\n"
    learner.page.keyboard.type("prin")
    expect(learner.frame.locator(".ace_autocomplete")).to_be_visible()
    learner.page.keyboard.press("Tab")
    assert learner.code() == "prin\nprint"


def test_the_shortcut_of_the_app_leaves_the_frame(learner: Learner) -> None:
    learner.frame.locator(".editor .ace_scroller").click()
    learner.page.keyboard.press("Control+K")
    (event,) = learner.events(1)
    assert (event["type"], event["keys"]) == ("shortcut", "mod+k")


def test_the_link_to_the_question_is_copied(server: Server, new_learner: Callable[..., Learner]) -> None:
    learner = new_learner(server, permissions=["clipboard-read", "clipboard-write"]).open()
    learner.press("copy-link")
    expect(learner.frame.get_by_text("Copied.", exact=True)).to_be_visible()
    assert learner.page.evaluate("navigator.clipboard.readText()") == f"{server.url}practice?q=1"


def test_the_time_on_the_question_counts_only_while_it_shows(learner: Learner) -> None:
    learner.write(SOLUTION)
    learner.press("submit")
    (event,) = learner.events(1)
    assert 0 < event["timeTakenMs"] < SLOW
    stopped = learner.see("timer").inner_text()
    learner.page.reload()
    expect(learner.see("question-title")).to_be_visible()
    assert learner.see("timer").inner_text() == stopped
