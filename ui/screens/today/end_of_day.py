"""The end of the day: what is left open, and what to do about each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.appointments import Step
from desktop.domain.changes import Touched
from desktop.domain.clock import oslo_day
from desktop.services.phones import display_phone
from desktop.services.queries.left_open import Among, LeftOpen, OpenLine, left_open
from ui.dates import date_text, in_oslo, time_text
from ui.evening_pack import maker_of
from ui.screens.health.pack_button import PackButton
from ui.screens.items.action_bar import ItemAction
from ui.screens.items.lines import Columns
from ui.screens.items.section import ItemSection
from ui.screens.today.counter_work import CounterWork
from ui.screens.today.report_button import ReportButton
from ui.session import CaseAddress, Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.row_delegate import Cell, Column
from ui.words import step_word

OPEN, PAPER, ITEMS, PACK = "open", "paper", "items", "pack"

_LOOKS: Mapping[LeftOpen, tuple[Icon, Tone, object]] = {
    LeftOpen.IN_SERVICE: (Icon.IN_SERVICE, Tone.ACCENT, QT_TRANSLATE_NOOP("EndOfDay", "at a desk")),
    LeftOpen.WAITING: (Icon.ARRIVED, Tone.INFO, QT_TRANSLATE_NOOP("EndOfDay", "waits")),
    LeftOpen.NOT_MARKED: (Icon.BOOKED, Tone.WARNING, QT_TRANSLATE_NOOP("EndOfDay", "not marked")),
    LeftOpen.CALL: (Icon.PHONE, Tone.WARNING, QT_TRANSLATE_NOOP("EndOfDay", "call back")),
    LeftOpen.EVENING_PACK: (Icon.PAPERS, Tone.WARNING, QT_TRANSLATE_NOOP("EndOfDay", "evening pack")),
    LeftOpen.LETTER: (Icon.EMAIL, Tone.WARNING, QT_TRANSLATE_NOOP("EndOfDay", "letter")),
    LeftOpen.ITEMS: (Icon.ITEMS, Tone.NEUTRAL, QT_TRANSLATE_NOOP("EndOfDay", "items")),
}
_WHAT_TO_DO: Mapping[LeftOpen, object] = {
    LeftOpen.IN_SERVICE: QT_TRANSLATE_NOOP("EndOfDay", "Complete, or hand over."),
    LeftOpen.WAITING: QT_TRANSLATE_NOOP("EndOfDay", "Serve, or mark as left."),
    LeftOpen.NOT_MARKED: QT_TRANSLATE_NOOP("EndOfDay", "Mark as no-show, or check in."),
    LeftOpen.CALL: QT_TRANSLATE_NOOP("EndOfDay", "Call again: nobody was reached."),
    LeftOpen.EVENING_PACK: QT_TRANSLATE_NOOP("EndOfDay", "Make it, and lock it away."),
    LeftOpen.LETTER: QT_TRANSLATE_NOOP("EndOfDay", "Print and post."),
    LeftOpen.ITEMS: QT_TRANSLATE_NOOP("EndOfDay", "Look through, or leave for tomorrow."),
}
_AMONG: Mapping[Among, object] = {
    Among.OVERDUE_PAPERS: QT_TRANSLATE_NOOP("EndOfDay", "Papers that have not come: %1"),
    Among.LATE_CARDS: QT_TRANSLATE_NOOP("EndOfDay", "Cards that have not come: %1"),
    Among.CARDS_HERE: QT_TRANSLATE_NOOP("EndOfDay", "Cards to be collected: %1"),
    Among.CLOSED_TIMES: QT_TRANSLATE_NOOP("EndOfDay", "Appointments in closed times: %1"),
    Among.WAITING_LIST: QT_TRANSLATE_NOOP("EndOfDay", "On the waiting list: %1"),
    Among.NEED_NEW_TIME: QT_TRANSLATE_NOOP("EndOfDay", "Appointments from files that need a new time: %1"),
    Among.FROM_FILES: QT_TRANSLATE_NOOP("EndOfDay", "Differences between files and here: %1"),
    Among.TO_TELL: QT_TRANSLATE_NOOP("EndOfDay", "To be told by post or phone: %1"),
    Among.TO_ENTER: QT_TRANSLATE_NOOP("EndOfDay", "To be entered elsewhere after an outage: %1"),
}
_STEPS: Mapping[LeftOpen, tuple[Step, ...]] = {
    LeftOpen.IN_SERVICE: (Step.COMPLETE,),
    LeftOpen.WAITING: (Step.LEAVE,),
    LeftOpen.NOT_MARKED: (Step.MARK_NO_SHOW, Step.CHECK_IN),
}
_KEYS = {Step.COMPLETE: "D", Step.LEAVE: "L", Step.MARK_NO_SHOW: "N", Step.CHECK_IN: "A"}


class EndOfDay(ItemSection[OpenLine]):
    """Lists what is left open, people first.

    Signals:
        items_wanted: the key (str) of a section of the items.
    """

    key = "end-of-day"
    interests = Touched.ALL
    icon = Icon.END_OF_DAY
    columns = Columns(
        (Column(122), Column(share=4), Column(150), Column(share=5)),
        (Column(122), Column(share=4), Column(), Column(share=4)),
        room=760,
    )

    items_wanted = Signal(object)

    def __init__(self, session: Session, work: CounterWork, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._work = work
        self.report = ReportButton(session, self)
        self.pack = PackButton(session, self)
        self._add_report()
        self.words()

    def title(self) -> str:
        """Return the name of the list."""
        return self.tr("End of day")

    def column_titles(self) -> tuple[str, ...]:
        """Return the words above the columns."""
        return self.tr("Left open"), self.tr("Who or what"), self.tr("Since"), self.tr("What to do")

    def empty_texts(self) -> tuple[str, str]:
        """Return why nothing is left."""
        return self.tr("Nothing is left open."), self.tr("E goes back to the day.")

    def read(self) -> Sequence[OpenLine]:
        """Return what is left open."""
        return left_open(self.session.store, self.session.store.clock.now())

    def count(self) -> int:
        """Return how much is left open."""
        return len(self.read())

    def key_of(self, row: OpenLine) -> str:
        """Return what a line is known by."""
        return f"{row.kind.value}:{row.key}"

    def address_of(self, row: OpenLine) -> CaseAddress:
        """Return the case."""
        return CaseAddress(row.case_id)

    def cells(self, row: OpenLine) -> Sequence[Cell]:
        """Return what is seen of a line."""
        icon, tone, word = _LOOKS[row.kind]
        return (
            Cell(_word(word), icon, tone, badge=True),
            Cell(self._what(row), strong=True),
            Cell(self._since(row), muted=True),
            Cell(_word(_WHAT_TO_DO[row.kind])),
        )

    def speak(self, row: OpenLine) -> str:
        """Return what is said of a line."""
        parts = (_word(_LOOKS[row.kind][2]), self._what(row), self._since(row), _word(_WHAT_TO_DO[row.kind]))
        return ", ".join(part for part in parts if part)

    def deeds(self, row: OpenLine) -> Sequence[ItemAction]:
        """Return what may be done to a line now."""
        about = row.appointment or row.walk_in
        if row.kind in _STEPS and about is not None:
            offered = self._work.offered(about)
            steps = [step for step in _STEPS[row.kind] if step in offered]
            return tuple(
                ItemAction(step.value, step_word(step), _KEYS[step], primary=at == 0) for at, step in enumerate(steps)
            )
        if row.kind is LeftOpen.EVENING_PACK:
            return (ItemAction(PACK, self.tr("Make the evening pack"), "M", Icon.PAPERS, primary=True),)
        if row.kind is LeftOpen.LETTER:
            return (ItemAction(PAPER, self.tr("Show the letter"), "P", Icon.PAPERS, primary=True),)
        if row.kind is LeftOpen.ITEMS:
            return (ItemAction(ITEMS, self.tr("Open the items"), "O", Icon.ITEMS, primary=True),)
        return (ItemAction(OPEN, self.tr("Open the case"), "O", Icon.CASES, primary=True),)

    def take(self, code: str, row: OpenLine) -> None:
        """Take a step, or lead to where the rest is done."""
        about = row.appointment or row.walk_in
        if code == PAPER:
            self.session.paper_wanted.emit(row.paper)
        elif code == PACK:
            maker_of(self.session).make_now()
        elif code == ITEMS:
            self.items_wanted.emit(row.among.value if row.among else "")
        elif code == OPEN:
            self.session.case_opened.emit(self.address_of(row))
        elif about is not None:
            self._work.take(about, Step(code))

    def _add_report(self) -> None:
        """Put the buttons under the list, where the day ends."""
        space = tokens().space
        foot = QWidget(self)
        row = QHBoxLayout(foot)
        row.setContentsMargins(space.m, space.s, space.m, space.s)
        row.addStretch(1)
        row.addWidget(self.pack)
        row.addWidget(self.report)
        around = self.layout()
        assert around is not None  # noqa: S101 - the base lays itself out
        around.addWidget(foot)

    @Slot(object)
    def _open(self, _key: str) -> None:
        row = self.current
        if row is None:
            return
        if row.kind is LeftOpen.ITEMS:
            self.take(ITEMS, row)
        elif row.kind is LeftOpen.EVENING_PACK:
            self.take(PACK, row)
        elif row.case_id:
            self.session.case_opened.emit(self.address_of(row))

    def _what(self, row: OpenLine) -> str:
        if row.kind is LeftOpen.EVENING_PACK:
            return self.tr("Today's evening pack has not been made")
        if row.among is not None:
            return _word(_AMONG[row.among]).replace("%1", str(row.count))
        name = isolate(row.name) if row.name else self.tr("drop-in")
        who = f"{row.number}  {name}" if row.number else name
        more = display_phone(row.phone) if row.phone else row.paper
        return f"{who}  ·  {more}" if more else who

    def _since(self, row: OpenLine) -> str:
        if row.at is None:
            return ""
        local = in_oslo(row.at)
        moment = time_text(local.time())
        today = oslo_day(self.session.store.clock.now())
        return moment if local.date() == today else f"{date_text(local.date(), self.session.language)}  {moment}"


def _word(source: object) -> str:
    return QCoreApplication.translate("EndOfDay", str(source))
