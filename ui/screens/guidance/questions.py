"""The questions as lines of a list: what fits the case at hand first, then topic by topic."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop.domain.guidance import Entry
from desktop.domain.languages import Language
from ui.widgets.row_delegate import Cell, Column, GroupHeading, RowDelegate


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """A question as the list shows it."""

    code: str
    question: str


Line = QuestionLine | GroupHeading


class QuestionDelegate(RowDelegate):
    """Paints a question on one line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((Column(share=1),), parent)

    def cells(self, row: object) -> Sequence[Cell]:
        """Return the question."""
        assert isinstance(row, QuestionLine)  # noqa: S101 - headings are painted by the base
        return [Cell(row.question)]


def by_topic(entries: Sequence[Entry], fitting: Sequence[Entry], fits: str, language: Language) -> list[Line]:
    """Return all questions under their topics; those that fit the case stand above, under `fits`, and only there."""
    lines: list[Line] = [*found(fitting, fits, language)] if fitting else []
    topic = None
    for entry in entries:
        if entry in fitting:
            continue
        if entry.topic is not topic:
            topic = entry.topic
            lines.append(GroupHeading(topic.name.into(language)))
        lines.append(_line(entry, language))
    return lines


def found(entries: Sequence[Entry], heading: str, language: Language) -> list[Line]:
    """Return questions in the order given under one heading, which counts them."""
    return [GroupHeading(heading, len(entries)), *(_line(entry, language) for entry in entries)]


def key(line: Line) -> str:
    """Return what a line is known by."""
    return line.code if isinstance(line, QuestionLine) else f"heading {line.text}"


def speak(line: Line) -> str:
    """Return what a screen reader says of a line."""
    return line.question if isinstance(line, QuestionLine) else line.text


def selectable(line: Line) -> bool:
    """Say whether the arrows stop at a line."""
    return isinstance(line, QuestionLine)


def _line(entry: Entry, language: Language) -> QuestionLine:
    return QuestionLine(entry.code, entry.question.into(language))
