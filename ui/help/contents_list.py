"""The list beside a page: the contents of the manual, or what a search has found."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop.services.manual import Chapter, Found
from ui.widgets.row_delegate import Cell, Column, GroupHeading, RowDelegate


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """A place in the manual as the list shows it; `page` is named where the place is a section of it."""

    topic: str
    title: str
    page: str = ""


Line = PlaceLine | GroupHeading


class PlaceDelegate(RowDelegate):
    """Paints a place on one line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((Column(share=1),), parent)

    def cells(self, row: object) -> Sequence[Cell]:
        """Return the heading."""
        assert isinstance(row, PlaceLine)  # noqa: S101 - headings are painted by the base
        return [Cell(row.title)]


def of_contents(chapters: Sequence[Chapter]) -> list[Line]:
    """Return all pages under their chapters."""
    lines: list[Line] = []
    for chapter in chapters:
        lines.append(GroupHeading(chapter.title))
        lines += [PlaceLine(page.name, page.title) for page in chapter.pages]
    return lines


def of_found(found: Sequence[Found]) -> list[Line]:
    """Return what was found, each page's sections under its heading, the best page first."""
    pages: dict[str, list[PlaceLine]] = {}
    for each in found:
        pages.setdefault(each.page, []).append(PlaceLine(each.topic, each.title, each.page))
    lines: list[Line] = []
    for title, places in pages.items():
        lines += [GroupHeading(title), *places]
    return lines


def key(line: Line) -> str:
    """Return what a line is known by."""
    return line.topic if isinstance(line, PlaceLine) else f"heading {line.text}"


def speak(line: Line) -> str:
    """Return what a screen reader says of a line."""
    if isinstance(line, GroupHeading):
        return line.text
    return f"{line.title}, {line.page}" if line.page not in ("", line.title) else line.title


def selectable(line: Line) -> bool:
    """Say whether the arrows stop at a line."""
    return isinstance(line, PlaceLine)
