"""Why something is corrected, and which papers are issued again because of it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.catalogue import ReasonGroup
from desktop.domain.refusals import RuleBroken
from desktop.services.correction_preview import Correcting, papers_to_reissue
from desktop.services.reference import reasons
from desktop.services.reissue import WrongPaper
from ui.screens.booking.search_combo import QuietCombo
from ui.screens.card.choices import choose, chosen, fill_reasons
from ui.screens.changes.correction_words import paper_text
from ui.session import Session
from ui.theme.tokens import tokens
from ui.widgets.field import Field
from ui.widgets.restyle import label

_OTHER = "other"
_WAIT_MS = 150


class WhyField(QWidget):
    """A coded reason, or one in words."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.reason: QComboBox = QuietCombo()
        self.field = Field("", self.reason, parent=self, required=True)
        self.words_line = QLineEdit()
        self.words_line.setMaxLength(200)
        self.words_field = Field("", self.words_line, parent=self, required=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens().space.m)
        row.addWidget(self.field, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words_field, 1, Qt.AlignmentFlag.AlignTop)
        self.reason.currentIndexChanged.connect(self._chosen)
        self._words()
        self._chosen()

    @property
    def because(self) -> str:
        """Return the code of the reason or its words; empty where nothing was said."""
        code = chosen(self.reason)
        return self.words_line.text().strip() if code == _OTHER else code

    def clear(self) -> None:
        """Forget what was said."""
        choose(self.reason, "")
        self.words_line.clear()
        self.set_error("")

    def set_error(self, text: str) -> None:
        """Say what is missing, at the field that it is about."""
        in_words = chosen(self.reason) == _OTHER
        self.field.set_error("" if in_words else text)
        self.words_field.set_error(text if in_words else "")
        if text:
            (self.words_line if in_words else self.reason).setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot()
    def _chosen(self) -> None:
        self.words_field.setVisible(chosen(self.reason) == _OTHER)
        self.field.set_error("")

    def _words(self) -> None:
        offered = (*reasons(self._session.language)[ReasonGroup.CORRECTION], (_OTHER, self.tr("Another reason")))
        fill_reasons(self.reason, offered, self.tr("Choose"))
        self.field.set_texts(self.tr("Why it was wrong"))
        self.words_field.set_texts(self.tr("The reason in words"))


class WrongPapers(QWidget):
    """The papers that say the wrong thing, each ticked to be issued again."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._papers: tuple[WrongPaper, ...] = ()
        self.boxes: list[QCheckBox] = []
        self._title = label("", "strong", self, wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens().space.xs)
        self._column.addWidget(self._title)
        self.hide()

    @property
    def papers(self) -> tuple[WrongPaper, ...]:
        """Return the papers that are listed."""
        return self._papers

    @property
    def ticked(self) -> tuple[str, ...]:
        """Return the numbers of those that are to be issued again."""
        return tuple(paper.number for paper, box in zip(self._papers, self.boxes, strict=True) if box.isChecked())

    def show_papers(self, papers: Sequence[WrongPaper]) -> None:
        """List papers; what was unticked stays so."""
        if tuple(papers) == self._papers:
            return
        unticked = {paper.number for paper, box in zip(self._papers, self.boxes, strict=True) if not box.isChecked()}
        for box in self.boxes:
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._papers = tuple(papers)
        self.boxes = [self._box(ticked=paper.number not in unticked) for paper in self._papers]
        self._words()
        self.setVisible(bool(self._papers))

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _box(self, *, ticked: bool) -> QCheckBox:
        box = QCheckBox(self)
        box.setChecked(ticked)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.setMinimumWidth(40)
        self._column.addWidget(box)
        box.show()  # at once, or it could not take the keyboard yet
        return box

    def _words(self) -> None:
        self._title.setText(
            self.tr("These papers say the wrong thing. What is ticked is issued again under a new number:")
        )
        for paper, box in zip(self._papers, self.boxes, strict=True):
            text = paper_text(paper, self._session.language)
            box.setText(text.replace("&", "&&"))
            box.setAccessibleName(text)
            box.setToolTip(text)


class Trial(QObject):
    """Finds out in the worker which papers a correction makes wrong; only the last question is answered.

    Signals:
        found: the papers (tuple of `WrongPaper`).
    """

    found = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted: Correcting | None = None
        self._asked: Correcting | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_WAIT_MS)
        self._soon.timeout.connect(self._ask)

    def ask(self, command: Correcting | None) -> None:
        """Ask about a correction, soon; None has no papers."""
        if command == self._wanted:
            return
        self._wanted = command
        if command is None:
            self._soon.stop()
            self.found.emit(())
        else:
            self._soon.start()

    @Slot()
    def _ask(self) -> None:
        around = self.parent()
        if isinstance(around, QWidget) and not around.isVisible():
            self._wanted = None  # nobody waits for the answer any more
        self._asked = self._wanted
        if self._asked is not None:
            self._session.tasks.submit(_Trying(self._session, self._asked), self._answered, self._refused)

    @Slot(object)
    def _answered(self, papers: tuple[WrongPaper, ...]) -> None:
        if self._asked == self._wanted:
            self.found.emit(papers)

    @Slot(object)
    def _refused(self, error: BaseException) -> None:
        if not isinstance(error, RuleBroken):
            raise error
        self.found.emit(())


class _Trying:
    """A correction that is tried out."""

    def __init__(self, session: Session, command: Correcting) -> None:
        self._store, self._actor, self._command = session.store, session.actor, command

    def __call__(self) -> tuple[WrongPaper, ...]:
        return papers_to_reissue(self._store, self._actor, self._command)
