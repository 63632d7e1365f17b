"""One list for each of a family: who they are, how much is open, and which papers serve for all of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QFrame, QHBoxLayout, QPushButton, QScrollArea, QWidget

from desktop.domain.papers import LineState
from desktop.services.queries.checklist import FamilyPaper, LineRow
from ui.text import isolate
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button
from ui.widgets.sides import give_name


@dataclass(frozen=True, slots=True)
class MemberChip:
    """Somebody of the family: the case, the name, and how many required papers nothing is said of."""

    case_id: str
    name: str
    open: int


class FamilyStrip(QFrame):
    """The members as chips, the one at hand pressed; and whether common papers are noted for everybody.

    Signals:
        member_wanted: the case (str) of another member.
        for_all_changed: whether common papers are noted for everybody (bool).
    """

    member_wanted = Signal(object)
    for_all_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._members: tuple[MemberChip, ...] = ()
        self._at = ""
        self._group = QButtonGroup(self)
        self._chips: list[QPushButton] = []
        self.for_all = QCheckBox(self)
        self.for_all.setChecked(True)
        inside = QWidget()
        self._row = QHBoxLayout(inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tokens().space.xs)
        self._row.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(tokens().space.m)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self.for_all)
        self._group.idClicked.connect(self._press)
        self.for_all.toggled.connect(self._tell)
        self._words()

    @property
    def members(self) -> tuple[MemberChip, ...]:
        """Return who is shown."""
        return self._members

    def show_members(self, members: Sequence[MemberChip], at: str) -> None:
        """Show the members, with the case `at` at hand."""
        self._members, self._at = tuple(members), at
        while len(self._chips) < len(members):
            made = button("", Kind.PLAIN, parent=self)
            made.setCheckable(True)
            self._group.addButton(made, len(self._chips))
            self._row.insertWidget(len(self._chips), made)
            self._chips.append(made)
        for number, chip in enumerate(self._chips):
            chip.setVisible(number < len(members))
            if number < len(members):
                self._show_chip(chip, members[number])
        self._scroll.setFixedHeight(max((chip.sizeHint().height() for chip in self._chips), default=28))
        self.setVisible(len(members) > 1)

    def step(self, by: int) -> None:
        """Go to the next member, or the one before."""
        at = next((number for number, each in enumerate(self._members) if each.case_id == self._at), -1)
        if at >= 0 and len(self._members) > 1:
            self.member_wanted.emit(self._members[(at + by) % len(self._members)].case_id)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()
            self.show_members(self._members, self._at)

    def _show_chip(self, chip: QPushButton, member: MemberChip) -> None:
        here = member.case_id == self._at
        done = self.tr("nothing open")
        said = self.tr("%1 open").replace("%1", str(member.open)) if member.open else done
        chip.setText(f"{isolate(member.name)}  {member.open}" if member.open else isolate(member.name))
        give_icon(chip, Icon.PERSON if member.open else Icon.COMPLETED, "text" if member.open else "success")
        chip.setChecked(here)
        chip.setAccessibleName(f"{member.name}, {said}")
        chip.setAccessibleDescription(self.tr("this one is shown") if here else "")
        chip.setToolTip(said)
        if here:
            self._scroll.ensureWidgetVisible(chip)

    @Slot(int)
    def _press(self, number: int) -> None:
        wanted = self._members[number].case_id
        self._chips[number].setChecked(wanted == self._at)
        if wanted != self._at:
            self.member_wanted.emit(wanted)

    @Slot(bool)
    def _tell(self, checked: bool) -> None:  # noqa: FBT001 - a slot
        self.for_all_changed.emit(checked)

    def _words(self) -> None:
        give_name(self._scroll, self.tr("The lists of the family"))
        text = self.tr("Common papers for everybody  F")
        self.for_all.setText(text)
        self.for_all.setAccessibleName(self.tr("Note papers that serve for the whole family for everybody"))
        self.setToolTip(self.tr("Ctrl+PgDn goes to the next list, Ctrl+PgUp to the one before"))


def papers_by_document(papers: Sequence[FamilyPaper]) -> Mapping[str, FamilyPaper]:
    """Return the common papers that more than one of the family is asked for, by their codes."""
    return {paper.document: paper for paper in papers if len(paper.standings) > 1}


def open_required(lines: Sequence[LineRow]) -> int:
    """Count the required lines of which nothing is said."""
    return sum(line.required and line.state is LineState.OPEN for line in lines)
