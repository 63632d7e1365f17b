"""The same person entered twice: find the other entry, compare, join; part them again."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.names import display_name
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import Outcome
from desktop.services.looks import LookFor
from desktop.services.people import corrections_between
from desktop.services.queries.case_page import CasePage, case_page
from desktop.services.queries.person_joins import JoinRow, joins_of, what_moves
from desktop.services.queries.twins import LikelyTwin, likely_twins
from desktop.services.twins import JoinPeople, Parted, PartPeople
from ui.dates import instant_text
from ui.look_gate import LookGate
from ui.screens.changes.correction_words import field_word
from ui.screens.changes.group import Group
from ui.screens.changes.twin_compare import TwinCompare
from ui.screens.family.linking import LinkSearch
from ui.session import Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.twin_words import twin_words
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.field import Field
from ui.widgets.restyle import label
from ui.words import born_text


class TwinSearch(LinkSearch):
    """Finds the other entry, also one whose case is closed; Enter compares."""

    with_closed = True

    def _words(self) -> None:
        super()._words()
        self.field.set_texts(
            self.tr("The other entry"), self.tr("Name, birth date, DUF number or passport number; Enter compares.")
        )
        self.none.setText(self.tr("Nobody else fits."))


class TwinsGroup(Group):
    """Who may be the same, the comparison field by field, and the joins that were made."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._likely: tuple[LikelyTwin, ...] = ()
        self._joins: tuple[JoinRow, ...] = ()
        self._other: CasePage | None = None
        self._rows: list[QWidget] = []
        self.gate = LookGate(session, self)
        self.search = TwinSearch(session, self)
        self.compare = TwinCompare(session, self)
        self.moves = label("", "", self, wrap=True)
        self.because = QLineEdit()
        self.because.setMaxLength(200)
        self.because_field = Field("", self.because, parent=self)
        self.button = button("", icon=Icon.PERSON, parent=self)
        self.back_button = button("", Kind.QUIET, Icon.UNDO, self)
        self._likely_buttons, self._part_buttons = QButtonGroup(self), QButtonGroup(self)
        self._likely_column, self._join_column = QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self.gate.granted.connect(self._looked)
        self.search.chosen.connect(self._searched)
        self.button.clicked.connect(self.join)
        self.back_button.clicked.connect(self.choose_again)
        self._likely_buttons.idClicked.connect(self._compare_likely)
        self._part_buttons.idClicked.connect(self._part)
        self.does(self.button)
        self.setFocusProxy(self.search.line)
        self.words()

    @property
    def likely(self) -> tuple[LikelyTwin, ...]:
        """Return who may be the same person."""
        return self._likely

    @property
    def joins(self) -> tuple[JoinRow, ...]:
        """Return the joins that are listed."""
        return self._joins

    @property
    def part_buttons(self) -> QButtonGroup:
        """Return the buttons that part, by the place of their join."""
        return self._part_buttons

    @property
    def likely_buttons(self) -> QButtonGroup:
        """Return the buttons that compare, by the place of the likely one."""
        return self._likely_buttons

    @property
    def is_done(self) -> bool:
        """Say whether nobody waits to be compared."""
        return not self._likely

    @property
    def summary(self) -> str:
        """Return in a line who may be the same, and how many joins hold."""
        holding = sum(each.parted_at is None for each in self._joins)
        parts = []
        if self._likely:
            count = len(self._likely)
            parts.append(
                self.tr("1 who may be the same")
                if count == 1
                else self.tr("%1 who may be the same").replace("%1", str(count))
            )
        if holding:
            parts.append(self.tr("1 joined") if holding == 1 else self.tr("%1 joined").replace("%1", str(holding)))
        return ", ".join(parts)

    def applies_to(self, page: CasePage) -> bool:
        """Say whether the one at the counter may change who a person is."""
        del page
        return Right.BOOK in self.session.actor.rights

    def start_anew(self, page: CasePage) -> None:
        """Forget whom another case was compared with."""
        del page
        self.search.clear()
        self._other = None
        self.because.clear()

    def fill(self, page: CasePage) -> None:
        """Show who may be the same, the comparison that was begun, and the joins."""
        self._likely = likely_twins(self.session.store, page.person, but=page.person_id)
        self._joins = joins_of(self.session.store, page.case_id)
        self.search.set_members((page.person_id,))
        if self._other is not None:
            self._read_other(self._other.case_id)
        self._show()

    @Slot()
    def join(self) -> None:
        """Join the two."""
        page, other = self.page, self._other
        if page is None or other is None:
            return
        self.will_tell(self.tr("Joined: both entries are one person now."), self.tr("Part them again"))
        self.attempt(
            JoinPeople(page.person_id, other.person_id, self.compare.chosen, self.because.text().strip(), page.case_id)
        )

    @Slot()
    def choose_again(self) -> None:
        """Choose another entry."""
        self._other = None
        self.refusal.say("")
        self._show()
        self.search.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def succeeded(self, outcome: Outcome) -> None:
        """Tell that it was done; of parting, what stays where it is."""
        if isinstance(outcome.result, Parted):
            self._tell_parted(outcome.result)
        else:
            self._other = None
            self.search.clear()
            self.because.clear()
        super().succeeded(outcome)
        if self.page is not None:
            self.fill(self.page)
        self.search.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def words(self) -> None:
        """Word everything that does not depend on the case."""
        self.lead.setText(
            self.tr(
                "The entry at hand is kept. Everything of the other one becomes its own: cases, appointments, papers,"
                " cards, passports. What leads to the other one leads here then."
            )
        )
        self.because_field.set_texts(self.tr("What shows it"), self.tr("Such as: showed both passports. May be empty."))
        rename(self.button, self.tr("Join the two"))
        rename(self.back_button, self.tr("Compare with somebody else"))
        if self.page is not None:
            self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language, the comparison too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.page is not None:
            self._show()

    # Choosing the other one; the look at it is journalled before anything of it is shown

    @Slot(object)
    def _searched(self, asked: tuple[str, str, int]) -> None:
        case_id, query, found = asked
        self.session.submit(LookFor(query, found, case_id))
        self.gate.look(case_id)

    @Slot(int)
    def _compare_likely(self, at: int) -> None:
        self.gate.look(self._likely[at].hit.case_id)

    @Slot(object)
    def _looked(self, case_id: str) -> None:
        self.refusal.say("")
        self._read_other(case_id)
        self._show()
        if self._other is not None:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read_other(self, case_id: str) -> None:
        """Read the other entry; one that has become the same, or is gone, is compared no more."""
        try:
            other = case_page(self.session.store, case_id, self.session.today)
        except RuleBroken as broken:
            self._other = None
            self.refusal.say(self.session.sentence(broken), Tone.DANGER)
            return
        mine = self.page.person_id if self.page is not None else ""
        self._other = other if other.person_id != mine else None

    @Slot(int)
    def _part(self, at: int) -> None:
        self.will_tell("", self.tr("Join again"))
        self.attempt(PartPeople(self._joins[at].join_id))

    def _tell_parted(self, parted: Parted) -> None:
        told = [self.tr("Parted: they are two again.")]
        if parted.later_cases == 1:
            told.append(self.tr("A case that was opened since stays here."))
        elif parted.later_cases:
            told.append(self.tr("%1 cases that were opened since stay here.").replace("%1", str(parted.later_cases)))
        if parted.stayed:
            fields = ", ".join(field_word(field) for field in parted.stayed)
            told.append(self.tr("Corrected since, and left as it is: %1.").replace("%1", fields))
        self.will_tell(" ".join(told), self.tr("Join again"))

    # Showing

    def _show(self) -> None:
        page, other = self.page, self._other
        comparing = page is not None and other is not None
        self.search.setHidden(comparing)
        for part in (self.compare, self.moves, self.because_field, self.button, self.back_button):
            part.setVisible(comparing)
        self._fill_rows(comparing=comparing)
        if page is None or other is None:
            return
        self.compare.show_two(
            self.tr("Kept: %1").replace("%1", _name(page)),
            self.tr("Joined into it: %1").replace("%1", _name(other)),
            corrections_between(page.person, other.person),
        )
        moving = what_moves(self.session.store, other.case_id)
        counted = self.tr("This goes over to the one kept: cases: %1 \u00b7 coming appointments: %2 \u00b7 papers: %3")
        for mark, number in (("%1", moving.cases), ("%2", moving.appointments), ("%3", moving.papers)):
            counted = counted.replace(mark, str(number))
        self.moves.setText(counted)

    def _fill_rows(self, *, comparing: bool) -> None:
        for row in self._rows:
            for column in (self._likely_column, self._join_column):
                column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for group in (self._likely_buttons, self._part_buttons):
            for made in group.buttons():
                group.removeButton(made)
        self._rows = []
        for at, twin in enumerate(() if comparing else self._likely):
            self._likely_column.addWidget(self._likely_row(at, twin))
        for at, join in enumerate(self._joins):
            self._join_column.addWidget(self._join_row(at, join))

    def _likely_row(self, at: int, twin: LikelyTwin) -> QWidget:
        born = born_text(twin.hit.born_on, self.session.language)
        texts = (f"{isolate(twin.hit.name)}  ·  {born}", twin_words(twin.likely.reasons))
        return self._row(texts, self.tr("Compare"), self._likely_buttons, at)

    def _join_row(self, at: int, join: JoinRow) -> QWidget:
        language = self.session.language
        said = self.tr("Joined: %1, %2").replace("%1", isolate(join.name))
        said = said.replace("%2", born_text(join.born_on, language))
        took = ", ".join(field_word(field) for field in join.fields)
        parts = [instant_text(join.at, language), isolate(join.by), join.because]
        if took:
            parts.append(self.tr("taken over: %1").replace("%1", took))
        if join.parted_at is not None:
            parted = self.tr("parted %1 by %2").replace("%1", instant_text(join.parted_at, language))
            parts.append(parted.replace("%2", isolate(join.parted_by)))
        below = "  ·  ".join(part for part in parts if part)
        word = self.tr("Part again") if join.parted_at is None else ""
        return self._row((said, below), word, self._part_buttons, at)

    def _row(self, texts: Sequence[str], word: str, group: QButtonGroup, at: int) -> QWidget:
        line = QWidget(self)
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        text = QVBoxLayout()
        text.setSpacing(0)
        for said, style in zip(texts, ("strong", "muted"), strict=True):
            made = label(said, style, line, wrap=True)
            made.setTextFormat(Qt.TextFormat.PlainText)
            text.addWidget(made)
        across.addLayout(text, 1)
        if word:
            pressed = button(word, Kind.QUIET, parent=line)
            pressed.setAccessibleDescription(", ".join(texts))
            group.addButton(pressed, at)
            across.addWidget(pressed, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.append(line)
        return line

    def _lay_out(self) -> None:
        space = tokens().space
        for column in (self._likely_column, self._join_column):
            column.setSpacing(space.s)
        self.column.addWidget(self.lead)
        self.column.addLayout(self._likely_column)
        for part in (self.search, self.compare, self.moves, self.because_field, self.refusal):
            self.column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(space.s)
        row.addWidget(self.button)
        row.addWidget(self.back_button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addLayout(self._join_column)


def _name(page: CasePage) -> str:
    return isolate(display_name(page.person.family_name, page.person.given_names))
