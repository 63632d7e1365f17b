"""What files brought and a person has to look at: who needs a new time, differences, times outside the plan."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.changes import Touched
from desktop.domain.clock import wall_clock
from desktop.domain.exchange_words import RecordKind, Remark
from desktop.domain.rights import Right
from desktop.services.commands import Command, Outcome
from desktop.services.free_times import FreeTime
from desktop.services.importing.deciding import DecideItem
from desktop.services.importing.new_times import GiveNewTime
from desktop.services.phones import display_phone
from desktop.services.queries.import_hands import LastHand, last_hands
from desktop.services.queries.imported import (
    ImportTask,
    NeedsNewTime,
    count_import_tasks,
    count_new_times,
    import_tasks,
    needs_new_time,
)
from ui.attempt import Attempt, Performing, WayBack
from ui.dates import instant_text, time_text, weekday_text
from ui.provisional import provisional_note
from ui.screens.items.action_bar import ItemAction
from ui.screens.items.compare import Compare, Side
from ui.screens.items.field_words import field_word, value_text
from ui.screens.items.lines import Columns
from ui.screens.items.section import ItemSection
from ui.session import BookingStart, CaseAddress, Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone
from ui.widgets.row_delegate import Cell, Column

KEEP, TAKE, FIND = "keep", "take", "find"
TIMES = ("1", "2", "3")
"""The keys of the next free times."""


@dataclass(frozen=True, slots=True)
class FileItem:
    """One line: an appointment without a place, or something to decide with who worked on it here last."""

    key: str
    case_id: str
    name: str
    late: NeedsNewTime | None = None
    task: ImportTask | None = None
    hand: LastHand | None = None


@dataclass(slots=True)
class _Step:
    """What is told when a step is done."""

    told: str
    undo: str
    undone: str
    shows_letter: bool = False
    appointment_id: str = ""


class FromFiles(ItemSection[FileItem]):
    """Lists who needs a new time first, then what is said differently; both values stand side by side."""

    key = "from-files"
    topic = "files#items"
    interests = Touched.APPOINTMENTS | Touched.CASES | Touched.PEOPLE | Touched.FEES | Touched.PLAN
    icon = Icon.DOCUMENT
    columns = Columns(
        (Column(share=4), Column(164), Column(share=4), Column(share=4), Column(share=4)),
        (Column(share=4), Column(160), Column(share=4), Column(share=4), Column()),
        room=900,
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._step: _Step | None = None
        self.compare = Compare(self)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)  # noqa: S101 - the section's own
        column.insertWidget(column.indexOf(self.slot), self.compare)
        self.view.selectionModel().selectionChanged.connect(self._compare)
        self.model.modelReset.connect(self._compare)
        self.words()

    def title(self) -> str:
        """Return the name of the section."""
        return self.tr("From files")

    def column_titles(self) -> tuple[str, ...]:
        """Return the words above the columns."""
        return (
            self.tr("Name"),
            self.tr("What"),
            self.tr("Stands here"),
            self.tr("The file says"),
            self.tr("Changed here by, or phone"),
        )

    def empty_texts(self) -> tuple[str, str]:
        """Return why nothing waits."""
        return self.tr("Nothing waits here. No file says anything differently."), self.tr(
            "What a file says otherwise than a clerk here comes here, and who needs a new time because of a file."
        )

    def read(self) -> Sequence[FileItem]:
        """Return who needs a new time, then what is to be decided."""
        store = self.session.store
        late = [FileItem(row.appointment_id, row.case_id, row.name, late=row) for row in needs_new_time(store)]
        tasks = import_tasks(store)
        hands = last_hands(store, tasks)
        decided = [
            FileItem(task.item_id, task.case_id, task.name, task=task, hand=hands.get(task.item_id)) for task in tasks
        ]
        return late + decided

    def count(self) -> int:
        """Return how many wait."""
        return count_new_times(self.session.store) + count_import_tasks(self.session.store)

    def reread(self) -> None:
        """Read the lines again; there can be more than are listed at once, and all of them are counted."""
        super().reread()
        self.recount()

    def key_of(self, row: FileItem) -> str:
        """Return the appointment, or what is to be decided."""
        return row.key

    def address_of(self, row: FileItem) -> CaseAddress:
        """Return the case."""
        return CaseAddress(row.case_id)

    def cells(self, row: FileItem) -> Sequence[Cell]:
        """Return what is seen of a line."""
        name = Cell(isolate(row.name), strong=True)
        if row.late is not None:
            phone = display_phone(row.late.phone)
            return (
                name,
                Cell(self.tr("needs a new time"), Icon.NEEDS_NEW_TIME, Tone.DANGER, badge=True),
                Cell(self._had(row.late)),
                Cell(self._next(row.late)),
                Cell(phone or self.tr("no phone"), Icon.PHONE if phone else None, muted=not phone),
            )
        task = row.task
        assert task is not None  # noqa: S101 - a line is one of the two
        outside = task.remark is Remark.OUTSIDE_PLAN
        return (
            name,
            Cell(self._what(task), Icon.CALENDAR if outside else Icon.MOVE, Tone.WARNING, badge=True),
            Cell(self._here(task)),
            Cell(self._there(task)),
            Cell(self._who(row), muted=True),
        )

    def speak(self, row: FileItem) -> str:
        """Return what is said of a line."""
        said = [cell.text for cell in self.cells(row)]
        titles = self.column_titles()
        parts = (row.name, said[1], f"{titles[2]}: {said[2]}", f"{titles[3]}: {said[3]}", said[4])
        return ", ".join(part for part in parts if part)

    def deeds(self, row: FileItem) -> Sequence[ItemAction]:
        """Return what may be done to a line."""
        if Right.BOOK not in self.session.actor.rights:
            return ()
        find = ItemAction(FIND, self.tr("Find another time"), "F", Icon.SEARCH)
        if row.late is not None:
            free = zip(TIMES, row.late.free, strict=False)
            times = [ItemAction(key, self._when(time), key, Icon.BOOKED, primary=key == TIMES[0]) for key, time in free]
            return (*times, find)
        task = row.task
        assert task is not None  # noqa: S101 - a line is one of the two
        if task.remark is Remark.OUTSIDE_PLAN:
            return ItemAction(KEEP, self.tr("Leave it there"), "L", Icon.ORIGINAL, primary=True), find
        return (
            ItemAction(KEEP, self.tr("Keep ours"), "K", Icon.ORIGINAL, primary=True),
            ItemAction(TAKE, self.tr("Take the file's"), "T", Icon.SAVE),
        )

    def take(self, code: str, row: FileItem) -> None:
        """Decide, book one of the times, or open the booking panel for another."""
        if code == FIND:
            self.session.booking_wanted.emit(BookingStart(case_id=row.case_id, moving=self._appointment(row)))
        elif row.late is not None:
            self._give(row.late, row.late.free[TIMES.index(code)])
        elif row.task is not None:
            self._decide(row.task, take=code == TAKE)

    # Doing it

    def _give(self, late: NeedsNewTime, time: FreeTime) -> None:
        name = isolate(late.name)
        told = self.tr("%1 has a new time: %2. Ring, for nobody has told them.").replace("%1", name)
        step = _Step(
            told.replace("%2", self._when(time)),
            self.tr("Undo the new time"),
            self.tr("%1 needs a new time again. The letter is void.").replace("%1", name),
            shows_letter=True,
            appointment_id=late.appointment_id,
        )
        self._begin(GiveNewTime(late.appointment_id, time.desk_id, time.day, time.start), step)

    def _decide(self, task: ImportTask, *, take: bool) -> None:
        what = self._what(task)
        if task.remark is Remark.OUTSIDE_PLAN:
            told = self.tr("%1 keeps the time outside the plan.")
        elif take:
            told = self.tr("%1: %2 is as the file says.")
        else:
            told = self.tr("%1: %2 stays as it is here.")
        name = isolate(task.name)
        step = _Step(
            told.replace("%1", name).replace("%2", what),
            self.tr("Undo"),
            self.tr("%1 is on the list again.").replace("%1", name),
        )
        self._begin(DecideItem(task.item_id, take), step)

    def _begin(self, command: Command, step: _Step) -> None:
        if self._step is not None:
            return  # the one before is not written yet
        self._step = step
        Attempt(self.session, Performing(self.session, (command,)), self._done, self._refused, self)

    @Slot(object)
    def _done(self, outcome: Outcome) -> None:
        step, self._step = self._step, None
        if step is None:
            return
        way = None
        if outcome.undo is not None:
            back = WayBack(self.session, outcome.undo, self.session, told=_Undone(step.undone))
            way = back.offer(step.undo)
        told = step.told + (provisional_note(self.session, step.appointment_id) if step.appointment_id else "")
        self.session.messages.success(told, undo=way)
        if step.shows_letter:
            self.session.paper_wanted.emit(str(outcome.result))

    @Slot(object)
    def _refused(self, _: object) -> bool:
        self._step = None
        self.reread()
        return False  # the message says who was faster, or what is against it

    @Slot()
    def _compare(self) -> None:
        """Show both values of the chosen line whole, however long they are."""
        row = self.current
        if row is None:
            self.compare.show_sides(None, None)
        elif row.late is not None:
            phone = display_phone(row.late.phone) or self.tr("no phone")
            self.compare.show_sides(
                Side(self.tr("The time that somebody else has"), self._had(row.late), ""),
                Side(self.tr("Phone"), phone, self._next(row.late)),
            )
        elif row.task is not None:
            self.compare.show_sides(*self._sides(row, row.task))

    def _sides(self, row: FileItem, task: ImportTask) -> tuple[Side, Side]:
        here = self.tr("Changed here by %1").replace("%1", self._who(row)) if row.hand else ""
        made = self.tr("%1, made %2") if task.made_at is not None else "%1"
        at = instant_text(task.made_at, self.session.language) if task.made_at is not None else ""
        return (
            Side(self.tr("Stands here"), self._here(task), here),
            Side(self.tr("The file says"), self._there(task), made.replace("%1", task.file).replace("%2", at)),
        )

    # Words

    def _what(self, task: ImportTask) -> str:
        return self.tr("outside the plan") if task.remark is Remark.OUTSIDE_PLAN else field_word(task.field)

    def _here(self, task: ImportTask) -> str:
        if task.remark is not Remark.OUTSIDE_PLAN:
            return value_text(task.field, task.ours, self.session.language)
        local = datetime.fromisoformat(str(task.theirs))
        return f"{weekday_text(local.date(), self.session.language)} {time_text(local.time())}"

    def _there(self, task: ImportTask) -> str:
        if task.remark is Remark.OUTSIDE_PLAN:
            return self.tr("nothing published then")
        return value_text(task.field, task.theirs, self.session.language)

    def _who(self, row: FileItem) -> str:
        if row.hand is None:
            return self.tr("nobody here")
        return f"{isolate(row.hand.name)}, {instant_text(row.hand.at, self.session.language)}"

    def _had(self, late: NeedsNewTime) -> str:
        when = f"{weekday_text(late.day, self.session.language)} {time_text(wall_clock(late.start))}"
        return self.tr("%1, desk %2").replace("%1", when).replace("%2", late.desk)

    def _next(self, late: NeedsNewTime) -> str:
        if not late.free:
            return self.tr("no free time in the plan")
        first = late.free[0]
        when = f"{weekday_text(first.day, self.session.language)} {time_text(wall_clock(first.start))}"
        return self.tr("next free: %1").replace("%1", when)

    def _when(self, time: FreeTime) -> str:
        when = f"{weekday_text(time.day, self.session.language)} {time_text(wall_clock(time.start))}"
        return self.tr("%1, desk %2").replace("%1", when).replace("%2", time.desk)

    def _appointment(self, row: FileItem) -> str:
        if row.late is not None:
            return row.late.appointment_id
        task = row.task
        return task.record_id if task is not None and task.kind is RecordKind.APPOINTMENT else ""


@dataclass(frozen=True, slots=True)
class _Undone:
    """Says what was taken back."""

    text: str

    def __call__(self, _: Outcome) -> str:
        return self.text
