"""What the learner has set: the data of the document `pytrix-settings`.

Each value stands alone: one that is missing, unknown or damaged is its default, and the others stay.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, ValidationError, ValidationInfo, ValidatorFunctionWrapHandler, field_validator
from pydantic.alias_generators import to_camel
from pyodide_runner.contract import CONTRACT

from pytrix.levels import Experience, Level
from pytrix.stores.model import Stored

Theme = Literal[
    "auto",
    "chrome",
    "github",
    "solarized_light",
    "tomorrow",
    "xcode",
    "dracula",
    "gruvbox",
    "monokai",
    "nord_dark",
    "solarized_dark",
    "tomorrow_night",
    "twilight",
]
Keybinding = Literal["default", "vscode", "sublime", "emacs", "vim"]
CodeFont = Literal[
    "", "Cascadia Code", "Consolas", "Courier New", "Fira Code", "JetBrains Mono", "Menlo", "Source Code Pro"
]
TabSize = Literal[2, 4, 8]
"""What a newcomer said of their Python; empty while they said nothing."""

Landing = Literal["dashboard", "modules", "practice-auto", "practice-manual", "stats", "history"]
"""The page that a visit begins with, by its address."""
Density = Literal["comfortable", "compact"]
Mode = Literal["manual", "auto"]
Accent = Literal["teal", "blue", "violet", "rust"]
ACCENTS: dict[Accent, str] = {"teal": "", "blue": "#2b5cb8", "violet": "#7440a8", "rust": "#a0441c"}
"""Fills that white text can be read on; empty is the theme's own."""

FONT_SIZES = (10, 32)
"""Smallest and largest font of the editor, in CSS pixels."""
TIME_LIMITS_S = (1, 60)
"""Shortest and longest time that a run may take, in seconds."""


class UnfitSettingError(ValueError):
    """There is no such setting, or it cannot have this value."""


class Settings(Stored):
    """Every setting with its default; sizes are CSS pixels and columns, `code_font` is empty for the browser's own."""

    model_config = ConfigDict(strict=True, validate_default=False)

    theme: Theme = "auto"
    keybinding: Keybinding = "default"
    font_size: Annotated[int, Field(ge=FONT_SIZES[0], le=FONT_SIZES[1])] = 14
    code_font: CodeFont = ""
    tab_size: TabSize = 4
    line_numbers: bool = True
    word_wrap: bool = False
    highlight_line: bool = True
    completion: bool = True
    live_lint: bool = True
    examples_on_run: bool = True
    reveal_guard: bool = True
    keep_code: bool = True
    time_limit_ms: Annotated[int, Field(ge=1000 * TIME_LIMITS_S[0], le=1000 * TIME_LIMITS_S[1])] = 10_000
    default_level: Level = "beginner"
    default_mode: Mode = "manual"
    experience: Experience | Literal[""] = ""
    landing: Landing = "dashboard"
    density: Density = "comfortable"
    accent: Accent = "teal"
    ask_reset: bool = True
    ask_delete: bool = True
    count_revealed: bool = True
    detailed_history: bool = True
    runtime_details: bool = True
    generate_ahead: bool = True
    offer_predict: bool = True
    offer_arrange: bool = True
    offer_fix: bool = True
    offer_break: bool = True

    @field_validator("*", mode="wrap")
    @classmethod
    def _default_where_unfit(cls, value: Any, handler: ValidatorFunctionWrapHandler, info: ValidationInfo) -> Any:
        try:
            return handler(value)
        except ValidationError:
            assert info.field_name
            return cls.model_fields[info.field_name].default

    def for_frame(self) -> dict[str, Any]:
        """The settings that the workspace frame obeys, which are those of the contract, by its names."""
        own = {name: value for name, value in self.model_dump(by_alias=True).items() if name in CONTRACT["settings"]}
        return {**own, "accentColour": ACCENTS[self.accent]}


def changed(settings: Settings, name: str, value: Any) -> Settings:
    """The settings with one of them set; raises `UnfitSettingError` when it cannot be."""
    if name not in Settings.model_fields:
        raise UnfitSettingError(f"There is no setting {name!r}.")
    after = Settings.model_validate({**settings.model_dump(), name: value})
    kept = getattr(after, name)
    if kept != value or type(kept) is not type(value):
        raise UnfitSettingError(f"{value!r} is no value for {name!r}.")
    return after


def from_bare(data: Any) -> Any:
    """The settings of an earlier app, which kept them in groups inside `state`, by today's names.

    Values that are left out or do not fit become defaults; its theme `github-dark` was what nobody had chosen.
    """
    if not isinstance(data, dict):
        raise TypeError("settings are an object")
    state = data.get("state")
    groups = state if isinstance(state, dict) else data
    editor, practice = (_group(groups, name) for name in ("editor", "practice"))
    found: dict[str, Any] = {to: editor[name] for name, to in _EDITOR_NAMES.items() if name in editor}
    theme, level = editor.get("editorTheme"), practice.get("defaultDifficulty")
    if isinstance(theme, str):
        found["theme"] = theme.replace("-", "_")
    if isinstance(level, str):
        found["default_level"] = level.lower()
    return {to_camel(name): value for name, value in found.items()}


_EDITOR_NAMES = {
    "tabSize": "tab_size",
    "showLineNumbers": "line_numbers",
    "wordWrap": "word_wrap",
    "highlightActiveLine": "highlight_line",
}


def _group(groups: dict[str, Any], name: str) -> dict[str, Any]:
    found = groups.get(name)
    return found if isinstance(found, dict) else {}
