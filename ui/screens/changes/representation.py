"""Who acts for the applicant: guardians and powers of attorney, from when until when (R60)."""

from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.refusals import RuleBroken
from desktop.domain.representation import EndedBecause, RepresentativeKind
from desktop.services.commands import Outcome
from desktop.services.queries.case_page import CasePage
from desktop.services.representation import (
    AppointRepresentative,
    EndRepresentation,
    RepresentativeRow,
    needs_guardian,
    representatives,
)
from ui.screens.card.choices import Choices
from ui.screens.card.suggested_line import SuggestedDay
from ui.screens.changes.group import Group, plain
from ui.screens.changes.representative_list import EndForm, RepresentativeList
from ui.session import Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import button, rename
from ui.widgets.field import Field
from ui.widgets.notice import Notice

_LONGEST = 120


class RepresentationGroup(Group):
    """Lists who acts, notes another, and notes that somebody no longer does."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.rows: tuple[RepresentativeRow, ...] = ()
        self.missing = Notice(self)
        self.list = RepresentativeList(self)
        self.end_form = EndForm(self)
        self.form = QWidget(self)
        self.kind = Choices(tuple(kind.value for kind in RepresentativeKind), 2, self.form)
        self.name = QLineEdit()
        self.relation = QLineEdit()
        for line in (self.name, self.relation):
            line.setMaxLength(_LONGEST)
        self.valid_from = SuggestedDay()
        self.name_field = Field("", self.name, parent=self.form, required=True)
        self.relation_field = Field("", self.relation, parent=self.form)
        self.from_field = Field("", self.valid_from, parent=self.form, required=True)
        self.attends = QCheckBox(self.form)
        self.button = button("", icon=Icon.ADD, parent=self)
        self.kind.chosen.connect(self._ask_by_kind)
        self.button.clicked.connect(self.note)
        self.list.end_wanted.connect(self._ask_end)
        self.end_form.ended.connect(self._end)
        self.end_form.given_up.connect(self._keep)
        self._lay_out()
        self.does(self.button)
        self.setFocusProxy(self.kind.answer(RepresentativeKind.GUARDIAN.value))
        self.words()

    @property
    def summary(self) -> str:
        """Return in a line who acts, or nothing."""
        acting = [row for row in self.rows if row.ended_on is None]
        return "  ·  ".join(f"{isolate(row.name)}, {self.list.kind_word(row.kind)}" for row in acting)

    def is_wanted(self, page: CasePage) -> bool:
        """Say whether a guardian is missing."""
        del page
        return bool(self.missing.text)

    def start_anew(self, page: CasePage) -> None:
        """Forget what was typed for another case; for somebody under age a guardian is suggested."""
        minor = needs_guardian(page.person.born_on, self.session.today)
        kind = RepresentativeKind.GUARDIAN if minor else RepresentativeKind.POWER_OF_ATTORNEY
        self.kind.set_value(kind.value)
        self.name.clear()
        self.relation.clear()
        self.valid_from.suggest(self.session.today, self.session.language, anew=True)
        self.attends.setChecked(minor)
        self.end_form.hide()
        self._forget_errors()

    def fill(self, page: CasePage) -> None:
        """Show who acts and acted."""
        language = self.session.language
        self.rows = representatives(self.session.store, page.case_id)
        self.list.show_rows(self.rows, language)
        if not any(row.representative_id == self.end_form.of and row.ended_on is None for row in self.rows):
            self.end_form.hide()
        guarded = any(row.kind is RepresentativeKind.GUARDIAN and row.ended_on is None for row in self.rows)
        minor = needs_guardian(page.person.born_on, self.session.today)
        self.missing.say(
            self.tr("Under 18: comes together with a guardian. Note who that is.") if minor and not guarded else "",
            Tone.WARNING,
        )
        self._ask_by_kind()

    @Slot()
    def note(self) -> None:
        """Note who acts."""
        page = self.page
        if page is None:
            return
        self._forget_errors()
        begins = self.valid_from.past_day(self.session.today)
        if begins is None:
            self.from_field.set_error(self.tr("Write a date, such as 23.11.2026."))
            self.valid_from.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.will_tell(self.tr("Representative noted."), self.tr("Take that back"))
        self.attempt(
            AppointRepresentative(
                self.session.store.ids.new(),
                page.case_id,
                RepresentativeKind(self.kind.value),
                self.name.text(),
                begins,
                self.relation.text(),
                attends=self.attends.isChecked(),
            )
        )

    def succeeded(self, outcome: Outcome) -> None:
        """Tell what was done, and make room for the next."""
        super().succeeded(outcome)
        self.name.clear()
        self.relation.clear()
        self.end_form.hide()

    def show_refusal(self, broken: RuleBroken) -> bool:
        """Show at a field what is about it."""
        fields = {
            "representative-name-missing": self.name_field,
            "represented-already": self.name_field,
            "relation-missing": self.relation_field,
            "ended-before-it-began": self.end_form.day_field,
            "end-in-future": self.end_form.day_field,
        }
        field = fields.get(broken.code)
        if field is None:
            return False
        field.set_error(self.session.sentence(broken))
        field.input.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def words(self) -> None:
        """Word everything that does not depend on the case."""
        self.kind.set_texts(
            self.tr("Who acts for the applicant"),
            {kind.value: self.list.kind_word(kind) for kind in RepresentativeKind},
        )
        self.name_field.set_texts(self.tr("Name"))
        self.from_field.set_texts(self.tr("Acts from"), self.tr("Such as 23.11.2026 or 231126"))
        self.attends.setText(self.tr("Comes along to the counter"))
        self.attends.setAccessibleName(self.attends.text())
        rename(self.button, self.tr("Note representative"))
        self._ask_by_kind()

    @Slot()
    def _ask_by_kind(self) -> None:
        guardian = self.kind.value == RepresentativeKind.GUARDIAN.value
        self.relation_field.set_required(required=guardian)
        self.relation_field.set_texts(
            self.tr("Relation"),
            self.tr("Such as mother or father") if guardian else self.tr("Such as spouse or lawyer"),
        )
        separated = self.tr("A power of attorney ends when a separation is reported.")
        self.tell_follows(() if guardian else (plain("R60", separated),))

    @Slot(object)
    def _ask_end(self, representative_id: str) -> None:
        row = next((row for row in self.rows if row.representative_id == representative_id), None)
        if row is not None:
            self.end_form.ask(row, self.session.today, self.session.language)

    @Slot(object)
    def _end(self, asked: tuple[str, date, EndedBecause]) -> None:
        representative_id, day, because = asked
        self.will_tell(self.tr("Noted: no longer acts for the applicant."), self.tr("Acts still"))
        self.attempt(EndRepresentation(representative_id, day, because))

    @Slot()
    def _keep(self) -> None:
        self.end_form.hide()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_errors(self) -> None:
        for field in (self.name_field, self.relation_field, self.from_field):
            field.set_error("")

    def _lay_out(self) -> None:
        space = tokens().space
        fields = QHBoxLayout()
        fields.setSpacing(space.l)
        for field, least, most in (
            (self.name_field, 120, 280),
            (self.relation_field, 120, 240),
            (self.from_field, 150, 190),
        ):
            field.setMinimumWidth(least)
            field.setMaximumWidth(most)
            fields.addWidget(field, most, Qt.AlignmentFlag.AlignTop)
        fields.addStretch(1)
        inner = QVBoxLayout(self.form)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(space.m)
        inner.addWidget(self.kind)
        inner.addWidget(self.follows)
        inner.addLayout(fields)
        inner.addWidget(self.attends)
        for part in (self.missing, self.list, self.end_form, self.form, self.refusal):
            self.column.addWidget(part)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
