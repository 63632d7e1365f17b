"""The manual on screen: contents and search on the left, the page on the right."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.services import manual
from ui.actions.binding import bind
from ui.help.contents_list import Line, PlaceDelegate, key, of_contents, of_found, selectable, speak
from ui.help.page_text import PageText
from ui.help.rule_page import rule_page
from ui.help.topic import set_help
from ui.languages import Languages
from ui.models.rows import RowModel
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import button, icon_button, rename
from ui.widgets.empty_state import EmptyState
from ui.widgets.restyle import label
from ui.widgets.row_list import RowList

FIRST_PAGE = "help"
"""The page about the manual itself; where nothing else fits, it stands there."""

_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LIST_WIDTH = 250
#: Below this width the list and the page take turns, pixels.
_NARROW = 640
_SPLIT = "manual/split"
_MOST_STEPS = 50


@dataclass(frozen=True, slots=True)
class _Place:
    """Where one reads.

    Attributes:
        topic: what is shown.
        related: for a rule, the page about the place that it was asked from.
        scrolled: how far the page is scrolled, -1 where it was not left yet.
        passing: the arrows only came by; the next thing they come to takes its place.
    """

    topic: str
    related: str = ""
    scrolled: int = -1
    passing: bool = False


class ManualViewer(QWidget):
    """Shows a page of the manual or a rule, and leads from one to the other. It needs no line.

    What was read stays: back and forward lead through it, each page where it was left.

    Signals:
        closed: the reader is done (Esc, or the cross).
    """

    closed = Signal()

    def __init__(self, languages: Languages, settings: QSettings | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._settings = settings
        self._places: list[_Place] = []
        self._at = -1
        self._filling = False
        self._title = label("", "title", self)
        self.edit = QLineEdit(self)
        self.edit.setClearButtonEnabled(True)
        self.edit.setMaximumWidth(420)
        self.edit.setMaxLength(100)
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self._typed)
        self.back_button = icon_button(Icon.BACK, "", self)
        self.forward_button = icon_button(Icon.NEXT, "", self)
        self.contents_button = button("", icon=Icon.GUIDANCE, parent=self)
        self.close_button = icon_button(Icon.CLOSE, "", self, 16)
        self.model: RowModel[Line] = RowModel(speak, key, selectable, self)
        self.list = RowList("", PlaceDelegate(), self)
        self.list.setModel(self.model)
        self.list.current_changed.connect(self._walked)
        self.list.opened.connect(self._opened)
        self.page = PageText(self)
        self.page.followed.connect(self.follow)
        self._empty = EmptyState(Icon.SEARCH, "", parent=self)
        self._empty.asked.connect(self._search_again)
        self._left = QStackedWidget(self)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.page)
        set_help(self, FIRST_PAGE)
        self._words()

    # What is shown

    @property
    def topic(self) -> str:
        """Return what is shown, or an empty text."""
        return self._places[self._at].topic if self._places else ""

    def open(self, topic: str, related: str = "") -> None:
        """Show what F1 asked for; what was read last is found where it was left.

        Args:
            topic: a page, a section or a rule; where there is none, the page about the manual is shown.
            related: for a rule, the page of the manual about the place that it was asked from.
        """
        wanted = topic if manual.leads_somewhere(topic) else FIRST_PAGE
        self.edit.clear()
        if self.topic == wanted:
            self._show()
        else:
            self._go(_Place(wanted, related))
        self._browse(browsing=False)

    @Slot(object)
    def follow(self, target: str) -> None:
        """Go where a link leads; one that leads out of the manual does nothing."""
        # A link within the page begins with the section's sign.
        topic = manual.split(self.topic)[0] + target if target.startswith("#") else target
        if manual.leads_somewhere(topic):
            self._go(_Place(topic))
            self._browse(browsing=False)
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def back(self) -> None:
        """Go back to what was read before."""
        self._step(-1)

    @Slot()
    def forward(self) -> None:
        """Go on again to what was gone back from."""
        self._step(1)

    @Slot()
    def look_for(self) -> None:
        """Take the keyboard to the search line."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def _step(self, by: int) -> None:
        if 0 <= self._at + by < len(self._places):
            self._keep_place()
            self._at += by
            self._show()

    def _go(self, place: _Place) -> None:
        self._keep_place()
        self._places = [*self._places[: self._at + 1], place][-_MOST_STEPS:]
        self._at = len(self._places) - 1
        self._show()

    def _keep_place(self) -> None:
        if self._places:
            here = self._places[self._at]
            self._places[self._at] = replace(here, scrolled=self.page.verticalScrollBar().value())

    def _show(self) -> None:
        if not self._places:
            return
        place = self._places[self._at]
        wanted = manual.folded_words(self.edit.text())
        if rule := manual.rule_of(place.topic):
            self.page.show_markdown(rule_page(rule, place.related, self._languages.current), wanted)
        else:
            name, anchor = manual.split(place.topic)
            page = manual.page(name, self._languages.current)
            self.page.show_markdown(page.with_picture(self._picture_of(name)), wanted)
            self.page.go_to_section(page.place_of(anchor))
        if place.scrolled >= 0:
            self.page.verticalScrollBar().setValue(place.scrolled)
        self.back_button.setEnabled(self._at > 0)
        self.forward_button.setEnabled(self._at + 1 < len(self._places))
        self._mark_in_list()

    def _picture_of(self, name: str) -> str:
        """Return how a page asks for its picture; an empty text where that did not come with the program."""
        language = self._languages.current
        self.page.language = language
        found = manual.picture_of(name, language)
        return found.markdown if found and manual.picture_bytes(found.name, language) else ""

    # The list

    def _fill(self) -> None:
        language = self._languages.current
        found = manual.search(self.edit.text(), language)
        searching = bool(self.edit.text().strip())
        self._filling = True
        self.model.set_rows(of_found(found) if searching else of_contents(manual.contents(language)))
        self._filling = False
        self._left.setCurrentWidget(self.list if self.model.rows else self._empty)
        self._mark_in_list()

    def _mark_in_list(self) -> None:
        """Let the list stand on what is shown, or on the page that it is a section of."""
        self._filling = True
        if not self.list.go_to(self.topic) and not self.list.go_to(manual.split(self.topic)[0]):
            self.list.clearSelection()
        self._filling = False

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._fill()
        if not text.strip():
            self._show()
            return
        self._browse(browsing=True)
        first = next((line for line in self.model.rows if selectable(line)), None)
        if first is not None:
            self.list.go_to(key(first))
            self.list.scrollToTop()
            self._walked(key(first))

    @Slot(object)
    def _walked(self, topic: str) -> None:
        """Show what the arrows are on: while one only looks through a list, that is one step to go back over."""
        if self._filling or not manual.leads_somewhere(topic):
            return
        if topic == self.topic:
            self._show()
        elif self._places and self._places[self._at].passing:
            self._places[self._at] = _Place(topic, passing=True)
            self._show()
        else:
            self._go(_Place(topic, passing=True))

    @Slot(object)
    def _opened(self, topic: str) -> None:
        self._walked(topic)
        self._places[self._at] = replace(self._places[self._at], passing=False)
        self._browse(browsing=False)
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _search_again(self) -> None:
        self.edit.clear()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    # Room

    @property
    def narrow(self) -> bool:
        """Say whether the list and the page take turns."""
        return self.width() < _NARROW

    def _browse(self, *, browsing: bool) -> None:
        """Bring the list to the front where there is no room for both, or the page."""
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and self._left.isAncestorOf(focused)
        self._left.setVisible(browsing or not self.narrow)
        self.page.setVisible(not (browsing and self.narrow))
        if had_keyboard and self._left.isHidden():
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _to_contents(self) -> None:
        self.edit.clear()
        self._browse(browsing=True)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show list and page beside each other where there is room."""
        super().resizeEvent(event)
        self.contents_button.setVisible(self.narrow)
        self._title.setVisible(not self.narrow)
        self._browse(browsing=self.narrow and self.page.isHidden())

    # Keys, language

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the arrows, Enter and Esc between the line and the list."""
        if watched is self.edit and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (*_LIST_KEYS, *_ENTERS):
                QApplication.sendEvent(self.list, event.clone())
                return True
            if event.key() == Qt.Key.Key_Escape and self.edit.text():
                self.edit.clear()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc, go back on Backspace, search on a slash."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_Backspace:
            self.back()
        elif event.key() == Qt.Key.Key_Slash:
            self.look_for()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember how far the page was read, however it is left."""
        super().hideEvent(event)
        self._keep_place()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()
            self._show()

    @Slot()
    def _remember_split(self) -> None:
        if self._settings is not None:
            self._settings.setValue(_SPLIT, self._split.sizes()[0])

    def _words(self) -> None:
        self._title.setText(self.tr("Manual"))
        self.setAccessibleName(self._title.text())
        self.edit.setPlaceholderText(self.tr("Search the manual"))
        self.edit.setAccessibleName(self.tr("Search the manual"))
        self.edit.setAccessibleDescription(self.tr("Narrows the list. Arrows choose, Enter goes to the page."))
        self.list.setAccessibleName(self.tr("Contents"))
        self.list.verticalScrollBar().setAccessibleName(self.tr("Scroll the contents"))
        self.page.setAccessibleName(self.tr("Page of the manual"))
        self.page.verticalScrollBar().setAccessibleName(self.tr("Scroll the page"))
        rename(self.contents_button, self.tr("Contents"))
        for made, name, keys in (
            (self.back_button, self.tr("Back in the manual"), "Alt+←"),
            (self.forward_button, self.tr("Forward in the manual"), "Alt+→"),
            (self.close_button, self.tr("Close the manual"), "Esc"),
        ):
            made.setAccessibleName(name)
            made.setToolTip(f"{name} ({keys})")
        self._empty.set_texts(
            self.tr("No page has these words."),
            self.tr("Show all pages"),
            self.tr("Try fewer words, or another word for the same."),
        )
        self._fill()

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.back)
        self.forward_button.clicked.connect(self.forward)
        self.contents_button.clicked.connect(self._to_contents)
        self.close_button.clicked.connect(self.closed)
        self._split.splitterMoved.connect(self._remember_split)
        ways: tuple[tuple[str, Callable[[], None]], ...] = (
            ("manual.back", self.back),
            ("manual.on", self.forward),
            ("manual.look", self.look_for),
        )
        for code, slot in ways:
            bind(self, code, slot)

    def _lay_out(self) -> None:
        space = tokens().space
        head = QHBoxLayout()
        head.setContentsMargins(space.l, space.m, space.s, space.m)
        head.setSpacing(space.s)
        head.addWidget(self._title)
        head.addSpacing(space.m)
        head.addWidget(self.edit, 1)
        head.addWidget(self.contents_button)
        head.addStretch()
        for made in (self.back_button, self.forward_button, self.close_button):
            head.addWidget(made)
        self._left.addWidget(self.list)
        self._left.addWidget(self._empty)
        self._left.setMinimumWidth(180)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._left)
        self._split.addWidget(self.page)
        self._split.setStretchFactor(0, 0)
        self._split.setStretchFactor(1, 1)
        kept = self._settings.value(_SPLIT, _LIST_WIDTH, type=int) if self._settings is not None else _LIST_WIDTH
        width = kept if isinstance(kept, int) else _LIST_WIDTH
        self._split.setSizes([width, 4 * width])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._split, 1)
