"""Every setting has its effect in the open workspace, at once; and what Help says of keys and limits is so."""

import re
from collections.abc import Callable
from typing import Any

from conftest import Profile, settings
from learner import SLOW, Learner
from playwright.sync_api import Locator, expect
from questions import SIMPLE, wrong
from server import AppServer

ORIGIN = "performance.timeOrigin"
LOOK = """node => {
    const { editor } = node.env;
    const last = (path) => path?.split("/").at(-1) ?? "default";
    return {
        theme: last(editor.getTheme()), fontSize: Number(editor.getFontSize()), tabSize: editor.session.getTabSize(),
        lineNumbers: editor.getOption("showLineNumbers"), wordWrap: editor.session.getUseWrapMode(),
        highlightLine: editor.getHighlightActiveLine(), keybinding: last(editor.getKeyboardHandler().$id),
        completion: Boolean(editor.getOption("enableLiveAutocompletion")),
        font: getComputedStyle(editor.container).fontFamily.split(",")[0],
    };
}"""
SEEDED = {
    **{"theme": "monokai", "fontSize": 20, "tabSize": 2, "lineNumbers": False, "wordWrap": True},
    **{"highlightLine": False, "completion": False, "keybinding": "emacs", "codeFont": "Fira Code"},
    **{"revealGuard": False, "keepCode": False, "examplesOnRun": False, "timeLimitMs": 1000, "junk": [1]},
}
ANNOTATIONS = "node => node.env.editor.session.getAnnotations().length"


def number(learner: Learner, key: str, value: int) -> None:
    field = learner.page.locator(f".st-key-set-{key} input")
    field.fill(str(value))
    field.press("Enter")


def switch(learner: Learner, key: str) -> None:
    learner.page.locator(f".st-key-set-{key} label").first.click()


def choose(learner: Learner, key: str, name: str) -> None:
    learner.page.locator(f".st-key-set-{key}").get_by_role("combobox").click()
    learner.page.get_by_role("option", name=name, exact=True).click()


def wait_until_kept(learner: Learner, **values: Any) -> None:
    read = """values => {
        const kept = JSON.parse(localStorage.getItem("pytrix-settings") ?? '{"data": {}}').data;
        return Object.entries(values).every(([name, value]) => kept[name] === value);
    }"""
    learner.page.wait_for_function(read, arg=values, timeout=SLOW)


def editor(learner: Learner) -> Locator:
    return learner.see("editor")


def put(learner: Learner, code: str) -> None:
    """Replaces the code whatever the keys of the editor are."""
    editor(learner).evaluate("(node, code) => node.env.editor.setValue(code, 1)", code)


def focus_editor(learner: Learner) -> None:
    editor(learner).locator("textarea.ace_text-input").focus()


def test_changes_hold_at_once_in_the_open_workspace_and_after_a_reload(learner: Learner) -> None:
    learner.open_question(SIMPLE)
    learner.wait_for_python()
    learner.write("one\ntwo\nthree\n")
    origin = learner.frame_document.evaluate(ORIGIN)
    learner.go_to("Settings")
    learner.page.get_by_role("heading", name="Settings").wait_for()
    number(learner, "font_size", 22)
    wait_until_kept(learner, fontSize=22)
    expect(learner.page.get_by_test_id("stToast").filter(has_text="Saved").first).to_be_visible()
    choose(learner, "keybinding", "Vim")
    wait_until_kept(learner, keybinding="vim")
    switch(learner, "examples_on_run")
    wait_until_kept(learner, examplesOnRun=False)
    number(learner, "time_limit_ms", 1)
    wait_until_kept(learner, timeLimitMs=1000)

    learner.go_to("Workspace")
    learner.wait_for_question()
    assert learner.frame_document.evaluate(ORIGIN) == origin
    expect(learner.see("examples-too")).not_to_be_checked()
    expect_vim(learner)
    assert editor(learner).evaluate(LOOK)["fontSize"] == 22
    put(learner, "while True:\n    pass\n")
    learner.run()
    learner.expect_output("Stopped after 1.0 s")
    expect(learner.see("stop")).to_be_hidden(timeout=SLOW)
    assert learner.frame_document.evaluate(ORIGIN) == origin

    learner.page.reload()
    learner.wait_for_question()
    expect(editor(learner)).to_have_css("font-size", "22px", timeout=SLOW)
    put(learner, "one\ntwo\nthree\n")
    expect_vim(learner)


def expect_vim(learner: Learner) -> None:
    """In vim, `dd` in normal mode takes a line out, and `i` makes letters text again."""
    focus_editor(learner)
    for key in ("Escape", "g", "g", "d", "d"):
        learner.page.keyboard.press(key)
    assert learner.code() == "two\nthree\n"
    learner.page.keyboard.press("i")
    learner.page.keyboard.type("dd ")
    learner.page.keyboard.press("Escape")
    assert learner.code() == "dd two\nthree\n"


def test_every_stored_setting_has_its_effect(server: AppServer, profile: Profile) -> None:
    profile.keep(server.url, settings(**SEEDED))
    learner = profile.learner(server.url)
    asked = learner.open_question(SIMPLE)
    expect(learner.frame.locator(".editor.ace-monokai")).to_be_visible(timeout=SLOW)
    look = editor(learner).evaluate(LOOK)
    assert look.pop("font") == '"Fira Code"'
    assert look == {name: SEEDED[name] for name in look}
    learner.wait_for_python()
    expect(learner.see("reveal")).not_to_have_attribute("aria-disabled", "true")
    put(learner, "print('no examples')\n")
    learner.run()
    learner.expect_output("no examples")
    expect(learner.see("stop")).to_be_hidden()
    expect(learner.see("examples-result")).to_have_count(0)
    put(learner, wrong(asked))
    learner.submit()
    learner.expect_verdict("failed")
    learner.expect_totals(attempts=1, solved=0)
    assert learner.page.evaluate("localStorage.getItem('pytrix_snapshots_v1')") is None


def test_without_settings_the_defaults_have_theirs(learner: Learner) -> None:
    asked = learner.open_question(SIMPLE)
    learner.wait_for_python()
    expect(learner.see("reveal")).to_have_attribute("aria-disabled", "true")
    learner.write("def broken(:\n")
    expect(learner.frame.locator(".ace_gutter-cell.ace_error, .ace_gutter-cell .ace_error").first).to_be_visible()
    focus_editor(learner)
    learner.write("pri")
    learner.page.keyboard.type("n")
    expect(learner.frame.locator(".ace_autocomplete")).to_be_visible()
    learner.write(wrong(asked))
    learner.run()
    expect(learner.see("examples-result")).to_be_visible(timeout=SLOW)
    learner.submit()
    learner.expect_verdict("failed")
    learner.expect_totals(attempts=1, solved=0)
    assert len(learner.page.evaluate("JSON.parse(localStorage.getItem('pytrix_snapshots_v1')).attempts")) == 1

    learner.go_to("Settings")
    switch(learner, "live_lint")
    wait_until_kept(learner, liveLint=False)
    learner.go_to("Workspace")
    learner.wait_for_question()
    learner.write("def broken(:\n")
    tick(learner)
    tick(learner)
    assert editor(learner).evaluate(ANNOTATIONS) == 0


def tick(learner: Learner) -> None:
    """Waits until the question's clock shows another second."""
    shown = learner.see("timer").inner_text()
    expect(learner.see("timer")).not_to_have_text(shown)


def test_shown_code_has_room_for_an_underscore_and_the_colours_of_the_page(learner: Learner) -> None:
    learner.open()
    learner.go_to("Settings")
    shown = learner.page.frame_locator(".st-key-editor-preview iframe")
    line = shown.locator(".ace_line").first
    expect(line).to_be_visible(timeout=SLOW)
    high = """() => {
        const line = document.querySelector(".ace_line");
        return line.getBoundingClientRect().height >= 1.35 * parseFloat(getComputedStyle(line).fontSize);
    }"""
    line.element_handle().owner_frame().wait_for_function(high)
    expect(shown.locator(".ace-github")).to_be_visible()
    learner.page.emulate_media(color_scheme="dark")
    expect(shown.locator(".ace-tomorrow-night")).to_be_visible()


def test_the_browser_tells_about_itself_and_asks_nobody(server: AppServer, new_profile: Callable[..., Profile]) -> None:
    profile = new_profile()
    hosts: set[str] = set()
    profile.context.on("request", lambda request: hosts.add(request.url.split("/")[2]) if "//" in request.url else None)
    learner = profile.open(server.url)
    learner.go_to("Settings")
    expect(learner.page.frame_locator(".st-key-editor-preview iframe").locator(".ace_content")).to_contain_text(
        "longest_word"
    )
    learner.page.get_by_role("button", name="Check this browser").click()
    for fact in ("Isolated page yes", "Stack switching yes", "Secure connection yes", "Language en-US"):
        expect(learner.page.get_by_role("row", name=re.compile(f"^{fact}"))).to_be_visible(timeout=SLOW)
    learner.go_to("Help")
    learner.page.locator("summary", has_text="Version and bug reports").click()
    expect(learner.page.get_by_text("Isolated page: yes")).to_be_visible()
    assert {host.split(":")[0] for host in hosts if host} == {"localhost"}
    assert server.refused == []


def test_the_menu_makes_page_and_workspace_dark(learner: Learner) -> None:
    learner.open_question(SIMPLE)
    expect(learner.frame.locator("html")).to_have_attribute("data-theme", "light")
    learner.page.get_by_test_id("stMainMenu").click()
    learner.page.get_by_test_id("stMainMenuItem-theme-Dark").click()
    expect(learner.frame.locator("html")).to_have_attribute("data-theme", "dark")
    expect(learner.frame.locator(".editor.ace-one-dark")).to_be_visible()


LIMITS = """
import asyncio, itertools, sys
def attempt(name, action):
    try:
        action()
    except BaseException as problem:
        print(name, "raises", type(problem).__name__)
    else:
        print(name, "works")
def thread():
    import threading
    threading.Thread(target=print).start()
def process():
    import subprocess
    subprocess.run(["ls"])
def network():
    import socket
    socket.create_connection(("127.0.0.1", 80), 1)
def package():
    import numpy
def memory():
    bytearray(600 * 2**20)
def files():
    open("a.txt", "w").write("x")
    assert open("a.txt").read() == "x"
for action in (thread, process, network, package, memory, files):
    attempt(action.__name__, action)
async def waits():
    await asyncio.sleep(0)
    print("async works")
await waits()
"""


def test_python_has_the_limits_that_help_names(learner: Learner) -> None:
    learner.open_question(SIMPLE)
    learner.wait_for_python()
    learner.write(LIMITS)
    learner.run()
    for words in ("thread", "process", "network", "package ModuleNotFoundError", "memory MemoryError"):
        name, _, error = words.partition(" ")
        learner.expect_output(f"{name} raises {error}".strip())
    learner.expect_output("files works")
    learner.expect_output("async works")
    learner.expect_next_run_works()


def test_every_key_that_help_names_does_what_it_says(learner: Learner) -> None:
    learner.open_question(SIMPLE)
    learner.wait_for_python()
    press = learner.page.keyboard.press
    learner.write("total = 0\nfor n in range(3):\n    total += n\nprint('keys', total)\n")
    press("Control+Enter")
    learner.expect_output("keys 3")
    expect(learner.see("stop")).to_be_hidden()
    before = learner.code()
    focus_editor(learner)
    press("Control+a")
    press("Control+/")
    assert learner.code() == re.sub("(?m)^(?=.)", "# ", before)
    press("Control+z")
    assert learner.code() == before
    press("Control+End")
    press("Control+Space")
    expect(learner.frame.locator(".ace_autocomplete")).to_be_visible()
    press("Escape")
    press("Escape")
    press("Tab")
    assert learner.frame_document.evaluate("!document.activeElement.closest('.editor')")
    separator = learner.see("separator-question")
    size = int(separator.get_attribute("aria-valuenow") or 0)
    separator.focus()
    press("ArrowRight")
    expect(separator).not_to_have_attribute("aria-valuenow", str(size))
    focus_editor(learner)
    press("Control+Shift+Enter")
    learner.expect_verdict(re.compile("failed|error"))
    steps(learner)


def steps(learner: Learner) -> None:
    learner.see("see-it-run").first.click()
    slider = learner.see("step-slider")
    expect(slider).to_be_visible(timeout=SLOW)
    last = str(slider.get_attribute("max"))
    slider.focus()
    for key, place in (("Home", "0"), ("ArrowRight", "1"), ("ArrowLeft", "0"), ("End", last)):
        learner.page.keyboard.press(key)
        expect(slider).to_have_value(place)
    learner.page.keyboard.press("Escape")
    expect(learner.see("film")).to_be_hidden()


def test_the_details_of_python_can_be_left_out(learner: Learner) -> None:
    learner.open_question(SIMPLE)
    learner.wait_for_python()
    expect(learner.see("runtime-mode")).to_be_visible()
    learner.go_to("Settings")
    switch(learner, "runtime_details")
    wait_until_kept(learner, runtimeDetails=False)
    learner.go_to("Workspace")
    learner.wait_for_question()
    expect(learner.see("runtime-status")).to_be_visible()
    expect(learner.see("runtime-mode")).to_be_hidden()


def test_a_visit_begins_with_the_page_chosen(learner: Learner) -> None:
    learner.open()
    learner.go_to("Settings")
    choose(learner, "landing", "Modules")
    wait_until_kept(learner, landing="modules")
    learner.page.goto(learner.url)
    expect(learner.page.get_by_role("heading", level=1, name="Modules")).to_be_visible(timeout=SLOW)
    learner.go_to("Dashboard")
    expect(learner.page.get_by_role("heading", level=1, name="Practise Python")).to_be_visible(timeout=SLOW)


def test_the_accent_is_that_of_page_and_workspace(learner: Learner) -> None:
    learner.open()
    learner.go_to("Settings")
    choose(learner, "accent", "Violet")
    wait_until_kept(learner, accent="violet")
    learner.go_to("Dashboard")
    violet = "rgb(116, 64, 168)"
    expect(learner.page.locator(".st-key-hero button[kind=primary]")).to_have_css("background-color", violet)
    learner.open_question(SIMPLE)
    expect(learner.see("submit")).to_have_css("background-color", violet)
