"""What the national systems must still learn of an outage: typed off line by line, and ticked."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.domain.changes import Touched
from desktop.domain.languages import Language
from desktop.domain.outages import EntryKind
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import Command, Outcome, Store, perform
from desktop.services.outages import CloseOutage, EndOutage, GiveListOut, NoteEntered, ReopenOutage, TakeEnteredBack
from desktop.services.queries.to_enter import Outage, ToEnter, count_to_enter, outages, to_enter
from desktop.services.to_enter_export import as_csv, as_workbook, details
from desktop.services.work import Actor
from ui.attempt import Attempt, Performing, WayBack
from ui.clipboard import copy_text
from ui.dates import instant_text
from ui.screens.items.action_bar import ItemAction
from ui.screens.items.ask_outage import DeclarePanel
from ui.screens.items.lines import Columns
from ui.screens.items.outage_head import OutageHead
from ui.screens.items.section import ItemSection
from ui.screens.lists.saving import AskFile, WriteFile, ask_where, not_written, written_as
from ui.session import CaseAddress, Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.restyle import label
from ui.widgets.row_delegate import Cell, Column
from ui.words import born_text

ENTERED, WHOLE_CASE, COPY, NOT_ENTERED = "entered", "whole-case", "copy", "not-entered"

_ICONS = {
    EntryKind.BOOKED: Icon.BOOKED,
    EntryKind.MOVED: Icon.MOVE,
    EntryKind.CANCELLED: Icon.CANCELLED,
    EntryKind.HANDED_IN: Icon.HAND_IN,
    EntryKind.BIOMETRICS: Icon.BIOMETRICS,
    EntryKind.CORRECTED: Icon.EDIT,
    EntryKind.DECIDED: Icon.DOCUMENT,
    EntryKind.CERTIFICATE: Icon.CERTIFIED,
    EntryKind.WITHDRAWN: Icon.UNDO,
    EntryKind.REPRESENTED: Icon.PERSON,
    EntryKind.REPRESENTATION_ENDED: Icon.PERSON,
}


@dataclass(frozen=True, slots=True)
class EntryLine:
    """Something to be entered; `first` of its case on the list, `together` so many of the case are still open."""

    item: ToEnter
    first: bool
    together: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Table:
    """Makes the file, in the worker; that it was made is in the journal first."""

    store: Store
    actor: Actor
    outage_id: str
    items: tuple[ToEnter, ...]
    language: Language
    ending: str

    def __call__(self) -> bytes:
        """Return its bytes.

        Raises:
            RuleBroken: `no-right`; `no-outage`.
        """
        perform(self.store, self.actor, GiveListOut(self.outage_id))
        if self.ending == "csv":
            return as_csv(self.items, self.language)
        return as_workbook(self.items, self.language, self.store.clock.now())


class Sheet(QFrame):
    """The chosen line whole: whose it is, and everything that has to be typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "flat")
        self.whose, self.what = label("", "heading", self, wrap=True), label("", "", self, wrap=True)
        for text in (self.whose, self.what):
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        space = tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(space.m, space.s, space.m, space.s)
        column.setSpacing(space.xs)
        column.addWidget(self.whose)
        column.addWidget(self.what)
        self.hide()

    def show_texts(self, whose: str, what: str) -> None:
        """Show them; two empty texts take the sheet away."""
        for shown, text in ((self.whose, whose), (self.what, what)):
            shown.setText(text)
            shown.setAccessibleName(text)
        self.setVisible(bool(whose or what))


class ToEnterList(ItemSection[EntryLine]):
    """Lists what is to be entered, case by case; what has been entered stands below."""

    key = "to-enter"
    topic = "trouble#lines"
    interests = Touched.ALL
    icon = Icon.ON_LINE
    columns = Columns(
        (Column(share=3), Column(216), Column(share=6), Column(170), Column(176)),
        (Column(share=3), Column(200), Column(share=4), Column(), Column()),
        room=1000,
    )

    def __init__(self, session: Session, parent: QWidget | None = None, *, ask_where: AskFile = ask_where) -> None:
        super().__init__(session, parent)
        self._ask_where = ask_where
        self._outages: tuple[Outage, ...] = ()
        self._chosen_outage = ""
        self._items: tuple[ToEnter, ...] = ()
        self._told = ""
        self.head = OutageHead(session, self)
        self.sheet = Sheet(self)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)  # noqa: S101 - the section's own
        column.insertWidget(0, self.head)
        column.insertWidget(column.indexOf(self.slot), self.sheet)
        self.view.selectionModel().selectionChanged.connect(self._show_sheet)
        self.model.modelReset.connect(self._show_sheet)
        self.head.chosen.connect(self._choose)
        self.head.declare_wanted.connect(self.declare)
        self.head.end_wanted.connect(self._end)
        self.head.all_wanted.connect(self._enter_all)
        self.head.close_wanted.connect(self._close_outage)
        self.head.reopen_wanted.connect(self._reopen)
        self.head.save_wanted.connect(self._save)
        self.words()

    @property
    def outage(self) -> Outage | None:
        """Return the outage that the list is of: the one chosen, or the oldest with something left, or the newest."""
        found = next((each for each in self._outages if each.outage_id == self._chosen_outage), None)
        left = next((each for each in reversed(self._outages) if each.closed_at is None), None)
        return found or left or (self._outages[0] if self._outages else None)

    def title(self) -> str:
        """Return the name of the section."""
        return self.tr("To be entered elsewhere")

    def column_titles(self) -> tuple[str, ...]:
        """Return the words above the columns."""
        return self.tr("Name"), self.tr("What"), self.tr("To be entered"), self.tr("Done"), self.tr("Entered")

    def empty_texts(self) -> tuple[str, str]:
        """Return why nothing waits."""
        if not self._outages:
            return self.tr("No outage has been noted."), self.tr(
                "When the national systems cannot be reached, note it above. What is done meanwhile comes here."
            )
        return self.tr("Nothing of this outage is to be entered elsewhere."), self.tr(
            "Bookings, hand-ins, fees, biometrics and card orders made during the outage come here."
        )

    def read(self) -> Sequence[EntryLine]:
        """Return what is to be entered first, then what has been."""
        self._outages = outages(self.session.store)
        outage = self.outage
        self.head.show_outages(self._outages, outage)
        self._items = to_enter(self.session.store, outage.outage_id, self.session.language) if outage else ()
        is_open = [item for item in self._items if item.entered_at is None]
        ordered = [*is_open, *(item for item in self._items if item.entered_at is not None)]
        together: dict[str, list[str]] = {}
        for item in is_open:
            together.setdefault(item.case_id, []).append(item.item_id)
        return [
            EntryLine(
                item,
                first=at == 0
                or ordered[at - 1].case_id != item.case_id
                or (ordered[at - 1].entered_at is None) != (item.entered_at is None),
                together=tuple(together.get(item.case_id, ())),
            )
            for at, item in enumerate(ordered)
        ]

    def count(self) -> int:
        """Return how many things of all outages are still to be entered."""
        return count_to_enter(self.session.store)

    def reread(self) -> None:
        """Read the lines again; what has been entered does not count."""
        super().reread()
        self.counted.emit(sum(outage.left for outage in self._outages))

    def key_of(self, row: EntryLine) -> str:
        """Return the entry."""
        return row.item.item_id

    def address_of(self, row: EntryLine) -> CaseAddress:
        """Return the case."""
        return CaseAddress(row.item.case_id)

    def cells(self, row: EntryLine) -> Sequence[Cell]:
        """Return what is seen of something to be entered."""
        item = row.item
        done = item.entered_at is not None
        shield = Icon.PROTECTED if item.protected and row.first else None
        icon = Icon.UNDO if item.taken_back else _ICONS.get(item.kind) or _of_money_or_card(item.kind)
        return (
            Cell(isolate(self._name(item)) if row.first else "", shield, strong=not done, muted=done),
            Cell(item.what, Icon.COMPLETED, Tone.SUCCESS)
            if done
            else Cell(item.what, icon, Tone.WARNING if item.taken_back else None),
            Cell(details(item), muted=done),
            Cell(f"{instant_text(item.at, self.session.language)} · {item.by}", muted=True),
            Cell(self._entered(item), muted=True),
        )

    def speak(self, row: EntryLine) -> str:
        """Return what is said of something to be entered."""
        item = row.item
        parts = (self._name(item), item.what, details(item), self._entered(item) or self.tr("not entered"))
        return ", ".join(part for part in parts if part)

    def deeds(self, row: EntryLine) -> Sequence[ItemAction]:
        """Return what may be done: tick it off, or all of the case; copy it; take the tick away."""
        outage = self.outage
        copy = ItemAction(COPY, self.tr("Copy"), "C", Icon.COPY)
        if outage is None or outage.closed_at is not None or Right.RECEIVE not in self.session.actor.rights:
            return (copy,)
        if row.item.entered_at is not None:
            return ItemAction(NOT_ENTERED, self.tr("Not entered after all"), "T", Icon.UNDO), copy
        offered = [ItemAction(ENTERED, self.tr("Entered"), "E", Icon.COMPLETED, primary=True)]
        if len(row.together) > 1:
            offered.append(ItemAction(WHOLE_CASE, self.tr("All of this case entered"), "A", Icon.COMPLETED))
        return (*offered, copy)

    def take(self, code: str, row: EntryLine) -> None:
        """Do it."""
        outage = self.outage
        if code == COPY:
            copy_text("\n".join(filter(None, self._texts(row.item))))
            self.session.messages.info(self.tr("Copied."))
        elif outage is None:
            return
        elif code == NOT_ENTERED:
            told = self.tr("The tick has been taken away.")
            self._do(TakeEnteredBack(outage.outage_id, (row.item.item_id,)), told)
        else:
            items = row.together if code == WHOLE_CASE else (row.item.item_id,)
            self._enter(outage, items)

    # The whole outage

    @Slot()
    def declare(self) -> None:
        """Ask why the lines are down."""
        self.ask(DeclarePanel(self.session))

    @Slot(object)
    def _choose(self, outage_id: str) -> None:
        self._chosen_outage = outage_id
        self.reread()

    @Slot()
    def _end(self) -> None:
        outage = self.outage
        if outage is not None:
            self._do(EndOutage(outage.outage_id), self.tr("It is noted that the lines are up again."))

    @Slot()
    def _enter_all(self) -> None:
        outage = self.outage
        if outage is not None:
            self._enter(outage, tuple(item.item_id for item in self._items if item.entered_at is None))

    @Slot()
    def _close_outage(self) -> None:
        outage = self.outage
        if outage is not None:
            self._do(CloseOutage(outage.outage_id), self.tr("The outage is closed: everything is entered."))

    @Slot()
    def _reopen(self) -> None:
        outage = self.outage
        if outage is not None:
            self._do(ReopenOutage(outage.outage_id), self.tr("The outage is open again."))

    @Slot(object)
    def _save(self, ending: str) -> None:
        outage = self.outage
        if outage is None:
            return
        began = outage.began_at.date().isoformat()
        stem = self.tr("to be entered elsewhere").replace(" ", "-")
        path = self._ask_where(self, f"{stem}-{began}.{ending}")
        if path is not None:
            here = self.session
            table = _Table(here.store, here.actor, outage.outage_id, self._items, here.language, ending)
            self.session.tasks.submit(WriteFile(table, path), self._saved, self._not_saved)

    @Slot(object)
    def _saved(self, path: Path) -> None:
        tick = self.tr("Nothing has been ticked off by this. Say so when it is entered.")
        self.session.messages.success(written_as(path), tick)

    @Slot(object)
    def _not_saved(self, error: BaseException) -> None:
        if isinstance(error, OSError):
            self.session.messages.problem(not_written())
        else:
            self.session.tell(error)

    # Doing it

    def _enter(self, outage: Outage, items: tuple[str, ...]) -> None:
        told = self.tr("Entered elsewhere: %1.").replace("%1", str(len(items)))
        self._do(NoteEntered(outage.outage_id, items), told)

    def _do(self, command: Command, told: str) -> None:
        if self._told:
            return  # the one before is not written yet
        self._told = told
        Attempt(self.session, Performing(self.session, (command,)), self._done, self._not_done, self)

    @Slot(object)
    def _done(self, outcome: Outcome) -> None:
        told, self._told = self._told, ""
        way = None
        if outcome.undo is not None:
            way = WayBack(self.session, outcome.undo, self.session).offer(self.tr("Undo"))
        self.session.messages.success(told, undo=way)

    @Slot(object)
    def _not_done(self, _: RuleBroken) -> bool:
        self._told = ""
        self.reread()
        return False  # the message says why

    # Words

    @Slot()
    def _show_sheet(self) -> None:
        row = self.current
        self.sheet.show_texts(*(self._texts(row.item) if row is not None else ("", "")))

    def _texts(self, item: ToEnter) -> tuple[str, str]:
        born = born_text(item.born_on, self.session.language) if item.born_on else ""
        duf = self.tr("DUF %1").replace("%1", item.duf) if item.duf else ""
        national = self.tr("national number %1").replace("%1", item.national_id) if item.national_id else ""
        receipt = self.tr("receipt number %1").replace("%1", item.receipt) if item.receipt else ""
        name = isolate(self._name(item))
        whose = "  ·  ".join(part for part in (name, born, duf, national, receipt, item.errand) if part)
        facts = "  ·  ".join(f"{fact.name}: {isolate(fact.value)}" for fact in item.facts)
        return whose, ":  ".join(part for part in (item.what, facts) if part)

    def _name(self, item: ToEnter) -> str:
        return item.name or self.tr("the booking has been taken back")

    def _entered(self, item: ToEnter) -> str:
        if item.entered_at is None:
            return ""
        return f"{instant_text(item.entered_at, self.session.language)} · {item.entered_by}"


def _of_money_or_card(kind: EntryKind) -> Icon:
    return Icon.FEE if kind.value.startswith(("fee-", "refund-")) else Icon.CARD
