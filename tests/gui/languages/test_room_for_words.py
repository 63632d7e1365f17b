"""Every screen in every language, and in one that nobody speaks: no word is cut, and none stays in the old language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from desktop.domain.languages import Language
from tests.support.clipping import clipped
from tests.support.every_screen import EveryScreen, Place
from tests.support.pseudo import OPEN, PseudoTranslator
from tests.support.texts import texts_on
from ui.screens.booking.form import Part
from ui.session import BookingStart

SMALL, USUAL = QSize(1280, 720), QSize(1440, 900)
PSEUDO = "pseudo"
MANY = 150
"""So many cases has the station of the long form, and a tenth of them are looked at."""
_WORD = 3


@dataclass
class Found:
    """What was found on the way through the program.

    Attributes:
        places: how many places were looked at in each round.
        cut: words without room, each with where that is.
        forced: places at which the window became larger than it was to be.
        fresh: the texts in bokmål before any change of language; `after`: those when bokmål is back, with where.
        between: the texts in the language that nobody speaks.
        typed: what stood in the fields before and after a change of language.
    """

    places: list[int] = field(default_factory=list)
    cut: dict[str, str] = field(default_factory=dict)
    forced: list[str] = field(default_factory=list)
    fresh: set[str] = field(default_factory=set)
    between: set[str] = field(default_factory=set)
    after: dict[str, str] = field(default_factory=dict)
    typed: list[tuple[dict[str, str], dict[str, str]]] = field(default_factory=list)


class Rounds:
    """Goes round through the program, once in each language."""

    def __init__(self, program: EveryScreen) -> None:
        self.found = Found()
        self._program = program
        self._translator: PseudoTranslator | None = None

    def go(self, language: str, size: QSize) -> Iterator[tuple[str, set[str]]]:
        """Look at every place in a language, and yield its name with all texts on it."""
        self.speak(language)
        count = 0
        for place in self._places(size):
            count += 1
            where = f"{place.name} ({language}, {size.width()} × {size.height()})"
            if place.root is self._program.app.window and place.root.size() != size:
                self.found.forced.append(f"{where}: {place.root.size()}")
            for line in clipped(place.root):
                self.found.cut.setdefault(line, where)
            yield where, texts_on(place.root)
        self.found.places.append(count)

    def speak(self, language: str) -> None:
        """Change over to a language."""
        application = QApplication.instance()
        assert application is not None
        if self._translator is not None:
            application.removeTranslator(self._translator)
            self._translator.deleteLater()
            self._translator = None
        if language == PSEUDO:
            self._translator = PseudoTranslator(application)
            application.installTranslator(self._translator)
        self._program.app.languages.use(Language.ENGLISH if language == PSEUDO else Language(language))
        self._program.settle()

    def change_while_typing(self, language: str) -> None:
        """Change the language while somebody is being booked."""
        desk = self._program.desk
        desk.begin_booking(BookingStart())
        for part, text in ((Part.SURNAME, "Ånestad"), (Part.BORN, "1.2.1990"), (Part.PHONE, "41")):
            line = desk.booking.findChild(QLineEdit, part.value)
            assert line is not None
            line.setText(text)
        before = _typed(desk.booking)
        self.speak(language)
        self.found.typed.append((before, _typed(desk.booking)))
        desk.booking.may_close()
        self._program.app.window.close_slide_over()

    def _places(self, size: QSize) -> Iterator[Place]:
        yield from self._program.places(size)
        if size == SMALL:
            yield from self._program.dialogs()


def _typed(root: QWidget) -> dict[str, str]:
    """Return what stands in the fields below a widget, by their names; of a choice what is behind the word."""
    found = {}
    for widget in root.findChildren(QWidget):
        if isinstance(widget, QLineEdit) and widget.objectName():
            found[widget.objectName()] = widget.text()
        elif isinstance(widget, QPlainTextEdit):
            found["text"] = widget.toPlainText()
        elif isinstance(widget, QComboBox) and widget.objectName() and not widget.isEditable():
            found[widget.objectName()] = str(widget.currentData())
    return found


@pytest.fixture(scope="module")
def found(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Found:
    """Go through everything, the words of one language after those of the other on the same windows."""
    program = EveryScreen(qapp, tmp_path_factory.mktemp("station"), Language.BOKMAL)
    rounds = Rounds(program)
    result = rounds.found
    try:
        for _, texts in rounds.go(Language.BOKMAL, SMALL):
            result.fresh |= texts
        rounds.change_while_typing(PSEUDO)
        for _, texts in rounds.go(PSEUDO, SMALL):
            result.between |= texts
        for where, texts in rounds.go(Language.BOKMAL, USUAL):
            for text in texts:
                result.after.setdefault(text, where)
    finally:
        program.close()
    return result


def test_no_word_is_cut(found: Found) -> None:
    """What ends in an ellipsis on purpose says all of it in its tip."""
    assert min(found.places) > 50
    assert found.forced == []
    assert [f"{where}: {line}" for line, where in found.cut.items()] == []


def test_every_screen_follows_the_language(found: Found) -> None:
    """What stood there in another language, and did not when the program began in this one, is stale.

    The words of the data files are in English where the windows speak what nobody speaks.
    """
    assert sum(OPEN in text for text in found.between) > 500
    stale = {
        text: where
        for text, where in found.after.items()
        if OPEN in text or (text in found.between and text not in found.fresh and _has_a_word(text))
    }
    assert stale == {}


def test_what_was_typed_stays_when_the_language_changes(found: Found) -> None:
    for before, after in found.typed:
        assert "Ånestad" in before.values()
        assert after == before


@pytest.mark.soak
@pytest.mark.parametrize("language", [*Language, PSEUDO])
def test_no_word_is_cut_in_any_language(qapp: QApplication, tmp_path: Path, language: str) -> None:
    program = EveryScreen(qapp, tmp_path, Language.ENGLISH, MANY)
    rounds = Rounds(program)
    try:
        looked = [where for size in (SMALL, USUAL) for where, _ in rounds.go(language, size)]
        rounds.speak(Language.ENGLISH)
    finally:
        program.close()

    assert len(looked) > 100
    assert rounds.found.forced == []
    assert [f"{where}: {line}" for line, where in rounds.found.cut.items()] == []


def _has_a_word(text: str) -> bool:
    return sum(map(str.isalpha, text)) >= _WORD
