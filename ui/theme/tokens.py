"""Read the design tokens: colours by meaning, sizes and steps."""

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from desktop.services.resource_files import FOLDER


class Scheme(StrEnum):
    """A set of colours for the whole program."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Density(StrEnum):
    """The height of a line, one setting for every list and field."""

    COMPACT = "compact"
    NORMAL = "normal"
    LARGE = "large"


class Tone(StrEnum):
    """A meaning that has colours. Never told by colour alone: an icon and a word stand beside it."""

    ACCENT = "accent"
    SUCCESS = "success"
    WARNING = "warning"
    DANGER = "danger"
    INFO = "info"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class ToneColours:
    """The four colours of a meaning, as `#RRGGBB`.

    Attributes:
        background: a quiet ground for a whole block.
        surface: a stronger ground for a badge.
        border: the edge, 3:1 against page and background.
        text: words and icons, 4.5:1 against both grounds and the page.
    """

    background: str
    surface: str
    border: str
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """The colours of the page itself; `line` only separates, `border` and `focus` carry meaning."""

    canvas: str
    surface: str
    sunken: str
    text: str
    muted: str
    line: str
    border: str
    focus: str
    hover: str
    selected: str
    on_selected: str
    disabled: str


@dataclass(frozen=True, slots=True)
class Fill:
    """The colours of filled buttons."""

    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    danger: str
    danger_hover: str
    on_danger: str


@dataclass(frozen=True, slots=True)
class Colours:
    """All colours of one scheme."""

    page: Page
    fill: Fill
    tones: dict[Tone, ToneColours]

    def tone(self, tone: Tone) -> ToneColours:
        """Return the colours of a meaning."""
        return self.tones[tone]


@dataclass(frozen=True, slots=True)
class Space:
    """Distances in pixels."""

    xs: int
    s: int
    m: int
    l: int  # noqa: E741 - the token's own name
    xl: int
    xxl: int


@dataclass(frozen=True, slots=True)
class TypeScale:
    """Font sizes in pixels."""

    small: int
    body: int
    lead: int
    heading: int
    title: int
    badge: int


@dataclass(frozen=True, slots=True)
class Radius:
    """Corner radii in pixels."""

    small: int
    medium: int
    large: int


@dataclass(frozen=True, slots=True)
class Board:
    """The colours of the screen in the waiting room."""

    ground: str
    words: str
    quiet: str
    line: str
    called: str
    on_called: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """Everything in `resources/style/tokens.toml` that screens use; papers read their own part of it."""

    space: Space
    type: TypeScale
    rows: dict[Density, int]
    radius: Radius
    board: Board
    schemes: dict[Scheme, Colours]


@cache
def tokens() -> Tokens:
    """Read the tokens once.

    Raises:
        TypeError: a group lacks a token or has one too many.
        KeyError: a whole group is missing.
    """
    # Read by hand: a validating library costs half as much as the whole first window.
    data = tomllib.loads((FOLDER / "style" / "tokens.toml").read_text(encoding="utf-8"))
    return Tokens(
        space=Space(**data["space"]),
        type=TypeScale(**data["type"]),
        rows={density: int(data["rows"][density]) for density in Density},
        radius=Radius(**data["radius"]),
        board=Board(**data["board"]),
        schemes={scheme: _colours(data["schemes"][scheme]) for scheme in Scheme},
    )


def _colours(data: dict[str, dict[str, Any]]) -> Colours:
    return Colours(
        page=Page(**data["page"]),
        fill=Fill(**data["fill"]),
        tones={tone: ToneColours(**data["tones"][tone]) for tone in Tone},
    )
