"""Papers that have not come: until when they may still be handed in, told by letter or agreed on the phone."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt

from desktop.domain.refusals import RuleBroken
from desktop.services.commands import Outcome
from desktop.services.hand_in import RestoreTicks, TickDocument
from desktop.services.missing_papers import IssueMissingPapersLetter
from desktop.services.queries.missing_papers import OverdueCase
from desktop.services.terms import papers_due
from ui.attempt import WayBack
from ui.screens.card.suggested_line import SuggestedDay
from ui.screens.checklist.lines import command_for
from ui.screens.items.ask import AskPanel
from ui.session import Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone
from ui.widgets.field import Field
from ui.widgets.notice import Notice
from ui.widgets.restyle import label


class MissingPanel(AskPanel):
    """Base of both: the papers, and the day by which they are to come, with the term of the catalogue in it."""

    def __init__(self, session: Session, row: OverdueCase, papers: Sequence[str], icon: Icon) -> None:
        super().__init__(session, icon)
        self.row = row
        self.papers = label(" · ".join(papers), "muted", self, wrap=True)
        self.papers.setTextFormat(Qt.TextFormat.PlainText)
        self.day = SuggestedDay()
        self.day.suggest(papers_due(session.today), session.language)
        self.day_field = Field("", self.day, parent=self, required=True)
        self.day_field.setMaximumWidth(260)
        self.column.addWidget(self.papers)
        self.column.addWidget(self.day_field)
        self.day.returnPressed.connect(self.confirm_button.click)
        self.setFocusProxy(self.day)

    def word_day(self, title: str) -> None:
        """Word the field."""
        self.day_field.set_texts(title, self.tr("7.12.2026, 7.12 or +14 for days"))

    def chosen_day(self) -> date | None:
        """Return the day, or say at the field what is wrong with it."""
        day = self.day.day(self.session.today)
        wrong = ""
        if day is None:
            wrong = self.tr("This is no date. Write it as 7.12.2026, 7.12 or +14 for days.")
        elif day < self.session.today:
            wrong = self.session.sentence(RuleBroken("missing-by-passed"))
        self.day_field.set_error(wrong)
        if wrong:
            self.day.setFocus()
        return None if wrong else day

    def show_refusal(self, broken: RuleBroken) -> bool:
        """Show at the field what is wrong with the day."""
        if broken.code != "missing-by-passed":
            return False
        self.day_field.set_error(self.session.sentence(broken))
        self.day.setFocus()
        return True


class LetterPanel(MissingPanel):
    """Writes the letter and opens it; a protected address is not on it."""

    def __init__(self, session: Session, row: OverdueCase, papers: Sequence[str]) -> None:
        super().__init__(session, row, papers, Icon.DOCUMENT)
        self.protected = Notice(self)
        self.column.addWidget(self.protected)

    def words(self) -> None:
        """Word the fields."""
        title = self.tr("Write to %1 about the missing papers").replace("%1", isolate(self.row.name))
        self.set_texts(title, self.tr("Write and show the letter"))
        self.word_day(self.tr("Hand in by"))
        said = self.tr("The address is protected: there is none on the letter. Hand it over, or send it as agreed.")
        self.protected.say(said if self.row.protected else "", Tone.WARNING)

    def confirm(self) -> None:
        """Write the letter."""
        day = self.chosen_day()
        if day is not None:
            self.attempt(IssueMissingPapersLetter(self.row.case_id, day), told=self.tr("Letter written."))

    def succeeded(self, outcome: Outcome) -> None:
        """Open the letter."""
        self.session.paper_wanted.emit(str(outcome.result))


class NewDayPanel(MissingPanel):
    """Gives all the overdue papers of a case a new day, as it was agreed with the applicant."""

    def __init__(self, session: Session, row: OverdueCase, papers: Sequence[str]) -> None:
        super().__init__(session, row, papers, Icon.CALENDAR)

    def words(self) -> None:
        """Word the field."""
        title = self.tr("Which new day was agreed with %1?").replace("%1", isolate(self.row.name))
        self.set_texts(title, self.tr("Set the new day"))
        self.word_day(self.tr("Hand in by"))

    def confirm(self) -> None:
        """Write the new day to every line that is overdue."""
        day = self.chosen_day()
        if day is None:
            return
        ticks: list[TickDocument] = [command_for(replace(line, missing_by=day)) for line in self.row.lines]
        self.attempt(*ticks, told=self.tr("New day set."))

    def succeeded(self, outcome: Outcome) -> None:
        """Offer the way back for all the papers at once."""
        del outcome  # its own way back is that of the last paper alone
        before = RestoreTicks(tuple(command_for(line) for line in self.row.lines))
        offer = WayBack(self.session, before, self.session).offer(self.tr("Put the days back"))
        self.session.messages.success(self.tr("New day set."), undo=offer)
