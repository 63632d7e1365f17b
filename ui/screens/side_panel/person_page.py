"""What the side panel shows of one person: who, what is next, why, the papers and what has been done."""

from datetime import datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.advice.finding import Topic
from desktop.domain.appointments import Standing, State
from desktop.domain.clock import wall_clock
from desktop.domain.duf import BadDuf, format_duf
from desktop.domain.names import display_name
from desktop.services import wording
from desktop.services.countries import countries
from desktop.services.phones import display_phone
from desktop.services.queries.case_page import CasePage, TimelineRow
from desktop.services.queries.day import AppointmentRow
from desktop.services.queries.needs import Needs, needs
from ui.dates import in_oslo, instant_text, time_text, weekday_text
from ui.findings_view import FindingList, told
from ui.kroner import fee_text
from ui.needs_view import Need, NeedLines, NeedWords, words_of_needs
from ui.news.case_line import CaseNewsLine
from ui.screens.checklist.paper_button import ChecklistPaperButton
from ui.screens.side_panel.actions import ActionButtons
from ui.screens.side_panel.next_step import Choices
from ui.screens.side_panel.papers import PaperList
from ui.screens.today.desk_chooser import DeskChooser
from ui.session import Session
from ui.state_looks import LOOKS
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.flow_row import FlowRow
from ui.widgets.key_value import KeyValue
from ui.widgets.restyle import label
from ui.widgets.state_badge import Look, StateBadge
from ui.words import born_text, event_word, fee_word, language_word, protection_word

#: The newest events; the case page has them all.
_EVENTS = 8
#: Looks are kept in the journal for the auditor and tell the clerk nothing.
_LEFT_OUT = frozenset({"look-at-case", "look-for", "read-looks", "read-journal", "read-journal-entry"})


class PersonPage(QScrollArea):
    """Shows a case page's rows, arranged for the eye that has somebody standing at the desk."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.name = label("", "heading", self, wrap=True)
        self.name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # By itself an Arabic or Hebrew name would stand at the other end of the line.
        self.name.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self.status = StateBadge(LOOKS[next(iter(LOOKS))], self)
        self.state = StateBadge(LOOKS[next(iter(LOOKS))], self)
        self.protection = StateBadge(Look(Icon.PROTECTED, Tone.DANGER, ""), self)
        self.needs = NeedLines(self)
        self.news = CaseNewsLine(session, self)
        self.facts = KeyValue(self)
        self.action_buttons = ActionButtons(self)
        self.chooser = DeskChooser(self)
        self.findings = FindingList(self)
        self.papers = PaperList(self)
        self.checklist_button = ChecklistPaperButton(session, self)
        self.checklist_button.setProperty("flush", "true")
        self.timeline = KeyValue(self)
        self._findings_title = label("", "strong", self)
        self._papers_title = label("", "strong", self)
        self._timeline_title = label("", "strong", self)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self._words()

    def show_case(self, page: CasePage, choices: Choices, desk: str) -> None:
        """Show a case, and what may be done with it; `desk` is the number of the clerk's own desk, or empty."""
        language = self._session.language
        self.name.setText(isolate(display_name(page.person.family_name, page.person.given_names)))
        self.status.set_look(LOOKS[page.status])
        appointment = choices.appointment
        self.state.setVisible(appointment is not None)
        if appointment is not None:
            # Until somebody has come it matters more how sure the time is.
            unsure = appointment.state is State.BOOKED and appointment.standing is not Standing.FIRM
            self.state.set_look(LOOKS[appointment.standing if unsure else appointment.state])
        protection = protection_word(page.person.protection)
        self.protection.setVisible(bool(protection))
        self.protection.set_look(Look(Icon.PROTECTED, Tone.DANGER, protection))
        self.needs.show_needs(self._needs(page))
        self.news.show_case(page.case_id)
        self.facts.set_rows(self._facts(page, appointment))
        self.action_buttons.set_choices(choices, desk)
        ordered = any(not order.cancelled for order in page.card_orders)
        done = frozenset({Topic.CARD}) if ordered else frozenset[Topic]()
        findings = told(page, language, done)
        self.findings.set_findings(findings, language)
        self._findings_title.setVisible(bool(findings))
        self.papers.set_papers(page.papers, language)
        self.checklist_button.show_case(page)
        self._papers_title.setVisible(bool(page.papers) or not self.checklist_button.isHidden())
        events = [event for event in page.timeline if event.command not in _LEFT_OUT][:_EVENTS]
        self.timeline.set_rows([(self._when(event.at), _what(event)) for event in events])
        self._timeline_title.setVisible(bool(events))

    def _needs(self, page: CasePage) -> list[NeedWords]:
        session = self._session
        known = needs(session.store, (page.case_id,), session.today).get(page.case_id, Needs())
        # The protection has a badge of its own, with its degree.
        return [need for need in words_of_needs(known) if need.need is not Need.PROTECTED]

    def _when(self, instant: datetime) -> str:
        local = in_oslo(instant)
        if local.year != self._session.today.year:
            return instant_text(instant, self._session.language)
        return f"{weekday_text(local.date(), self._session.language)} {time_text(local.time())}"

    def _facts(self, page: CasePage, appointment: AppointmentRow | None) -> list[tuple[str, str]]:
        language = self._session.language
        person = page.person
        facts = [
            (self.tr("Born"), born_text(person.born_on, language)),
            (self.tr("Citizenship"), countries().name(person.citizenship, language)),
            (self.tr("DUF"), _duf(person.duf)),
            (self.tr("Phone"), display_phone(person.phone)),
            (self.tr("Letters in"), language_word(person.language)),
            (self.tr("Errand"), wording.errand(page.application, language)),
        ]
        if appointment is not None:
            when = f"{weekday_text(appointment.day, language)} {time_text(wall_clock(appointment.start))}"
            desk = self.tr("desk %1").replace("%1", appointment.served_at or appointment.desk)
            facts.append((self.tr("Appointment"), f"{when}, {desk}"))
        if page.fee is not None:
            facts.append((self.tr("Fee"), f"{fee_text(page.fee, self._session.language)}, {fee_word(page.fee.state)}"))
        return facts

    def _lay_out(self) -> None:
        space = tokens().space
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(space.l, space.l, space.l, space.l)
        column.setSpacing(space.s)
        badges = FlowRow(inside, space.xs)
        for badge in (self.state, self.status):
            badges.add(badge)
        # The words of a protection are long, and must never be cut.
        guarded = QHBoxLayout()
        guarded.addWidget(self.protection)
        guarded.addStretch(1)
        column.addWidget(self.name)
        column.addWidget(badges)
        column.addLayout(guarded)
        column.addWidget(self.needs)
        column.addWidget(self.news)
        column.addSpacing(space.xs)
        column.addWidget(self.facts)
        column.addSpacing(space.s)
        column.addWidget(self.action_buttons)
        column.addWidget(self.chooser)
        for title, content in (
            (self._findings_title, self.findings),
            (self._papers_title, self.papers),
            (self._timeline_title, self.timeline),
        ):
            column.addSpacing(space.m)
            column.addWidget(title)
            column.addWidget(content)
            if content is self.papers:
                column.addWidget(self.checklist_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(inside)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _words(self) -> None:
        self._findings_title.setText(self.tr("Deadlines and rights"))
        self._papers_title.setText(self.tr("Papers"))
        self._timeline_title.setText(self.tr("What has been done"))
        self.verticalScrollBar().setAccessibleName(self.tr("Scroll the person at hand"))
        self.action_buttons.forget()


def _what(event: TimelineRow) -> str:
    return "  ·  ".join(part for part in (event_word(event.command), event.by) if part)


def _duf(digits: str) -> str:
    try:
        return format_duf(digits) if digits else ""
    except BadDuf:
        return digits
