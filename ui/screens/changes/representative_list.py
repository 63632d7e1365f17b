"""The people who act or acted for an applicant, and the question why somebody no longer does."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.languages import Language
from desktop.domain.representation import EndedBecause, RepresentativeKind
from desktop.services.representation import RepresentativeRow
from ui.dates import date_text
from ui.screens.card.choices import Choices
from ui.screens.card.suggested_line import SuggestedDay
from ui.text import isolate
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.field import Field
from ui.widgets.restyle import label


class RepresentativeList(QWidget):
    """One line a person; who still acts has a button that ends it.

    Signals:
        end_wanted: id of somebody who no longer acts.
    """

    end_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[RepresentativeRow, ...] = ()
        self._language = Language.ENGLISH
        self._lines: list[QWidget] = []
        self._ids: list[str] = []
        self._buttons = QButtonGroup(self)
        self._buttons.idClicked.connect(self._clicked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens().space.xs)

    @property
    def end_buttons(self) -> list[QAbstractButton]:
        """Return the buttons that end something, from the top."""
        return [self._buttons.button(at) for at in range(len(self._ids))]

    @property
    def texts(self) -> list[str]:
        """Return what the lines say, from the top."""
        return [line.accessibleName() for line in self._lines]

    def show_rows(self, rows: Sequence[RepresentativeRow], language: Language) -> None:
        """Show these people and no others; the same again changes nothing."""
        if (tuple(rows), language) != (self._rows, self._language):
            self._rows, self._language = tuple(rows), language
            self._fill()

    def kind_word(self, kind: RepresentativeKind) -> str:
        """Return as what somebody acts."""
        guardian = kind is RepresentativeKind.GUARDIAN
        return self.tr("Guardian") if guardian else self.tr("Power of attorney")

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()

    def _fill(self) -> None:
        for old in self._buttons.buttons():
            self._buttons.removeButton(old)
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines, self._ids = [], []
        for row in self._rows:
            made = self._line(row)
            self._lines.append(made)
            self._column.addWidget(made)
        self.setVisible(bool(self._rows))

    def _line(self, row: RepresentativeRow) -> QWidget:
        line = QFrame(self)
        text = self._text(row)
        said = label(text, "" if row.ended_on is None else "muted", line, wrap=True)
        said.setTextFormat(Qt.TextFormat.PlainText)
        line.setAccessibleName(text)
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(said, 1)
        if row.ended_on is None:
            made = button(self.tr("No longer acts"), Kind.QUIET, parent=line)
            made.setAccessibleDescription(row.name)
            self._buttons.addButton(made, len(self._ids))
            self._ids.append(row.representative_id)
            across.addWidget(made)
        return line

    def _text(self, row: RepresentativeRow) -> str:
        who = f"{isolate(row.name)} ({row.relation})" if row.relation else isolate(row.name)
        begins = date_text(row.valid_from, self._language)
        parts = [who, self.kind_word(row.kind)]
        if row.ended_on is None or row.ended_because is None:
            parts.append(self.tr("from %1").replace("%1", begins))
            parts += [self.tr("comes along")] if row.attends else []
        else:
            parts.append(f"{begins} – {date_text(row.ended_on, self._language)}")
            parts.append(self.tr("ended: %1").replace("%1", self.because_word(row.ended_because)))
        return "  ·  ".join(parts)

    def because_word(self, because: EndedBecause) -> str:
        """Return why it ended."""
        return {
            EndedBecause.SEPARATION: self.tr("separation"),
            EndedBecause.REVOKED: self.tr("taken back by the applicant"),
            EndedBecause.RUN_OUT: self.tr("run out"),
            EndedBecause.OF_AGE: self.tr("the applicant is of age"),
            EndedBecause.OTHER: self.tr("another reason"),
        }[because]

    @Slot(int)
    def _clicked(self, at: int) -> None:
        self.end_wanted.emit(self._ids[at])


class EndForm(QFrame):
    """Asks since when and why somebody no longer acts.

    Signals:
        ended: id, day and `EndedBecause`.
        given_up: the clerk keeps it as it is.
    """

    ended = Signal(object)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("tone", "neutral")
        self.of = ""
        self._today = date.min
        self.title = label("", "strong", self, wrap=True)
        self.because = Choices(tuple(each.value for each in EndedBecause), 1, self)
        self.day = SuggestedDay()
        self.day_field = Field("", self.day, parent=self, required=True)
        self.day_field.setFixedWidth(190)
        self.end_button = button("", parent=self)
        self.keep_button = button("", Kind.QUIET, parent=self)
        self.end_button.clicked.connect(self._end)
        self.keep_button.clicked.connect(self.given_up)
        space = tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(space.m, space.s, space.m, space.m)
        column.setSpacing(space.s)
        for part in (self.title, self.because, self.day_field):
            column.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self.end_button)
        row.addWidget(self.keep_button)
        row.addStretch(1)
        column.addLayout(row)
        self._words()
        self.hide()

    def ask(self, row: RepresentativeRow, today: date, language: Language) -> None:
        """Ask about somebody."""
        self.of, self._today = row.representative_id, today
        self.title.setText(self.tr("%1 no longer acts for the applicant").replace("%1", isolate(row.name)))
        self.because.set_value("")
        self.because.set_error("")
        self.day_field.set_error("")
        self.day.suggest(today, language, anew=True)
        attorney = row.kind is RepresentativeKind.POWER_OF_ATTORNEY
        self.because.answer(EndedBecause.SEPARATION.value).setVisible(attorney)
        self.because.answer(EndedBecause.OF_AGE.value).setVisible(not attorney)
        self.show()
        self.because.focus_in()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot()
    def _end(self) -> None:
        day = self.day.past_day(self._today)
        self.because.set_error("" if self.because.value else self.tr("Choose why."))
        self.day_field.set_error("" if day else self.tr("Write a date, such as 23.11.2026."))
        if not self.because.value:
            self.because.focus_in()
        elif day is None:
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.ended.emit((self.of, day, EndedBecause(self.because.value)))

    def _words(self) -> None:
        self.because.set_texts(
            self.tr("Why"),
            {
                EndedBecause.SEPARATION.value: self.tr("Separation is reported"),
                EndedBecause.REVOKED.value: self.tr("The applicant takes it back"),
                EndedBecause.RUN_OUT.value: self.tr("It has run out"),
                EndedBecause.OF_AGE.value: self.tr("The applicant is of age"),
                EndedBecause.OTHER.value: self.tr("Another reason"),
            },
        )
        self.day_field.set_texts(self.tr("Since"))
        rename(self.end_button, self.tr("End representation"))
        rename(self.keep_button, self.tr("Keep"))
