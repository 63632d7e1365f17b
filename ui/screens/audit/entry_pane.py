"""An entry of the journal, opened: in words, and below as it is kept."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.services.queries.audit import AuditEntry
from ui.dates import date_text, in_oslo
from ui.session import CaseAddress, Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, icon_button, rename
from ui.widgets.key_value import KeyValue
from ui.widgets.notice import Notice
from ui.widgets.restyle import label
from ui.words import event_word

_HASH_SHOWN = 16


class EntryPane(QFrame):
    """Shows who did what, when, to whom and why.

    Signals:
        closed: it is to be closed.
    """

    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self._session = session
        self.entry: AuditEntry | None = None
        self.title = label("", "lead", self, wrap=True)
        self.close_button = icon_button(Icon.CLOSE, "", self)
        self.removed = Notice(self)
        self.head = KeyValue(self)
        self.corrected_title = label("", "strong", self)
        self.corrected = label("", "", self, wrap=True)
        self.said_title = label("", "strong", self)
        self.said = KeyValue(self)
        self.kept_button = button("", Kind.LINK, parent=self)
        self.kept = label("", "", self, wrap=True)
        self.case_button = button("", icon=Icon.CASES, parent=self)
        self.close_button.clicked.connect(self.closed)
        self.kept_button.clicked.connect(self._fold)
        self.case_button.clicked.connect(self._open_case)
        self._lay_out()
        self._words()

    def show_entry(self, entry: AuditEntry) -> None:
        """Show an entry from its top; as it is kept it is folded."""
        self.entry = entry
        self.kept.hide()
        self._fill()
        self._area.verticalScrollBar().setValue(0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language; what was read stays in that in which it was read."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()
            self._fill()

    @Slot()
    def _fold(self) -> None:
        self.kept.setHidden(not self.kept.isHidden())
        self._word_fold()

    @Slot()
    def _open_case(self) -> None:
        if self.entry is not None and self.entry.row.case_id:
            self._session.case_opened.emit(CaseAddress(self.entry.row.case_id))

    def _fill(self) -> None:
        entry = self.entry
        if entry is None:
            return
        row, local = entry.row, in_oslo(entry.row.at)
        self.title.setText(event_word(row.command))
        when = f"{date_text(local.date(), self._session.language)} {local:%H:%M:%S}"
        self.head.set_rows(
            (
                (self.tr("When"), when),
                (self.tr("Who"), isolate(row.by) if row.by else self.tr("the program")),
                (self.tr("About"), isolate(row.who)),
                (self.tr("Errand"), row.errand),
                (self.tr("Why or for what"), row.because),
                (self.tr("Entry"), row.place),
                (self.tr("Check sum"), f"{entry.hash[:_HASH_SHOWN]} …"),
            )
        )
        said = self.tr("What the entry said was removed after the time that was set. That it was made stays.")
        self.removed.say(said if entry.removed else "", Tone.INFO)
        self.corrected.setText("\n".join(entry.corrected))
        for part in (self.corrected_title, self.corrected):
            part.setVisible(bool(entry.corrected))
        self.said.set_rows(tuple((fact.name, fact.says) for fact in entry.facts))
        for each in (self.said_title, self.said):
            each.setVisible(bool(entry.facts))
        self.kept.setText(entry.kept)
        self.kept_button.setVisible(not entry.removed)
        self.case_button.setVisible(bool(row.case_id))
        self._word_fold()

    def _word_fold(self) -> None:
        rename(
            self.kept_button, self.tr("Show as it is kept") if self.kept.isHidden() else self.tr("Hide as it is kept")
        )

    def _words(self) -> None:
        self.close_button.setAccessibleName(self.tr("Close entry"))
        self.close_button.setToolTip(self.tr("Close entry"))
        self.corrected_title.setText(self.tr("Corrected"))
        self.said_title.setText(self.tr("What it says"))
        rename(self.case_button, self.tr("Open case"))
        self._area.setAccessibleName(self.tr("Entry of the journal"))
        self._area.verticalScrollBar().setAccessibleName(self.tr("Entry of the journal"))
        self._word_fold()

    def _lay_out(self) -> None:
        space = tokens().space
        self.kept.setTextFormat(Qt.TextFormat.PlainText)
        self.kept.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.kept.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.corrected.setTextFormat(Qt.TextFormat.PlainText)
        head = QHBoxLayout()
        head.setContentsMargins(space.m, space.s, space.s, space.xs)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(space.m, 0, space.m, space.m)
        column.setSpacing(space.s)
        parts = (self.removed, self.head, self.corrected_title, self.corrected, self.said_title, self.said)
        for part in parts:
            column.addWidget(part)
        column.addWidget(self.kept_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.kept)
        column.addWidget(self.case_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the buttons within take the keyboard, and are scrolled to
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(self._area, 1)
        self.setFocusProxy(self.close_button)
