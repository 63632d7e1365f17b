"""What the blocks of the tab have in common: a sentence that says what follows, then the button."""

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QPushButton, QWidget

from desktop.domain.advice.advise import Advice
from desktop.domain.advice.finding import Level, Topic
from desktop.domain.languages import Language
from desktop.services.commands import Outcome
from desktop.services.queries.case_findings import to_the_point
from desktop.services.queries.case_page import CasePage
from desktop.services.rule_book import words_of
from ui.attempt import WayBack
from ui.findings_view import FindingList, Told
from ui.screens.card.step import Step
from ui.session import Session
from ui.widgets.buttons import rename
from ui.widgets.restyle import label


class Group(Step):
    """One block: something that may happen to the case, what follows from it, and the button that notes it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.lead = label("", "", self, wrap=True)
        self.follows = FindingList(self)
        self._done, self._undo = "", ""

    def applies_to(self, page: CasePage) -> bool:
        """Say whether the block has anything to do with a case."""
        del page
        return True

    @property
    def is_done(self) -> bool:
        """Say whether the summary tells of something done, and not of something that waits."""
        return True

    def is_wanted(self, page: CasePage) -> bool:
        """Say whether the block is open from the start, because the case waits for it."""
        del page
        return False

    def tell_follows(self, told: Sequence[Told]) -> None:
        """Show what follows, each sentence with its rule."""
        self.follows.set_findings(tuple(told), self.session.language)
        self.follows.setVisible(bool(told))

    def will_tell(self, done: str, undo: str) -> None:
        """Say with which words the next success is told, and what its way back is called."""
        self._done, self._undo = done, undo

    def succeeded(self, outcome: Outcome) -> None:
        """Tell what was done, and offer the way back."""
        offer = WayBack(self.session, outcome.undo, self.session).offer(self._undo) if outcome.undo else None
        self.session.messages.success(self._done, undo=offer)


def plain(rule: str, text: str, level: Level = Level.INFO) -> Told:
    """Return a sentence of our own with the rule that it comes from."""
    return Told(rule, level, text)


def told_of(page: CasePage, advice: Advice, topics: Collection[Topic], language: Language) -> tuple[Told, ...]:
    """Return what an advice on a case says of some topics, in sentences; stations by their names."""
    return tuple(
        Told(finding.rule, finding.level, words_of(finding, language, page.station_names))
        for finding in to_the_point(page, advice)
        if finding.topic in topics
    )


def show_button(made: QPushButton, text: str) -> None:
    """Name a button and show it; without a name there is nothing to press."""
    rename(made, text)
    made.setVisible(bool(text))
