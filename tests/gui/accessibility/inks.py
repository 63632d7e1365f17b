"""Which ink stands on which ground, read off the screen itself.

For this the light scheme is dyed: each token gets a colour of its own, a shade beside the true one. A pixel then says
which token it is, and whether a pair can be read is computed from the tokens of every scheme.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from itertools import product
from typing import Any

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QStaticText
from PySide6.QtWidgets import QWidget

from ui.theme.tokens import Colours, Fill, Page, ToneColours

INKS = ("text", "muted", "on_selected", "on_accent", "on_danger", "disabled")
"""The last words of the tokens that words are written in."""
_SOFT = 4


def token_colours(colours: Colours) -> dict[str, str]:
    """Return the colours of a scheme by the names of the tokens, such as `page.text` or `warning.surface`."""
    named = {f"page.{name}": value for name, value in asdict(colours.page).items()}
    named |= {f"fill.{name}": value for name, value in asdict(colours.fill).items()}
    for tone, set_ in colours.tones.items():
        named |= {f"{tone}.{name}": value for name, value in asdict(set_).items()}
    return named


def dyed(colours: Colours) -> Colours:
    """Return the same colours, each a shade beside the true one where another token has it already."""
    taken: set[str] = set()

    def own(value: str) -> str:
        red, green, blue = (int(value[at : at + 2], 16) for at in (1, 3, 5))
        for far in range(12):
            for shift in product((0, far, -far), repeat=3):
                parts = [min(max(part + step, 0), 255) for part, step in zip((red, green, blue), shift, strict=True)]
                found = "#{:02X}{:02X}{:02X}".format(*parts)
                if found not in taken:
                    taken.add(found)
                    return found
        raise AssertionError(value)

    def dye(group: Any) -> Any:
        return replace(group, **{name: own(value) for name, value in asdict(group).items()})

    page: Page = dye(colours.page)
    fill: Fill = dye(colours.fill)
    tones: dict[Any, ToneColours] = {tone: dye(set_) for tone, set_ in colours.tones.items()}
    return Colours(page, fill, tones)


@dataclass(frozen=True, slots=True)
class Pair:
    """Words in one token on a ground in another."""

    ink: str
    ground: str


class Screen:
    """A picture of a widget, and what its pixels are called."""

    def __init__(self, root: QWidget, colours: Colours, part: QRect | None = None) -> None:
        grabbed = root.grab() if part is None else root.grab(part)
        self.image: QImage = grabbed.toImage().convertToFormat(QImage.Format.Format_RGB32)
        self._names = {QColor(value).rgb(): name for name, value in token_colours(colours).items()}

    @property
    def pixels(self) -> list[int]:
        """Return all pixels, line by line."""
        return pixels_of(self.image, self.image.rect())

    def tokens(self, part: QRect) -> Counter[str]:
        """Count the pixels of each token in a part of the picture; those that are none have no name."""
        pixels = pixels_of(self.image, part)
        found: Counter[str] = Counter()
        for colour, count in Counter(pixels).items():
            found[self._names.get(colour, "")] += count
        return found

    def pairs(self, part: QRect) -> Iterator[Pair]:
        """Yield the inks in a part of the picture with the ground that most of it is."""
        found = self.tokens(part)
        grounds = [name for name, _ in found.most_common() if name and not is_ink(name)]
        if grounds:
            inks = {name: count for name, count in found.items() if name and is_ink(name)}
            # A few pixels of another ink are none: where letters end softly, every shade comes about.
            yield from (Pair(ink, grounds[0]) for ink in inks if inks[ink] * _SOFT >= max(inks.values()))


def pixels_of(image: QImage, part: QRect) -> list[int]:
    """Return the pixels of a part of a picture."""
    cut = image.copy(part.intersected(image.rect()))
    return list(memoryview(cut.constBits()).cast("B").cast("I"))


def is_ink(token: str) -> bool:
    """Say whether words are written in a token."""
    return token.rsplit(".", 1)[1] in INKS


@dataclass(frozen=True, slots=True)
class Written:
    """Words that the program has painted by hand: where on the picture, and in which colour."""

    box: QRect
    colour: int
    text: str


class Pen:
    """Notes what is painted by hand while it is painted."""

    def __init__(self) -> None:
        self.written: list[Written] = []
        self._text: Callable[..., Any] = QPainter.drawText
        self._static: Callable[..., Any] = QPainter.drawStaticText

    def patches(self) -> dict[str, Callable[..., Any]]:
        """Return what takes the place of the two ways in which the program writes."""
        pen = self

        def draw_text(painter: QPainter, *args: Any) -> Any:
            if len(args) == 3:
                where = painter.boundingRect(args[0], int(args[1]), args[2])
                pen._note(painter, QRectF(where), args[2])
            return pen._text(painter, *args)

        def draw_static(painter: QPainter, at: QPointF | QPoint, text: QStaticText) -> Any:
            pen._note(painter, QRectF(QPointF(at), text.size()), text.text())
            return pen._static(painter, at, text)

        return {"drawText": draw_text, "drawStaticText": draw_static}

    def _note(self, painter: QPainter, where: QRectF, text: str) -> None:
        if text.strip() and not isinstance(painter.device(), QPixmap):  # an icon in the making
            box = painter.deviceTransform().mapRect(where).toAlignedRect()
            self.written.append(Written(box, painter.pen().color().rgb(), text))
