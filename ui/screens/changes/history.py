"""What was corrected: was and is, who, when, why; taken back or made again, and papers issued later."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.corrections import CorrectionKind, Mistake
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import Outcome
from desktop.services.correction_notes import IssueCorrectionNote, is_for_paper
from desktop.services.correction_preview import papers_still_wrong
from desktop.services.correction_record import UndoCorrection
from desktop.services.corrections import ReissuePapers
from desktop.services.queries.case_page import CasePage
from desktop.services.queries.case_papers import note_on
from desktop.services.queries.corrections import CorrectedTogether, corrections_of
from desktop.services.reissue import WrongPaper
from ui.attempt import Attempt, Performing
from ui.dates import instant_text
from ui.screens.changes.correction_words import because_word, kind_word, was_is
from ui.screens.changes.grounds import WrongPapers
from ui.screens.changes.group import Group
from ui.session import Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.restyle import label

_PAPERS_FROM = 1000
"""Numbers of buttons from which on they ask for papers and do not undo."""
_NOTES_FROM = 2000
"""Numbers of buttons from which on they write a note."""


class HistoryGroup(Group):
    """The corrections of a case and of its person, the newest on top.

    Attributes:
        grew: whether the case at hand has just got one more, whose note may be wanted.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._shown: tuple[CorrectedTogether, ...] = ()
        self._asked = ""
        self._of = ""
        self.grew = False
        self._lines = QVBoxLayout()
        self._lines.setSpacing(tokens().space.m)
        self._rows: list[QWidget] = []
        self._buttons = QButtonGroup(self)
        self._buttons.idClicked.connect(self._clicked)
        self.papers = WrongPapers(session, self)
        self.button = button("", icon=Icon.PAPERS, parent=self)
        self.button.clicked.connect(self.issue_again)
        self.column.addLayout(self._lines)
        self.column.addWidget(self.papers)
        self.column.addWidget(self.refusal)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.does(self.button)
        self.words()

    @property
    def shown(self) -> tuple[CorrectedTogether, ...]:
        """Return what is listed."""
        return self._shown

    @property
    def summary(self) -> str:
        """Return in a line how many corrections hold."""
        count = sum(each.undone_at is None for each in self._shown)
        if not count:
            return ""
        return self.tr("1 correction") if count == 1 else self.tr("%1 corrections").replace("%1", str(count))

    def applies_to(self, page: CasePage) -> bool:
        """Say whether anything was corrected."""
        del page
        return bool(self._shown)

    def start_anew(self, page: CasePage) -> None:
        """Forget the papers of another case."""
        del page
        self._forget_papers()

    def fill(self, page: CasePage) -> None:
        """List what was corrected."""
        before, other = self._shown, page.case_id != self._of
        self._of, self._shown = page.case_id, corrections_of(self.session.store, page.case_id)
        self.grew = not other and len(self._shown) > len(before)
        for row in self._rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        for made in self._buttons.buttons():
            self._buttons.removeButton(made)
        self._rows = [self._row(at, each) for at, each in enumerate(self._shown)]
        for row in self._rows:
            self._lines.addWidget(row)
        self.button.setVisible(bool(self.papers.papers))

    def lines_of(self, each: CorrectedTogether) -> tuple[str, ...]:
        """Return a correction in words: what, then when, who and why."""
        language = self.session.language
        values = [was_is(value, language) for value in each.values]
        papers = [
            self.tr("Paper %1 was issued again as %2").replace("%1", old).replace("%2", new) for old, new in each.papers
        ]
        named = each.kind is CorrectionKind.APPLICATION
        why = each.because if named else because_word(each.because, language)
        letter = self.tr("written information: %1").replace("%1", each.written_note) if each.written_note else ""
        mistake = self.tr("our mistake") if each.mistake is Mistake.OURS else ""
        parts = (instant_text(each.at, language), isolate(each.by), kind_word(each.kind), mistake, why, letter)
        told = ["  ·  ".join(part for part in parts if part), *values, *papers]
        if each.undone_at is not None:
            told.append(self.tr("Taken back %1").replace("%1", instant_text(each.undone_at, language)))
        return tuple(told)

    @Slot()
    def issue_again(self) -> None:
        """Issue the ticked papers again."""
        if self._asked and self.papers.ticked:
            self.will_tell(self.tr("The papers were issued again."), "")
            self.attempt(ReissuePapers(self._asked, self.papers.ticked))

    def succeeded(self, outcome: Outcome) -> None:
        """Tell what was done."""
        self._forget_papers()
        super().succeeded(outcome)

    def words(self) -> None:
        """Word the button."""
        rename(self.button, self.tr("Issue papers again"))
        self.button.setVisible(bool(self.papers.papers))
        if self.page is not None:
            self.fill(self.page)

    @Slot(int)
    def _clicked(self, at: int) -> None:
        if at >= _NOTES_FROM:
            self._write_note(self._shown[at - _NOTES_FROM])
            return
        if at >= _PAPERS_FROM:
            self._look_for_papers(self._shown[at - _PAPERS_FROM])
            return
        each = self._shown[at]
        again = each.undone_at is not None
        done = self.tr("The correction was made again.") if again else self.tr("The correction was taken back.")
        self.will_tell(done, self.tr("Undo"))
        self.attempt(UndoCorrection(each.entry_id, again=again))

    def _write_note(self, each: CorrectedTogether) -> None:
        """Show the note on a correction, or write it."""
        page = self.page
        if page is None or self.waiting:
            return
        written = note_on(self.session.store, page.case_id, each.entry_id, len(each.papers))
        if written:
            self.session.paper_wanted.emit(written)
            return
        self.waiting = True
        work = Performing(self.session, (IssueCorrectionNote(page.case_id, each.entry_id),))
        Attempt(self.session, work, self._note_written, self._refused, self)

    @Slot(object)
    def _note_written(self, outcome: Outcome) -> None:
        self.waiting = False
        self.session.paper_wanted.emit(str(outcome.result))

    def _has_note(self, each: CorrectedTogether) -> bool:
        """Say whether there is something in a correction that a note tells of, and the clerk may write it."""
        told = any(is_for_paper(value.field) for value in each.values)
        return each.undone_at is None and told and Right.BOOK in self.session.actor.rights

    def _look_for_papers(self, each: CorrectedTogether) -> None:
        self._asked = each.entry_id
        self.session.tasks.submit(_Looking(self.session, each.entry_id), self._found, self._not_found)

    @Slot(object)
    def _found(self, papers: tuple[WrongPaper, ...]) -> None:
        self.papers.show_papers(papers)
        self.button.setVisible(bool(papers))
        if papers:
            self.refusal.say("")
            self.papers.boxes[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.refusal.say(self.tr("No paper says it any more."), Tone.SUCCESS)

    @Slot(object)
    def _not_found(self, error: BaseException) -> None:
        if not isinstance(error, RuleBroken):
            raise error
        self.refusal.say(self.session.sentence(error), Tone.DANGER)

    def _forget_papers(self) -> None:
        self._asked = ""
        self.papers.show_papers(())
        self.button.hide()

    def _row(self, at: int, each: CorrectedTogether) -> QWidget:
        line = QWidget(self)
        told = self.lines_of(each)
        holds = each.undone_at is None
        head = label(told[0], "muted", line, wrap=True)
        said = label("\n".join(told[1:]), "strong" if holds else "muted", line, wrap=True)
        said.setTextFormat(Qt.TextFormat.PlainText)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(said)
        text.addWidget(head)
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.addLayout(text, 1)
        words = [(at, self.tr("Take back") if holds else self.tr("Correct again"))]
        if holds and each.kind is not CorrectionKind.APPLICATION:
            words.append((_PAPERS_FROM + at, self.tr("Papers")))
        if self._has_note(each):
            words.append((_NOTES_FROM + at, self.tr("Print note…")))
        for number, word in words:
            made = button(word, Kind.QUIET, parent=line)
            made.setAccessibleDescription(", ".join(told))
            self._buttons.addButton(made, number)
            across.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        return line


class _Looking:
    """The question which papers still say what was corrected."""

    def __init__(self, session: Session, entry_id: str) -> None:
        self._store, self._actor, self._entry_id = session.store, session.actor, entry_id

    def __call__(self) -> tuple[WrongPaper, ...]:
        return papers_still_wrong(self._store, self._actor, self._entry_id)
