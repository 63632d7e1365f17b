"""The look of every paper: one grid in millimetres, one type scale, one set of colours.

Type scale and colours stand in `resources/style/tokens.toml`, beside those of the screen.

All lengths are millimetres from the upper left corner of an A4 page, type sizes are points.
A change here changes every paper: raise the versions in `desktop.printing.templates`.
"""

import tomllib
from dataclasses import dataclass
from importlib import resources
from typing import Any

MM = 72 / 25.4
"""Points in a millimetre."""

PAGE_WIDTH = 210.0
PAGE_HEIGHT = 297.0
LEFT = 20.0
RIGHT = 190.0
TEXT_WIDTH = RIGHT - LEFT
READING_WIDTH = 148.0
"""How wide running text is set: some ninety letters a line, so that the eye finds the next one."""

ACCENT_TOP = 12.0
HEADER_TOP = 15.5
HEADER_WIDTH = 120.0
FIRST_BODY_TOP = 83.0
FIRST_BODY_TOP_WITHOUT_ADDRESS = 78.0
NEXT_BODY_TOP = 30.0
BODY_BOTTOM = 276.0
FOOTER_RULE = 281.0
FOOTER_TOP = 282.5


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the page in millimetres, measured from the upper left corner."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Return the right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Return the lower edge."""
        return self.top + self.height


WINDOWS = {"C5": Box(15, 44, 105, 35), "C6/5": Box(15, 39, 100, 35), "E6/5 (DL)": Box(15, 40, 95, 30)}
"""The windows of the envelopes that Norwegian offices use, as they lie over a folded A4 letter."""

ADDRESS_FIELD = Box(LEFT, 45, 85, 25)
"""Where name and address stand: inside every window, with room for the letter to slide."""

CODE_128 = Box(LEFT, 50, 80, 14)
"""Where the bar code of a paper without an address field stands."""

REFERENCES = Box(122, 45, 40, 32)
QR = Box(165, 45, 25, 25)
COPY_MARK = Box(152, 16, 38, 8)


@dataclass(frozen=True, slots=True)
class Type:
    """A face, its size and line height in points, and its colour."""

    bold: bool
    size: float
    leading: float
    colour: str

    @property
    def line(self) -> float:
        """Return the height of a line in millimetres."""
        return self.leading / MM

    @property
    def baseline(self) -> float:
        """Return how far the baseline lies below the upper edge of a line, in millimetres."""
        return ((self.leading - self.size) / 2 + 0.83 * self.size) / MM


_ALL: dict[str, Any] = tomllib.loads(
    resources.files("resources.style").joinpath("tokens.toml").read_text(encoding="utf-8")
)
_TOKENS: dict[str, Any] = _ALL["paper"]


def _colour(name: str) -> str:
    """Return a colour of the papers; most are those of the screen in light, and stand there."""
    said: str = _TOKENS["colour"][name]
    found: Any = said
    if not said.startswith("#"):
        found = _ALL["schemes"]["light"]
        for step in said.split("."):
            found = found[step]
    return str(found).lower()


INK = _colour("ink")
MUTED = _colour("muted")
ACCENT = _colour("accent")
RULE = _colour("rule")
TINT = _colour("tint")
WHITE = _colour("white")
BLACK = _colour("black")


def _type(step: str, colour: str = INK, *, bold: bool = False, scale: str = "type") -> Type:
    size, leading = _TOKENS[scale][step]
    return Type(bold=bold, size=size, leading=leading, colour=colour)


TITLE = _type("title", bold=True)
HEADING = _type("heading", bold=True)
LEAD = _type("lead", bold=True)
BODY = _type("body")
STRONG = _type("body", bold=True)
LABEL = _type("body", MUTED)
SMALL = _type("small", MUTED)
SMALL_STRONG = _type("small", bold=True)
STATION = _type("station", ACCENT, bold=True)
COPY = _type("copy", ACCENT, bold=True)
GROUP = _type("group", bold=True)
WATERMARK = _type("watermark", _colour("watermark"), bold=True)
"""A word under what is on the page: everything on it stays legible, and no copier loses it."""


def roll_type(step: str, *, bold: bool = False) -> Type:
    """Return a step of the type scale as it is on a roll: smaller, and black."""
    return _type(step, BLACK, bold=bold, scale="roll")


ADDRESSES = tuple(Type(bold=False, size=size, leading=size * 1.17, colour=INK) for size in (10, 9, 8))
"""The address from the size that the post prefers down to what takes a very long one."""
