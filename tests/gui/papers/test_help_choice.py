"""The choice of a help translation, and the button that writes the checklist to bring."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.help_language import HelpLanguage
from desktop.domain.paper_types import kind_of
from desktop.domain.papers import PaperKind
from desktop.services.help_wish import help_of
from desktop.services.papers import paper
from desktop.services.queries.papers import paper_row
from tests.gui.card.counter import Counter
from tests.support.station import book_person
from ui.messages import Level
from ui.screens.checklist.paper_button import ChecklistPaperButton
from ui.screens.papers.help_choice import HelpChoice


@pytest.fixture
def choice(counter: Counter, qtbot: QtBot) -> HelpChoice:
    made = HelpChoice(counter.session)
    qtbot.addWidget(made)
    return made


def show(counter: Counter, choice: HelpChoice, number: str) -> None:
    choice.show_paper(paper_row(counter.station.store, number))


def test_a_letter_is_written_anew_with_the_translation_that_was_chosen(counter: Counter, choice: HelpChoice) -> None:
    letter = book_person(counter.station).letter
    show(counter, choice, letter)
    assert not choice.isHidden()
    assert choice.choice.currentText() == "None"

    arabic = choice.choice.findText("Arabic")
    choice.choice.setCurrentIndex(arabic)
    choice.choice.activated.emit(arabic)

    (new,) = map(str, counter.wanted)
    assert help_of(counter.station.store, new) is HelpLanguage.ARABIC
    assert paper_row(counter.station.store, letter).replaced_by == new
    (told,) = counter.messages.texts(Level.SUCCESS)
    assert new in told
    assert letter in told
    show(counter, choice, new)
    assert choice.choice.currentText() == "Arabic"
    choice.choice.activated.emit(arabic)  # the same again is no new paper
    assert len(counter.wanted) == 1


def test_it_is_there_only_for_papers_that_hold_and_can_have_one(counter: Counter, choice: HelpChoice) -> None:
    letter = book_person(counter.station).letter
    row = paper_row(counter.station.store, letter)

    for other in (
        replace(row, kind=PaperKind.RECEIPT),
        replace(row, replaced_by="20261123-1-0009"),
        replace(row, voided_at=row.made_at),
        None,
    ):
        choice.show_paper(row)
        assert not choice.isHidden()
        choice.show_paper(other)
        assert choice.isHidden()


def test_a_refusal_leaves_the_choice_as_it_was(counter: Counter, choice: HelpChoice) -> None:
    letter = book_person(counter.station).letter
    show(counter, choice, letter)
    polish = choice.choice.findText("Polish")
    choice.choice.activated.emit(polish)  # another one was quicker
    choice.choice.setCurrentIndex(choice.choice.findText("Ukrainian"))
    choice.choice.activated.emit(choice.choice.currentIndex())

    assert choice.choice.currentText() == "None"
    assert choice.choice.isEnabled()
    assert len(counter.messages.texts(Level.PROBLEM)) == 1


def test_the_checklist_is_written_and_shown_at_one_press(counter: Counter, qtbot: QtBot) -> None:
    button = ChecklistPaperButton(counter.session)
    qtbot.addWidget(button)
    case_id = counter.booked()
    button.show_case(counter.page(case_id))
    assert button.isEnabled()

    button.click()

    (number,) = map(str, counter.wanted)
    assert kind_of(paper(counter.station.store, number)) is PaperKind.CHECKLIST
    assert button.isEnabled()
