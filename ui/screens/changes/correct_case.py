"""Our own mistakes in a case, and in the day and the validity of its decision."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from desktop.domain.cases import Channel
from desktop.domain.catalogue_lookup import UnknownCodeError
from desktop.domain.receipt_number import read_portal_receipt
from desktop.domain.refusals import RuleBroken
from desktop.services.commands import Outcome
from desktop.services.correcting import case_correction, decision_correction
from desktop.services.corrections import CorrectCase, CorrectDecision
from desktop.services.queries.case_page import CasePage
from desktop.services.reference import catalogue
from ui.dates import date_text
from ui.screens.booking.form import read_expiry, typed_date
from ui.screens.booking.search_combo import QuietCombo
from ui.screens.card.choices import choose, chosen
from ui.screens.changes.correction_words import field_word, was_is
from ui.screens.changes.grounds import Trial, WhyField, WrongPapers
from ui.screens.changes.group import Group
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.field import Field
from ui.widgets.restyle import label
from ui.words import channel_word

_YES, _NO = "yes", "no"
_FLAGS: Mapping[str, bool | None] = {_YES: True, _NO: False, "": None}


class ValuesGroup(Group):
    """A form over values that stand; what differs is shown as was and is, with the papers that it makes wrong."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._seen: dict[str, object] = {}
        self._inputs: dict[str, QLineEdit | QComboBox] = {}
        self._fields: dict[str, Field] = {}
        self.changed = label("", "", self, wrap=True)
        self.why = WhyField(session, self)
        self.papers = WrongPapers(session, self)
        self.button = button("", icon=Icon.SAVE, parent=self)
        self.back_button = button("", Kind.QUIET, Icon.UNDO, self)
        self._trial = Trial(session, self)
        self._trial.found.connect(self.papers.show_papers)
        self.button.clicked.connect(self.save)
        self.back_button.clicked.connect(self.put_back)
        self._grid = QGridLayout()
        self._make_fields()
        self._lay_out()
        self.does(self.button)
        self.setFocusProxy(next(iter(self._inputs.values())))
        self.words()

    @property
    def summary(self) -> str:
        """Return nothing: what was corrected stands among the corrections."""
        return ""

    def input(self, field: str) -> QLineEdit | QComboBox:
        """Return the widget of a field."""
        return self._inputs[field]

    def error(self, field: str) -> str:
        """Return what is said to be wrong with a field, or nothing."""
        return self._fields[field].error

    def start_anew(self, page: CasePage) -> None:
        """Show another case."""
        self._put(page)

    def fill(self, page: CasePage) -> None:
        """Show the case as it stands; what was chosen and not saved yet stays."""
        if not self._differing():
            self._put(page)
        self._weigh()

    @Slot()
    def save(self) -> None:
        """Save what differs."""
        if self.page is None:
            return
        values, wrong = self._read()
        for field, shown in self._fields.items():
            shown.set_error(wrong.get(field, ""))
        if wrong:
            self._inputs[next(iter(wrong))].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not values:
            self.refusal.say(self.session.sentence(RuleBroken("nothing-corrected")))
            return
        if not self.why.because:
            self.why.set_error(self.session.sentence(RuleBroken("reason-needed")))
            return
        self.attempt(self._command(self.page.case_id, values, self.why.because, self.papers.ticked))

    @Slot()
    def put_back(self) -> None:
        """Forget what was typed."""
        if self.page is not None:
            self.refusal.say("")
            self._put(self.page)
            self._weigh()
            next(iter(self._inputs.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def succeeded(self, outcome: Outcome) -> None:
        """Tell that it was corrected, and offer the way back."""
        self.will_tell(self.done_text(), self.tr("Undo correction"))
        super().succeeded(outcome)
        if self.page is not None:
            self._put(self.page)
            self._weigh()

    def show_refusal(self, broken: RuleBroken) -> bool:
        """Show at the field what is about it."""
        if broken.code == "reason-needed":
            self.why.set_error(self.session.sentence(broken))
            return True
        field = _FIELD_OF.get(broken.code)
        if field not in self._fields:
            return False
        self._fields[field].set_error(self.session.sentence(broken))
        self._inputs[field].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def words(self) -> None:
        """Word the fields."""
        for field, shown in self._fields.items():
            title = field_word(field)
            shown.set_texts(title[:1].upper() + title[1:])
        for box in self._inputs.values():
            if isinstance(box, QComboBox):
                self._name_choices(box)
        rename(self.button, self.button_text())
        rename(self.back_button, self.tr("Forget what was typed"))

    # What the two forms differ in

    def done_text(self) -> str:
        """Return what is told once it is done."""
        raise NotImplementedError

    def button_text(self) -> str:
        """Return the verb on the button."""
        raise NotImplementedError

    def _make_fields(self) -> None:
        raise NotImplementedError

    def _values_of(self, page: CasePage) -> dict[str, object]:
        raise NotImplementedError

    def _command(
        self, case_id: str, values: Mapping[str, object], because: str, reissue: tuple[str, ...]
    ) -> CorrectCase | CorrectDecision:
        raise NotImplementedError

    def _name_choices(self, box: QComboBox) -> None:
        """Word the choices of a box."""

    # Inner

    def _line(self, field: str) -> QLineEdit:
        line = QLineEdit()
        line.setMaxLength(60)
        line.textEdited.connect(self._weigh)
        self._add(field, line)
        return line

    def _choice(self, field: str) -> QComboBox:
        box = QuietCombo()
        box.currentIndexChanged.connect(self._weigh)
        self._add(field, box)
        return box

    def _add(self, field: str, made: QLineEdit | QComboBox) -> None:
        self._inputs[field] = made
        self._fields[field] = Field("", made, parent=self)
        at = len(self._fields) - 1
        self._grid.addWidget(self._fields[field], at // 2, at % 2, Qt.AlignmentFlag.AlignTop)

    def _put(self, page: CasePage) -> None:
        self._seen = self._values_of(page)
        for field, value in self._seen.items():
            made = self._inputs[field]
            if isinstance(made, QComboBox):
                choose(made, _code(value))
            else:
                made.setText(typed_date(str(value)) if isinstance(value, date) else str(value or ""))
                made.setCursorPosition(0)
            self._fields[field].set_error("")
        self.why.clear()
        self.papers.show_papers(())

    def _read(self) -> tuple[dict[str, object], dict[str, str]]:
        """Return the values that differ, and what is wrong by field."""
        values: dict[str, object] = {}
        wrong: dict[str, str] = {}
        for field, seen in self._seen.items():
            made = self._inputs[field]
            if isinstance(made, QComboBox):
                code = chosen(made)
                value: object = _FLAGS[code] if field in _FLAG_FIELDS else code
            elif field == "receipt":
                value = "".join(made.text().split())
            else:
                value, fault = read_expiry(made.text(), self.session.today)
                if fault is not None:
                    wrong[field] = self.tr("This is not a whole date. Write day, month and year, such as 28.2.2027.")
            if field not in wrong and _same(value) != _same(seen):
                values[field] = value
        return values, wrong

    def _differing(self) -> bool:
        values, wrong = self._read()
        return bool(values or wrong)

    @Slot()
    def _weigh(self) -> None:
        """Show was and is, and look for the papers that become wrong."""
        page = self.page
        if page is None or not self._seen:
            return
        values, wrong = self._read()
        command = self._tried(page.case_id, values) if values else None
        told = [was_is(each, self.session.language) for each in command.corrections] if command else []
        self.changed.setText("\n".join(told))
        self.changed.setVisible(bool(told))
        self.why.setVisible(bool(told))
        self.back_button.setVisible(bool(values or wrong))
        self._trial.ask(command)

    def _tried(self, case_id: str, values: Mapping[str, object]) -> CorrectCase | CorrectDecision | None:
        try:
            return self._command(case_id, values, "tried-out", ())
        except (RuleBroken, UnknownCodeError):
            return None

    def _lay_out(self) -> None:
        space = tokens().space
        self._grid.setHorizontalSpacing(space.m)
        self._grid.setVerticalSpacing(space.m)
        for at in (0, 1):
            self._grid.setColumnStretch(at, 1)
        self.column.addWidget(self.follows)
        self.follows.hide()
        self.column.addLayout(self._grid)
        for part in (self.changed, self.why, self.papers, self.refusal):
            self.column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(space.s)
        row.addWidget(self.button)
        row.addWidget(self.back_button)
        row.addStretch(1)
        self.column.addLayout(row)


class CorrectCaseGroup(ValuesGroup):
    """What we wrote down wrong of the application and of the permit that is held."""

    def done_text(self) -> str:
        """Return what is told once it is done."""
        return self.tr("Case corrected.")

    def button_text(self) -> str:
        """Return the verb on the button."""
        return self.tr("Correct case")

    def _make_fields(self) -> None:
        self._choice("application")
        channel = self._choice("channel")
        for known in Channel:
            channel.addItem("", known.value)
        receipt = self._line("receipt")
        receipt.editingFinished.connect(self._receipt_left)
        self._line("registered_on")
        self._line("permit_expires_on")
        self._line("permit_held_since")
        for field in _FLAG_FIELDS:
            box = self._choice(field)
            for code in ("", _YES, _NO):
                box.addItem("", code)

    def _values_of(self, page: CasePage) -> dict[str, object]:
        return {
            "application": page.application,
            "channel": page.channel.value,
            "receipt": page.receipt,
            "registered_on": page.registered_on,
            "permit_expires_on": page.permit_expires_on,
            "permit_held_since": page.facts.permit.held_since,
            "permit_renewable": page.permit_renewable,
            "permit_permanent": page.permit_permanent,
        }

    def _command(
        self, case_id: str, values: Mapping[str, object], because: str, reissue: tuple[str, ...]
    ) -> CorrectCase:
        made = case_correction(self.session.store, case_id, values, because, seen=self._seen)
        return CorrectCase(made.case_id, made.corrections, made.because, made.rewritten, reissue)

    def _name_choices(self, box: QComboBox) -> None:
        if box is self._inputs["application"]:
            before = chosen(box)
            box.blockSignals(True)  # noqa: FBT003 - Qt's own call; nothing is chosen here
            box.clear()
            for application in catalogue().application_types:
                box.addItem(application.name.into(self.session.language), application.code)
            choose(box, before)
            box.blockSignals(False)  # noqa: FBT003
            return
        for at in range(box.count()):
            code = str(box.itemData(at))
            flags = {_YES: self.tr("Yes"), _NO: self.tr("No"), "": self.tr("Not known")}
            box.setItemText(at, channel_word(Channel(code)) if box is self._inputs["channel"] else flags[code])

    @Slot()
    def _receipt_left(self) -> None:
        """Offer the day that a receipt's number begins with, which is that of the registration (R40)."""
        line, day = self._inputs["receipt"], self._inputs["registered_on"]
        if not isinstance(line, QLineEdit) or not isinstance(day, QLineEdit):
            return
        read = read_portal_receipt(line.text().strip(), self.session.today).registered_on
        if read is not None and line.text().strip() != self._seen.get("receipt"):
            day.setText(typed_date(str(read)))
            self._fields["registered_on"].set_texts(
                self._title("registered_on"),
                self.tr("From the receipt number: %1").replace("%1", date_text(read, self.session.language)),
            )
            self._weigh()

    def _title(self, field: str) -> str:
        title = field_word(field)
        return title[:1].upper() + title[1:]


class CorrectDecisionGroup(ValuesGroup):
    """What we wrote down wrong of the decision."""

    def applies_to(self, page: CasePage) -> bool:
        """Say whether there is a decision."""
        return page.decision is not None

    def done_text(self) -> str:
        """Return what is told once it is done."""
        return self.tr("Decision corrected.")

    def button_text(self) -> str:
        """Return the verb on the button."""
        return self.tr("Correct decision")

    def _make_fields(self) -> None:
        for field in ("decided_on", "permit_valid_from", "permit_valid_to"):
            self._line(field)

    def _values_of(self, page: CasePage) -> dict[str, object]:
        decision = page.decision
        if decision is None:
            return {}
        return {
            "decided_on": decision.decided_on,
            "permit_valid_from": decision.valid_from,
            "permit_valid_to": decision.valid_to,
        }

    def _command(
        self, case_id: str, values: Mapping[str, object], because: str, reissue: tuple[str, ...]
    ) -> CorrectDecision:
        made = decision_correction(self.session.store, case_id, values, because, seen=self._seen)
        return CorrectDecision(made.case_id, made.corrections, made.because, reissue)


_FLAG_FIELDS = ("permit_renewable", "permit_permanent")
_FIELD_OF = {
    "registered-in-future": "registered_on",
    "held-since-in-future": "permit_held_since",
    "decision-in-future": "decided_on",
    "not-decided": "decided_on",
    "validity-backwards": "permit_valid_to",
    "validity-missing": "permit_valid_to",
}
"""The field that a refusal is about."""


def _code(value: Any) -> str:
    return {True: _YES, False: _NO, None: ""}.get(value, "") if not isinstance(value, str) else value


def _same(value: object) -> object:
    return "" if value is None else value
