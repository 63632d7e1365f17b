"""The decision: by the police, or received from UDI. The police never reject (R47), so that cannot be chosen."""

from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.advice.finding import Topic
from desktop.domain.cases import KINDS_WITH_AN_END, DecisionAuthor, LetterSays
from desktop.domain.cases import Outcome as Decided
from desktop.domain.refusals import RuleBroken
from desktop.services.cases import NoteDecision, RetractDecision
from desktop.services.commands import Command, Outcome
from desktop.services.queries.case_page import CasePage, DecisionRow
from desktop.services.rule_book import words_of
from ui.attempt import WayBack
from ui.dates import date_text
from ui.findings_view import FindingList, Told
from ui.screens.card.choices import Choices
from ui.screens.card.readiness import readiness
from ui.screens.card.step import Step
from ui.screens.card.suggested_line import SuggestedDay
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.field import Field
from ui.widgets.key_value import KeyValue
from ui.widgets.restyle import label
from ui.words import author_word, letter_says_word, outcome_word

#: What can be noted: who decided, and what.
DECISIONS: dict[str, tuple[DecisionAuthor, Decided]] = {
    "police-granted": (DecisionAuthor.POLICE, Decided.GRANTED),
    "police-forwarded": (DecisionAuthor.POLICE, Decided.FORWARDED),
    "udi-granted": (DecisionAuthor.UDI, Decided.GRANTED),
    "udi-rejected": (DecisionAuthor.UDI, Decided.REJECTED),
}
_NOTHING_SAID = "nothing"
_LETTERS: dict[str, LetterSays | None] = {
    _NOTHING_SAID: None,
    LetterSays.NO_MEETING.value: LetterSays.NO_MEETING,
    LetterSays.MEET.value: LetterSays.MEET,
}


class DecisionStep(Step):
    """Notes a decision; noted, it is shown with whether the person must come again (R49 – R52), and can be undone."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.facts = KeyValue(self)
        self.again = FindingList(self)
        self.came = label("", "", self, wrap=True)
        self.retract_button = button("", icon=Icon.UNDO, parent=self)
        self.retract_button.clicked.connect(self.retract)
        self.form = QWidget(self)
        self.decision = Choices(tuple(DECISIONS), 2, self.form)
        self.decided_on = SuggestedDay()
        self.valid_from = SuggestedDay()
        self.valid_to = SuggestedDay()
        self._has_end = True
        self.decided_field = Field("", self.decided_on, parent=self.form, required=True)
        self.from_field = Field("", self.valid_from, parent=self.form, required=True)
        self.to_field = Field("", self.valid_to, parent=self.form, required=True)
        self.letter = Choices(tuple(_LETTERS), 3, self.form)
        self.button = button("", Kind.PLAIN, Icon.NOTE, self.form)
        self.button.clicked.connect(self.note)
        self.decision.chosen.connect(self._show_what_is_asked)
        self._lay_out()
        self.does(self.button)
        self.setFocusProxy(self.decision.answer("police-granted"))
        self.words()

    @property
    def summary(self) -> str:
        """Return in a line what was decided, or nothing."""
        decision = self.page.decision if self.page else None
        if decision is None:
            return ""
        parts = [
            outcome_word(decision.outcome),
            author_word(decision.decided_by),
            date_text(decision.decided_on, self.session.language),
            self._validity(decision),
        ]
        return "  ·  ".join(part for part in parts if part)

    @property
    def is_final(self) -> bool:
        """Say whether there is a decision; what was forwarded to UDI still waits for one."""
        decision = self.page.decision if self.page else None
        return decision is not None and decision.outcome is not Decided.FORWARDED

    def start_anew(self, page: CasePage) -> None:
        """Empty the form, with what is usual in it."""
        self.decision.set_value("")
        self.letter.set_value(_NOTHING_SAID)
        for line in (self.decided_on, self.valid_from, self.valid_to):
            line.suggest(None, self.session.language, anew=True)
        self._forget_errors()
        self._suggest(page)

    def fill(self, page: CasePage) -> None:
        """Show the decision, or the form for it."""
        decision = page.decision
        self.facts.setVisible(decision is not None)
        self.retract_button.setVisible(decision is not None)
        self.form.setVisible(not self.is_final)
        forwarded = decision is not None and not self.is_final
        self.decision.set_allowed("police-granted", allowed=not forwarded)
        self.decision.set_allowed("police-forwarded", allowed=not forwarded)
        if forwarded and self.decision.value.startswith("police"):
            self.decision.set_value("")
        self.decision.set_help(self.tr("Note here what UDI decides.") if forwarded else "")
        self._suggest(page)
        if decision is not None:
            self.facts.set_rows(self._rows(decision))
        self._show_again(page)
        self._show_what_is_asked(self.decision.value)
        if not decision and page.attended_at is None:
            self.refusal.say(self.session.sentence(RuleBroken("not-handed-in", "R48")))
        elif self.refusal.text == self.session.sentence(RuleBroken("not-handed-in", "R48")):
            self.refusal.say("")

    @Slot()
    def note(self) -> None:
        """Note the decision, if the fields are right."""
        page = self.page
        if page is None:
            return
        command = self._read(page)
        if command is None:
            return
        # A case that was forwarded has UDI's decision put in the place of the forwarding.
        before: tuple[Command, ...] = (RetractDecision(page.case_id),) if page.decision else ()
        self.attempt(*before, command)

    @Slot()
    def retract(self) -> None:
        """Take the decision back: it was noted by mistake."""
        if self.page is not None:
            self.attempt(RetractDecision(self.page.case_id))

    def succeeded(self, outcome: Outcome) -> None:
        """Tell what was done, and offer the way back."""
        if outcome.undo is None:
            self.session.messages.success(self.tr("The decision was taken back."))
            return
        way_back = WayBack(self.session, outcome.undo, self)
        self.session.messages.success(
            self.tr("Decision noted."), undo=way_back.offer(self.tr("Take the decision back"))
        )

    def show_refusal(self, broken: RuleBroken) -> bool:
        """Show at a field what is about it."""
        fields = {
            "decision-in-future": self.decided_field,
            "validity-missing": self.to_field,
            "validity-backwards": self.to_field,
        }
        field = fields.get(broken.code)
        if field is None:
            return False
        field.set_error(self.session.sentence(broken))
        field.input.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def words(self) -> None:
        """Word everything that does not depend on the case."""
        self.decision.set_texts(
            self.tr("What was decided"),
            {
                "police-granted": self.tr("The police grant"),
                "police-forwarded": self.tr("The police forward to UDI"),
                "udi-granted": self.tr("UDI has granted"),
                "udi-rejected": self.tr("UDI has rejected"),
            },
        )
        form = self.tr("Such as 23.11.2026 or 231126")
        self.decided_field.set_texts(self.tr("Decided on"), form)
        self.from_field.set_texts(self.tr("Permit valid from"), form)
        self.to_field.set_texts(self.tr("Permit valid to"), form)
        self.letter.set_texts(
            self.tr("What the letter with the decision says"),
            {
                _NOTHING_SAID: self.tr("Nothing about it"),
                LetterSays.NO_MEETING.value: letter_says_word(LetterSays.NO_MEETING),
                LetterSays.MEET.value: letter_says_word(LetterSays.MEET),
            },
        )
        rename(self.button, self.tr("Note decision"))
        rename(self.retract_button, self.tr("Take the decision back"))

    # Reading the form

    def _read(self, page: CasePage) -> NoteDecision | None:
        self._forget_errors()
        if not self.decision.value:
            self.decision.set_error(self.tr("Choose what was decided, and by whom."))
            self.decision.focus_in()
            return None
        author, outcome = DECISIONS[self.decision.value]
        today = self.session.today
        decided_on = self.decided_on.past_day(today)
        if decided_on is None or decided_on > today:
            self._complain(self.decided_field, decided_on)
            return None
        granted = outcome is Decided.GRANTED
        valid_from = self.valid_from.day(today) if granted else None
        valid_to = self.valid_to.day(today) if granted and self._has_end else None
        asked = ((self.from_field, valid_from), *(((self.to_field, valid_to),) if self._has_end else ()))
        for field, day in asked:
            if granted and day is None:
                self._complain(field, None)
                return None
        if valid_from and valid_to and valid_to <= valid_from:
            self.show_refusal(RuleBroken("validity-backwards"))
            return None
        says = _LETTERS[self.letter.value] if granted else None
        return NoteDecision(page.case_id, decided_on, author, outcome, says, valid_from, valid_to)

    def _complain(self, field: Field, day: date | None) -> None:
        """Say at a field that there is no such day, or that it lies in the future."""
        if day is not None:
            self.show_refusal(RuleBroken("decision-in-future"))
            return
        field.set_error(self.tr("Write a date, such as 23.11.2026."))
        field.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_errors(self) -> None:
        self.decision.set_error("")
        for field in (self.decided_field, self.from_field, self.to_field):
            field.set_error("")

    def _suggest(self, page: CasePage) -> None:
        self._has_end = page.kind in KINDS_WITH_AN_END
        self._show_what_is_asked(self.decision.value)
        today, language = self.session.today, self.session.language
        old = page.permit_expires_on
        self.decided_on.suggest(today, language)
        # Without a gap after the permit that there is; one that has run out already cannot be continued.
        follows = self._has_end and old is not None and old >= today
        self.valid_from.suggest(old + timedelta(days=1) if follows and old else today, language)

    # Showing

    def _show_again(self, page: CasePage) -> None:
        came = page.decision is not None and readiness(page).came_again
        language = self.session.language
        shown = (
            ()
            if came
            else tuple(
                Told(finding.rule, finding.level, words_of(finding, language))
                for finding in page.advice.findings
                if finding.topic is Topic.FOLLOW_UP
            )
        )
        self.again.set_findings(shown, language)
        self.again.setVisible(bool(shown))
        on = date_text(page.biometrics_on, language) if page.biometrics_on else ""
        self.came.setText(
            self.tr("Photo taken on %1, after the decision: no further meeting is needed.").replace("%1", on)
        )
        self.came.setVisible(came)

    def _rows(self, decision: DecisionRow) -> list[tuple[str, str]]:
        language = self.session.language
        says = letter_says_word(decision.letter_says) if decision.letter_says else ""
        return [
            (self.tr("Decision"), f"{outcome_word(decision.outcome)}  ·  {author_word(decision.decided_by)}"),
            (self.tr("Decided on"), date_text(decision.decided_on, language)),
            (self.tr("Permit valid"), self._validity(decision)),
            (self.tr("The letter says"), says),
        ]

    def _validity(self, decision: DecisionRow) -> str:
        language = self.session.language
        if decision.valid_from is None:
            return ""
        if decision.valid_to is None:
            return self.tr("from %1, without an end").replace("%1", date_text(decision.valid_from, language))
        return f"{date_text(decision.valid_from, language)} – {date_text(decision.valid_to, language)}"

    @Slot(object)
    def _show_what_is_asked(self, code: str) -> None:
        granted = bool(code) and DECISIONS[code][1] is Decided.GRANTED
        for part in (self.from_field, self.letter):
            part.setVisible(granted)
        self.to_field.setVisible(granted and self._has_end)

    def _lay_out(self) -> None:
        space = tokens().space
        days = QHBoxLayout()
        days.setSpacing(space.l)
        for field in (self.decided_field, self.from_field, self.to_field):
            field.setFixedWidth(190)
            days.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        days.addStretch(1)
        inner = QVBoxLayout(self.form)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(space.m)
        inner.addWidget(self.decision)
        inner.addLayout(days)
        inner.addWidget(self.letter)
        inner.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        stops: list[QWidget] = [
            *(self.decision.answer(code) for code in DECISIONS),
            self.decided_on,
            self.valid_from,
            self.valid_to,
            *(self.letter.answer(code) for code in _LETTERS),
            self.button,
        ]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
        self.column.addWidget(self.facts)
        self.column.addWidget(self.again)
        self.column.addWidget(self.came)
        self.column.addWidget(self.refusal)
        self.column.addWidget(self.form)
        self.column.addWidget(self.retract_button, 0, Qt.AlignmentFlag.AlignLeft)
