"""The panel about the line to the station: how it stands, what is still to be sent, and what became of each entry."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from desktop.domain.station_line import CutOff
from desktop.services.queries.sending import Sending, sending, sent_entries
from desktop.station.standing import Standing
from ui.dates import instant_text
from ui.help.topic import set_help
from ui.line import StationLine
from ui.line_words import line_words, received_text
from ui.models.rows import RowModel
from ui.screens.line.entries import EntryDelegate, EntryRow, how_far, rows_of, whose
from ui.screens.line.stick import StickPanel
from ui.screens.person_list import PersonList
from ui.session import CaseAddress, Session
from ui.text import isolate
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, icon_button, rename
from ui.widgets.restyle import label, restyle
from ui.widgets.row_delegate import GroupHeading
from ui.widgets.sides import give_name
from ui.words import event_word


@dataclass(frozen=True, slots=True)
class _WorkAlone:
    """Asks the station no more, or again; runs in the worker."""

    line: StationLine
    by_hand: bool

    def __call__(self) -> None:
        """Write it down."""
        self.line.work_alone(by_hand=self.by_hand)


class Sheet(QFrame):
    """The chosen entry whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "flat")
        self._parts = label("", "strong", self, wrap=True), label("", "", self, wrap=True), label("", "small", self)
        space = tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(space.m, space.s, space.m, space.s)
        column.setSpacing(space.xs)
        for part in self._parts:
            part.setTextFormat(Qt.TextFormat.PlainText)
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(part)
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """Return what is shown."""
        return () if self.isHidden() else tuple(part.text() for part in self._parts)

    def show_texts(self, *texts: str) -> None:
        """Show them; none takes the sheet away."""
        for part, text in zip(self._parts, texts or ("",) * len(self._parts), strict=True):
            part.setText(text)
            part.setAccessibleName(text)
            part.setVisible(bool(text))
        self.setVisible(bool(texts))


class SendingPanel(QWidget):
    """Lies over the side panel; `Esc` closes it.

    Signals:
        closed: the close button was pressed.
        items_wanted: what could not be done as it was meant is to be shown.
    """

    closed = Signal()
    items_wanted = Signal()

    def __init__(self, session: Session, line: StationLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_help(self, "trouble#station")
        self._session = session
        self._line = line
        self._most = 0
        self._setting = False
        self._title = label("", "heading", self)
        self._close = icon_button(Icon.CLOSE, "", self)
        self._sign = QLabel(self)
        self.state = label("", "strong", self, wrap=True)
        self.more = label("", "muted", self, wrap=True)
        self.received = label("", "", self, wrap=True)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.alone_button = button("", Kind.PLAIN, Icon.CUT_OFF, self)
        self.items_button = button("", Kind.LINK, Icon.ITEMS, self)
        self.stick = StickPanel(session, self)
        self.model: RowModel[EntryRow | GroupHeading] = RowModel(_speak, _key, _is_entry, self)
        self.view = PersonList("", EntryDelegate(), self)
        self.view.setModel(self.model)
        self.sheet = Sheet(self)
        self._lay_out()
        self._connect()
        self._words()

    @Slot()
    def tell(self) -> None:
        """Read again how it stands, if somebody sees it."""
        if not self.isVisible():
            return
        session = self._session
        standing, sent = self._line.standing, sending(session.store)
        words = line_words(standing, sent, session.today, session.language, forked=self._line.forked)
        self.state.setText(words.text)
        self.state.setAccessibleName(words.text)
        self.more.setText(words.more)
        give_icon(self._sign, words.icon, "muted" if words.tone is Tone.NEUTRAL else words.tone.value, 20)
        restyle(self.state, "words", "" if words.tone is Tone.NEUTRAL else words.tone.value)
        self._show_counts(standing, sent)
        self._show_button(standing)
        self.stick.tell(standing)
        self.model.set_rows(rows_of(sent_entries(session.store, session.actor, session.language), session.language))
        self.view.setVisible(bool(self.model.rows))
        self._show_sheet()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what is so now."""
        super().showEvent(event)
        self.tell()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    # What is shown

    def _show_counts(self, standing: Standing, sent: Sending | None) -> None:
        text = received_text(standing, sent) if sent is not None else ""
        self.received.setText(text)
        self.received.setAccessibleName(text)
        waiting = sent.waiting if sent is not None else 0
        # How far it has come is measured from the most that has waited since nothing did.
        self._most = max(self._most, waiting) if waiting else 0
        self.progress.setVisible(standing.why is None and waiting > 0)
        self.progress.setRange(0, max(self._most, 1))
        self.progress.setValue(self._most - waiting)
        refused = sent.refused if sent is not None else 0
        rename(self.items_button, self.tr("Not done as meant: %1").replace("%1", str(refused)))
        self.items_button.setVisible(refused > 0)

    def _show_button(self, standing: Standing) -> None:
        by_hand = standing.why is CutOff.BY_HAND
        rename(self.alone_button, self.tr("Ask the station again") if by_hand else self.tr("Work without the station"))
        give_icon(self.alone_button, Icon.ON_LINE if by_hand else Icon.CUT_OFF, "text")
        self.alone_button.setProperty("alone", by_hand)
        self.alone_button.setEnabled(not self._setting)

    @Slot()
    def _show_sheet(self) -> None:
        row = self.model.row_at(self.view.currentIndex())
        if not isinstance(row, EntryRow):
            self.sheet.show_texts()
            return
        entry, language = row.entry, self._session.language
        what = " · ".join(filter(None, (event_word(entry.command), isolate(entry.name) if entry.name else "")))
        at = instant_text(entry.at, language)
        self.sheet.show_texts(what, how_far(entry, language), " · ".join(filter(None, (at, whose(entry)))))

    # What is done

    @Slot()
    def _change(self) -> None:
        if self._setting:
            return
        self._setting = True
        by_hand = not bool(self.alone_button.property("alone"))
        self._session.tasks.submit(_WorkAlone(self._line, by_hand), self._set, self._not_set)

    @Slot(object)
    def _set(self, _: object) -> None:
        self._setting = False
        self._line.told.emit()
        self.tell()

    @Slot(object)
    def _not_set(self, error: BaseException) -> None:
        self._setting = False
        self._session.tell(error)

    @Slot(object)
    def _open(self, _: str) -> None:
        row = self.model.row_at(self.view.currentIndex())
        if isinstance(row, EntryRow) and row.entry.case_id:
            self._session.case_opened.emit(CaseAddress(row.entry.case_id))

    def _connect(self) -> None:
        self._close.clicked.connect(self.closed)
        self.alone_button.clicked.connect(self._change)
        self.items_button.clicked.connect(self.items_wanted)
        self.view.opened.connect(self._open)
        self.view.selectionModel().selectionChanged.connect(self._show_sheet)

    def _words(self) -> None:
        title = self.tr("The line to the station")
        self._title.setText(title)
        self.setAccessibleName(title)
        close = self.tr("Close (Esc)")
        self._close.setAccessibleName(close)
        self._close.setToolTip(close)
        self.progress.setAccessibleName(self.tr("Sending"))
        give_name(self.view, self.tr("Done here, the newest first"))
        self.tell()

    def _lay_out(self) -> None:
        space = tokens().space
        self.sheet.setMaximumHeight(160)
        self.setFocusProxy(self.alone_button)
        head, state, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        state.setSpacing(space.s)
        state.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        state.addWidget(self.state, 1)
        foot.addWidget(self.alone_button)
        foot.addWidget(self.items_button)
        foot.addStretch(1)
        top = QVBoxLayout()
        top.setContentsMargins(space.m, space.s, space.m, space.m)
        top.setSpacing(space.s)
        top.addLayout(head)
        top.addLayout(state)
        top.addWidget(self.more)
        top.addWidget(self.received)
        top.addWidget(self.progress)
        top.addLayout(foot)
        top.addWidget(self.stick)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        column.addWidget(self.sheet)
        column.addStretch(0)


def _speak(row: EntryRow | GroupHeading) -> str:
    return row.spoken if isinstance(row, EntryRow) else row.text


def _key(row: EntryRow | GroupHeading) -> str:
    return row.entry.entry_id if isinstance(row, EntryRow) else f"day {row.text}"


def _is_entry(row: EntryRow | GroupHeading) -> bool:
    return isinstance(row, EntryRow)
