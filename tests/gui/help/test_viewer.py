"""Reading in the manual: search as one types, links, back and forward, language, theme, little room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.languages import Language
from desktop.services import manual
from tests.support.accessibility import item_texts, walk
from ui.help.page_text import as_markdown
from ui.help.viewer import FIRST_PAGE, ManualViewer
from ui.theme import current
from ui.theme.apply import apply_theme
from ui.theme.tokens import Density, Scheme, tokens

ENTER, ESCAPE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down
ALT = Qt.KeyboardModifier.AltModifier


def text(viewer: ManualViewer) -> str:
    return viewer.page.toPlainText()


def heading_at_top(viewer: ManualViewer) -> str:
    inset = tokens().space.xl
    return viewer.page.cursorForPosition(QPoint(inset + 20, inset)).block().text()


def test_the_contents_list_every_page_and_stand_on_the_one_that_is_shown(viewer: ManualViewer) -> None:
    chapters = manual.contents(Language.ENGLISH)
    listed = [title for chapter in chapters for title in (chapter.title, *(page.title for page in chapter.pages))]
    assert item_texts(viewer.list) == listed
    assert viewer.list.current_key == "today"
    assert text(viewer).startswith("Today\n")
    assert "{#" not in text(viewer)
    assert walk(viewer)


def test_typing_finds_at_once_and_marks_what_was_found(viewer: ManualViewer) -> None:
    viewer.look_for()
    QTest.keyClicks(viewer.edit, "defec")
    assert not viewer.list.isVisible(), "no page has it, and the list says so"
    viewer.edit.clear()
    QTest.keyClicks(viewer.edit, "cancel")

    assert manual.split(viewer.topic)[0] in ("calendar", "appointments")
    marked = {
        mark.cursor.selectedText().lower() for mark in viewer.page.extraSelections() if mark.cursor.hasSelection()
    }
    assert marked
    assert all(word.startswith("cancel") for word in marked)
    first = viewer.topic
    QTest.keyClick(viewer.edit, DOWN)
    assert viewer.topic != first
    QTest.keyClick(viewer.edit, ENTER)
    assert QApplication.focusWidget() is viewer.page

    viewer.back()
    assert viewer.topic == "today", "looking through a list is one step"


def test_esc_clears_the_search_first_and_then_closes(viewer: ManualViewer) -> None:
    closed: list[bool] = []
    viewer.closed.connect(lambda: closed.append(True))
    viewer.look_for()
    QTest.keyClicks(viewer.edit, "fee")
    QTest.keyClick(viewer.edit, ESCAPE)
    assert (viewer.edit.text(), closed) == ("", [])
    assert viewer.list.current_key == manual.split(viewer.topic)[0]
    QTest.keyClick(viewer.edit, ESCAPE)
    assert closed == [True]


def test_links_lead_on_and_alt_with_the_arrows_back_and_forward(viewer: ManualViewer) -> None:
    viewer.open("appointments#cancel")
    viewer.page.anchorClicked.emit(QUrl("rule:R25"))
    assert viewer.topic == "rule:R25"
    viewer.page.anchorClicked.emit(QUrl("booking#who"))
    assert (viewer.topic, heading_at_top(viewer)) == ("booking#who", "Who")

    QTest.keyClick(viewer.page, Qt.Key.Key_Left, ALT)
    assert viewer.topic == "rule:R25"
    QTest.keyClick(viewer.page, Qt.Key.Key_Backspace)
    assert viewer.topic == "appointments#cancel"
    QTest.keyClick(viewer.page, Qt.Key.Key_Right, ALT)
    assert viewer.topic == "rule:R25"


def test_a_link_is_reached_and_followed_by_the_keyboard(viewer: ManualViewer) -> None:
    viewer.open("fee")
    viewer.page.setFocus()
    QTest.keyClick(viewer.page, Qt.Key.Key_Tab)
    assert viewer.page.textCursor().charFormat().anchorHref() or viewer.page.textCursor().hasSelection()
    QTest.keyClick(viewer.page, ENTER)
    assert viewer.topic == "station#fees"


@pytest.mark.parametrize("target", ["https://example.org", "file:///etc/hosts", "mailto:a@example.org", "nothing"])
def test_a_link_out_of_the_manual_does_nothing(viewer: ManualViewer, target: str) -> None:
    viewer.page.anchorClicked.emit(QUrl(target))
    assert viewer.topic == "today"
    assert text(viewer).startswith("Today\n")


def test_every_page_is_shown_in_every_language_as_it_is_written(viewer: ManualViewer) -> None:
    for language in Language:
        viewer._languages.use(language)
        for page in (page for chapter in manual.contents(language) for page in chapter.pages):
            viewer.open(page.name)
            seen = " ".join(text(viewer).split())
            assert seen.startswith(page.title)
            for section in page.sections[1:]:
                assert section.title in seen
            assert "**" not in seen
            assert "](" not in seen
            assert "`" not in seen
            assert "|" not in seen


def test_another_language_keeps_the_place(viewer: ManualViewer, qapp: QApplication) -> None:
    viewer.open("booking#when")
    viewer._languages.use(Language.NYNORSK)
    qapp.processEvents()
    assert viewer.topic == "booking#when"
    assert text(viewer).startswith("Bestill time\n")


def test_the_same_f1_finds_the_page_as_it_was_left_and_another_one_its_own(viewer: ManualViewer) -> None:
    viewer.open("booking")
    bar = viewer.page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    left_at = bar.value()
    assert left_at > 0
    viewer.hide()
    viewer.open("booking")
    viewer.show()
    assert bar.value() == left_at
    viewer.open("today")
    assert bar.value() == 0
    viewer.back()
    assert bar.value() == left_at


def test_what_is_not_there_shows_the_page_about_the_manual(viewer: ManualViewer) -> None:
    viewer.open("nothing")
    assert viewer.topic == FIRST_PAGE


def test_the_page_wears_the_theme(viewer: ManualViewer, qapp: QApplication) -> None:
    def colour_of_words() -> QColor:
        cursor = viewer.page.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        return cursor.charFormat().foreground().color()

    assert colour_of_words() == QColor(current.colours().page.text)
    light = colour_of_words()
    try:
        apply_theme(qapp, Scheme.DARK, Density.NORMAL)
        assert colour_of_words() == QColor(current.colours().page.text) != light
    finally:
        apply_theme(qapp, Scheme.LIGHT, Density.NORMAL)


def test_in_little_room_list_and_page_take_turns(viewer: ManualViewer) -> None:
    viewer.resize(430, 600)
    assert viewer.narrow
    assert viewer.page.isVisible()
    assert not viewer.list.isVisible()
    viewer.contents_button.click()
    assert viewer.list.isVisible()
    assert not viewer.page.isVisible()
    assert QApplication.focusWidget() is viewer.list
    QTest.keyClick(viewer.list, DOWN)
    QTest.keyClick(viewer.list, ENTER)
    assert viewer.page.isVisible()
    assert not viewer.list.isVisible()
    assert QApplication.focusWidget() is viewer.page
    viewer.resize(1000, 600)
    assert viewer.page.isVisible()
    assert viewer.list.isVisible()


def test_a_section_stays_at_the_top_when_the_lines_break_elsewhere(viewer: ManualViewer) -> None:
    viewer.open("booking#who")
    assert heading_at_top(viewer) == "Who"
    viewer.resize(700, 700)
    assert heading_at_top(viewer) == "Who"
    bar = viewer.page.verticalScrollBar()
    bar.setValue(bar.value() + 200)
    assert heading_at_top(viewer) != "Who"
    read = heading_at_top(viewer)
    viewer.resize(701, 700)
    assert heading_at_top(viewer) == read, "one who reads on is not taken back"


def test_a_rule_is_shown_letter_for_letter() -> None:
    assert as_markdown("a*b_c [x](y) 1. #") == r"a\*b\_c \[x\]\(y\) 1\. \#"


def test_a_page_shows_its_picture_and_nothing_from_anywhere_else(viewer: ManualViewer) -> None:
    viewer.open("today")

    assert "\ufffc" in viewer.page.toPlainText(), "the sign under which a text keeps a picture"
    drawn = viewer.page.loadResource(0, "picture:today")
    assert drawn is not None
    assert drawn.width() == round(680 * viewer.page.devicePixelRatioF())
    for elsewhere in ("picture:../contents", "https://example.org/a.png", "file:///etc/hostname", "today"):
        assert viewer.page.loadResource(0, elsewhere) is None
    viewer.open("roles")
    assert "\ufffc" not in viewer.page.toPlainText()
