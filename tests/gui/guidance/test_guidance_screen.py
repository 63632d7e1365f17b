"""Guidance at the counter: asked, read aloud, taken along."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.languages import Language
from desktop.services.guidance import Guidance, Slip, guidance
from desktop.services.queries.case_page import case_page
from desktop.services.reference import catalogue
from tests.gui.guidance.conftest import Asked, MemoryPrinter
from tests.support.accessibility import walk
from tests.support.counter import Counter
from ui.messages import Level
from ui.screens.guidance.screen import GuidanceScreen
from ui.widgets.row_delegate import GroupHeading

ENTER, ESCAPE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down


def shown(screen: GuidanceScreen) -> str:
    """Return all words of the answer that are seen."""
    return " ".join(words.text() for words in screen.answer.findChildren(QLabel) if words.isVisibleTo(screen.answer))


def headings(screen: GuidanceScreen) -> list[str]:
    return [line.text for line in screen.model.rows if isinstance(line, GroupHeading)]


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)
    finally:
        document.close()


def test_every_question_is_listed_under_its_topic_and_the_first_is_answered(screen: GuidanceScreen) -> None:
    assert headings(screen) == [topic.name.en for topic in guidance().topics]
    assert len(screen.model.rows) == len(guidance().topics) + len(guidance().entries)
    assert "you book the appointment yourself" in shown(screen)
    assert screen.slip_button.isEnabled()


def test_typing_narrows_the_list_and_answers_at_once(screen: GuidanceScreen) -> None:
    screen.edit.setFocus()
    QTest.keyClicks(screen.edit, "passw")

    assert headings(screen) == ["Found"]
    assert screen.list.current_key == "password-rules"
    assert "at least eight characters" in shown(screen)
    QTest.keyClick(screen.edit, DOWN)
    assert screen.list.current_key == "login-error"
    QTest.keyClick(screen.edit, ENTER)
    assert screen.answer.heading is not None
    assert screen.answer.heading.hasFocus()
    QTest.keyClick(screen.edit, ESCAPE)
    assert screen.edit.text() == ""
    assert screen.list.current_key == "login-error", "the question stays when all are listed again"
    assert len(headings(screen)) == len(guidance().topics)


def test_words_that_are_nowhere_say_what_to_do(screen: GuidanceScreen) -> None:
    QTest.keyClicks(screen.edit, "xyzzy")

    assert screen.model.rows == []
    assert not screen.list.isVisible()
    assert screen.answer.answer is None
    assert not screen.slip_button.isEnabled()
    screen.print_slip()
    assert screen.answer.isVisible(), "there is no slip without an answer"
    screen._empty.asked.emit()
    assert screen.list.isVisible()
    assert screen.answer.answer is not None


def test_a_rule_opens_and_closes_in_the_clerks_language(screen: GuidanceScreen) -> None:
    screen.show_entry("when-to-renew")
    screen.set_answer_language(Language.NYNORSK)
    first, second = screen.answer.rules[:2]

    assert (first.text(), second.text()) == ("R33", "R34")
    assert screen.answer.explanation == ""
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert screen.answer.explanation.startswith("R33: Someone who hands in")
    assert "read November 2026" in screen.answer.explanation
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert screen.answer.explanation.startswith("R34: ")
    assert not first.isChecked()
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert screen.answer.explanation == ""


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.BOKMAL, "Nei, hver person"),
        (Language.NYNORSK, "Nei, kvar person"),
        (Language.ENGLISH, "No, each person"),
    ],
)
def test_the_answer_is_read_in_the_applicants_language(screen: GuidanceScreen, language: Language, words: str) -> None:
    screen.show_entry("family-members")
    QTest.mouseClick(screen.language_buttons[language], Qt.MouseButton.LeftButton)

    assert words in shown(screen)
    assert [made.isChecked() for made in screen.language_buttons.values()].count(True) == 1
    assert screen.language_buttons[language].isChecked()
    assert "Source: UDI, “Booking" in shown(screen), "what is said to the clerk stays in the clerk's language"


def test_our_own_answer_is_marked(screen: GuidanceScreen) -> None:
    screen.show_entry("all-applications")
    assert "The answer is our own" in shown(screen)
    screen.show_entry("refund")
    assert "The answer is our own" not in shown(screen)


def test_what_fits_the_case_stands_first(counter: Counter, screen: GuidanceScreen) -> None:
    booked = counter.book()
    advice = case_page(counter.station.store, booked.case_id, counter.session.today).advice
    screen.set_case(advice, language=Language.NYNORSK)

    fits = [entry.code for entry in guidance().for_case(advice)]
    assert headings(screen)[0] == "Fits this case"
    assert [screen.model._key(line) for line in screen.model.rows[1 : len(fits) + 1]] == fits
    assert "paper-application" in fits
    assert screen.list.current_key == fits[0]
    assert "Ring eller skriv til politiet der du bur" in shown(screen)
    keys = [screen.model._key(line) for line in screen.model.rows]
    assert len(keys) == len(set(keys)), "what stands above does not stand below again"

    screen.set_case(None)
    assert headings(screen)[0] == "Booking an appointment"
    assert "Call or write to the police" in shown(screen), "the question stays, in the clerk's language again"


def test_the_slip_is_made_shown_and_printed(screen: GuidanceScreen, printer: MemoryPrinter, counter: Counter) -> None:
    slips: list[Slip] = []
    screen.slip_ready.connect(slips.append)
    screen.show_entry("refund")
    screen.set_answer_language(Language.BOKMAL)
    QTest.keyClick(screen.list, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)

    (slip,) = slips
    assert slip.title == "Kan jeg få gebyret tilbake?"
    assert "Demo politistasjon" in text_of(slip.pdf)
    assert "man–fre 9–14" in text_of(slip.pdf), "the station's hours, in the language of the slip"
    assert screen.preview.isVisible()
    assert screen.preview.pages.pages == 1
    assert not screen.slip_button.isVisible()
    assert printer.printed == [], "nothing is printed before it was seen"
    QTest.keyClick(screen.preview.pages, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert printer.printed == [("Kan jeg få gebyret tilbake?", slip.pdf, "Office")]
    assert counter.messages.texts(Level.SUCCESS) == ["The slip has been sent to Office."]
    assert screen.answer.isVisible()
    assert screen.slip_button.isVisible()


def test_another_language_makes_another_slip(screen: GuidanceScreen) -> None:
    slips: list[Slip] = []
    screen.slip_ready.connect(slips.append)
    screen.show_entry("refund")
    screen.print_slip()
    QTest.mouseClick(screen.language_buttons[Language.NYNORSK], Qt.MouseButton.LeftButton)

    assert [slip.title for slip in slips] == ["Can I get the fee back?", "Kan eg få gebyret tilbake?"]
    assert screen.preview.isVisible()


def test_a_printer_that_refuses_keeps_the_slip(screen: GuidanceScreen, printer: MemoryPrinter) -> None:
    printer.broken = True
    screen.print_slip()
    QTest.mouseClick(screen.preview.print_button, Qt.MouseButton.LeftButton)

    assert "did not take the paper" in screen.preview.note
    assert screen.preview.isVisible()
    printer.broken = False
    QTest.mouseClick(screen.preview.print_button, Qt.MouseButton.LeftButton)
    assert len(printer.printed) == 1


def test_without_a_printer_it_is_said(screen: GuidanceScreen, printer: MemoryPrinter) -> None:
    printer.names = ()
    screen.print_slip()
    screen.preview.print_now()

    assert printer.printed == []
    assert "printer" in screen.preview.note
    printer.names = ("New",)
    screen.preview.print_now()
    screen.preview.print_now()
    assert [name for _, _, name in printer.printed] == ["New"]


def test_a_slip_is_saved_as_a_file(screen: GuidanceScreen, asked: Asked, counter: Counter) -> None:
    screen.show_entry("refund")
    screen.print_slip()
    screen.preview.save_as()

    assert asked.suggested == ["refund-en.pdf"]
    assert "Can I get the fee back?" in text_of((asked.folder / "refund-en.pdf").read_bytes())
    assert len(counter.messages.texts(Level.SUCCESS)) == 1
    asked.gives_up = True
    screen.preview.save_as()
    assert len(counter.messages.texts(Level.SUCCESS)) == 1


def test_a_folder_that_is_not_there_is_said_and_nothing_is_lost(screen: GuidanceScreen, asked: Asked) -> None:
    asked.folder = asked.folder / "gone"
    screen.print_slip()
    screen.preview.save_as()

    assert "Save it in another folder" in screen.preview.note
    assert screen.preview.pages.pages == 1


def test_escape_goes_back_to_the_answer(screen: GuidanceScreen) -> None:
    screen.print_slip()
    QTest.keyClick(screen.preview, ESCAPE)

    assert screen.answer.isVisible()
    assert screen.list.hasFocus()


def test_choosing_another_question_leaves_the_slip(screen: GuidanceScreen) -> None:
    screen.print_slip()
    screen.list.go_to("refund")

    assert screen.answer.isVisible()
    assert "Can I get the fee back?" in shown(screen)


def test_a_question_that_is_not_there_is_an_error(screen: GuidanceScreen) -> None:
    with pytest.raises(KeyError):
        screen.show_entry("use-f-code")


def test_a_station_that_speaks_of_f_codes_has_them(qtbot: QtBot, counter: Counter) -> None:
    terms = replace(catalogue().terms, f_codes_in_use=True)
    screen = GuidanceScreen(counter.session, known=Guidance(replace(catalogue(), terms=terms)))
    qtbot.addWidget(screen)

    assert headings(screen)[-1] == "F-code"
    screen.show_entry("use-f-code")
    assert screen.list.current_key == "use-f-code"


def test_everything_can_be_used_without_eyes_and_without_a_mouse(screen: GuidanceScreen) -> None:
    said = {each.name for each in walk(screen)}

    assert {"Search the guidance", "Questions", "Print slip for the applicant"} <= said
    assert {"Answer in Norsk bokmål", "Answer in Norsk nynorsk", "Answer in English"} <= said
    assert "Who books the appointment with the police?" in said, "the answer is called by its question"
    assert "Rule R3" in said
    heading = next(each for each in walk(screen) if each.name == "Who books the appointment with the police?")
    assert "you book the appointment yourself" in heading.description
    screen.print_slip()
    for made in (screen.preview.print_button, screen.preview.save_button, screen.preview.close_button):
        assert walk(made)


def test_a_change_of_language_reaches_everything(screen: GuidanceScreen, counter: Counter) -> None:
    counter.session.language = Language.BOKMAL
    QApplication.sendEvent(screen, QEvent(QEvent.Type.LanguageChange))

    assert headings(screen)[0] == "Bestille time"
    assert "bestiller du timen selv" in shown(screen)
    assert screen.language_buttons[Language.BOKMAL].isChecked()


def test_many_selections_leave_nothing_behind(qtbot: QtBot, open_screen: Callable[[], GuidanceScreen]) -> None:
    screen = open_screen()
    for entry in guidance().entries:
        screen.show_entry(entry.code)
    qtbot.wait(1)

    assert len(screen.answer.findChildren(QLabel)) < 30
