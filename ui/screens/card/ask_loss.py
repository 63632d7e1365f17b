"""The report of a lost card: where, when, how, and the report to the police or why there is none."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from desktop.domain.cards import Loss
from desktop.domain.catalogue import ReasonGroup
from desktop.domain.refusals import RuleBroken
from desktop.services.lost_cards import ReportLostCard
from desktop.services.reference import reasons
from ui.screens.card.choices import Choices, chosen, fill_reasons
from ui.screens.card.suggested_line import SuggestedDay
from ui.screens.card.words import loss_word
from ui.screens.items.ask import AskPanel
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.field import Field

_HOLDERS = (Loss.BY_HOLDER, Loss.STOLEN)


class LossPanel(AskPanel):
    """Takes the report; `order_id` is the order of the lost card where we know it, or empty."""

    def __init__(self, session: Session, case_id: str, order_id: str = "", parent: QWidget | None = None) -> None:
        super().__init__(session, Icon.PROBLEM, parent)
        self._case_id, self._order_id = case_id, order_id
        self.loss = Choices(tuple(loss.value for loss in _HOLDERS), 2, self)
        self.place = self._line(250)
        self.place_field = Field("", self.place, parent=self, required=True)
        self.day = SuggestedDay()
        self.day_field = Field("", self.day, parent=self)
        self.account = QPlainTextEdit()
        self.account.setTabChangesFocus(True)
        self.account.setFixedHeight(64)
        self.account_field = Field("", self.account, parent=self, required=True)
        self.report = self._line(40)
        self.report_field = Field("", self.report, parent=self)
        self.no_report = QComboBox()
        self.no_report_field = Field("", self.no_report, parent=self)
        self._fields: dict[str, tuple[Field, QWidget]] = {
            "loss-place-missing": (self.place_field, self.place),
            "loss-account-missing": (self.account_field, self.account),
            "loss-day-in-future": (self.day_field, self.day),
            "police-report-missing": (self.report_field, self.report),
        }
        self._arrange()
        self.report.textChanged.connect(self._reported)
        self.setFocusProxy(self.loss.answer(Loss.BY_HOLDER))

    def words(self) -> None:
        """Word the fields."""
        self.set_texts(self.tr("Report the card as lost"), self.tr("Note the loss"))
        self.loss.set_texts(self.tr("What happened"), {loss.value: loss_word(loss) for loss in _HOLDERS})
        self.place_field.set_texts(self.tr("Where it was lost"))
        self.day_field.set_texts(self.tr("When"), self.tr("Empty if it is not known."))
        self.account_field.set_texts(self.tr("How, as the holder tells it"))
        self.report_field.set_texts(self.tr("Number of the police report"), self.tr("Empty if there is none."))
        self.no_report_field.set_texts(self.tr("Why there is no police report"))
        offered = reasons(self.session.language)[ReasonGroup.NO_POLICE_REPORT]
        fill_reasons(self.no_report, offered, self.tr("Choose why not"))

    def confirm(self) -> None:
        """Write the report, or say at a field what is wrong; the store asks the same."""
        for field, _ in self._fields.values():
            field.set_error("")
        self.loss.set_error("" if self.loss.value else self.tr("Choose what happened."))
        day = self.day.past_day(self.session.today) if self.day.text().strip() else None
        if not self.loss.value:
            self.loss.focus_in()
            return
        if day is None and self.day.text().strip():
            self.day_field.set_error(self.tr("Write a date, such as 23.11.2026, or leave it empty."))
            self.day.setFocus()
            return
        command = ReportLostCard(
            report_id=self.session.store.ids.new(),
            case_id=self._case_id,
            loss=Loss(self.loss.value),
            place=self.place.text().strip(),
            account=self.account.toPlainText().strip(),
            lost_on=day,
            police_report=self.report.text().strip(),
            no_report_because=chosen(self.no_report),
            order_id=self._order_id,
        )
        told = self.tr("The loss is noted. A new card can be ordered now.")
        self.attempt(command, told=told, undo=self.tr("Take the report back"))

    def show_refusal(self, broken: RuleBroken) -> bool:
        """Show a refusal at its field."""
        found = self._fields.get(broken.code)
        if found is None:
            return False
        field, widget = found
        field.set_error(self.session.sentence(broken))
        widget.setFocus()
        return True

    def _reported(self) -> None:
        self.no_report_field.setEnabled(not self.report.text().strip())

    def _line(self, longest: int) -> QLineEdit:
        made = QLineEdit()
        made.setMaxLength(longest)
        return made

    def _arrange(self) -> None:
        self.column.addWidget(self.loss)
        for left, right in ((self.place_field, self.day_field), (self.report_field, self.no_report_field)):
            row = QHBoxLayout()
            row.setSpacing(tokens().space.l)
            row.addWidget(left, 3, Qt.AlignmentFlag.AlignTop)
            row.addWidget(right, 2, Qt.AlignmentFlag.AlignTop)
            self.column.addLayout(row)
            if left is self.place_field:
                self.column.addWidget(self.account_field)
        order = [self.place, self.day, self.account, self.report, self.no_report]
        before: QWidget = self.loss.answer(Loss.STOLEN)
        for after in order:
            self.setTabOrder(before, after)
            before = after
