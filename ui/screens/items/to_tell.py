"""Who is to be told about an appointment by post or phone, and whose e-mail may not have arrived."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop.domain.calendar_words import ToldHow
from desktop.domain.changes import Touched
from desktop.domain.clock import wall_clock
from desktop.domain.mail import ByHand, NoticeEvent, NoticeState
from desktop.domain.missing_papers import CallOutcome
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import Command, Outcome
from desktop.services.mail_server import NoteMailWish
from desktop.services.mail_settling import NoteNoticeCall, SendNotice, SettleNotice
from desktop.services.phones import display_phone
from desktop.services.queries.notices import NoticeRow, count_to_be_told, to_be_told
from ui.attempt import Attempt, Performing, WayBack
from ui.dates import date_text, in_oslo, time_text, weekday_text
from ui.screens.items.action_bar import ItemAction
from ui.screens.items.ask_call import CallPanel
from ui.screens.items.lines import Columns
from ui.screens.items.section import ItemSection
from ui.session import CaseAddress, Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone
from ui.widgets.row_delegate import Cell, Column

CALL, LETTER, POSTED, COUNTER, ARRIVED, SEND, WISH = (
    *("call", "letter", "posted", "counter", "arrived", "send", "wish"),
)
_HOW = {POSTED: ToldHow.LETTER, COUNTER: ToldHow.COUNTER, ARRIVED: ToldHow.EMAIL}


class NoticeCallPanel(CallPanel):
    """Notes a call to tell somebody about an appointment."""

    def __init__(self, session: Session, row: NoticeRow, parent: QWidget | None = None) -> None:
        super().__init__(session, row.case_id, row.name, row.phone, parent)
        self._notice_id = row.notice_id

    def command(self, outcome: CallOutcome, note: str) -> Command:
        """Return what notes the call with what is to be told."""
        return NoteNoticeCall(self.session.store.ids.new(), self._notice_id, outcome, note)


class ToTell(ItemSection[NoticeRow]):
    """Lists who is to be told, the next appointment first; each line is settled once, and that can be taken back."""

    key = "to-tell"
    topic = "items#to-tell"
    interests = Touched.NOTICES | Touched.APPOINTMENTS | Touched.PEOPLE | Touched.PAPERS
    icon = Icon.EMAIL
    columns = Columns(
        (Column(share=4), Column(196), Column(share=4), Column(112), Column(share=3), Column(152)),
        (Column(share=4), Column(190), Column(share=3), Column(), Column(), Column()),
        room=900,
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._told = ""
        self.words()

    def title(self) -> str:
        """Return the name of the section."""
        return self.tr("Post and phone")

    def column_titles(self) -> tuple[str, ...]:
        """Return the words above the columns."""
        return (
            self.tr("Name"),
            self.tr("To be told"),
            self.tr("Why not by e-mail"),
            self.tr("Phone"),
            self.tr("Last call"),
            self.tr("Letter"),
        )

    def empty_texts(self) -> tuple[str, str]:
        """Return why nothing waits."""
        return self.tr("Nobody waits to be told by post or phone."), self.tr(
            "An appointment that was booked, moved or cancelled comes here when no e-mail can tell about it."
        )

    def read(self) -> Sequence[NoticeRow]:
        """Return who is to be told."""
        return to_be_told(self.session.store)

    def count(self) -> int:
        """Return how many are to be told."""
        return count_to_be_told(self.session.store)

    def key_of(self, row: NoticeRow) -> str:
        """Return what is to be told."""
        return row.notice_id

    def address_of(self, row: NoticeRow) -> CaseAddress:
        """Return the case."""
        return CaseAddress(row.case_id)

    def cells(self, row: NoticeRow) -> Sequence[Cell]:
        """Return what is seen of somebody who is to be told."""
        unsure = row.state is NoticeState.PERHAPS_SENT
        return (
            Cell(isolate(row.name), Icon.PROTECTED if row.protected else None, strong=True),
            Cell(self._what(row)),
            Cell(self._why(row), Icon.WARNING if unsure else None, Tone.WARNING if unsure else None, badge=unsure),
            Cell(display_phone(row.phone) or self.tr("no phone"), muted=not row.phone),
            Cell(self._call(row), muted=bool(row.calls)),
            Cell(row.letter or self.tr("none"), muted=not row.letter),
        )

    def speak(self, row: NoticeRow) -> str:
        """Return what is said of somebody who is to be told."""
        protected = self.tr("the address is protected") if row.protected else ""
        phone = display_phone(row.phone) or self.tr("no phone")
        parts = (row.name, protected, self._what(row), self._why(row), phone, self._call(row))
        return ", ".join(part for part in parts if part)

    def deeds(self, row: NoticeRow) -> Sequence[ItemAction]:
        """Return what may be done: call, print the letter, note how they were told, send an e-mail after all."""
        if Right.BOOK not in self.session.actor.rights:
            return ()
        if row.state is NoticeState.PERHAPS_SENT:
            offered = [ItemAction(ARRIVED, self.tr("It has arrived"), "A", Icon.SUCCESS, primary=True)]
        else:
            offered = []
        offered.append(ItemAction(CALL, self.tr("Call"), "C", Icon.PHONE, primary=not offered and bool(row.phone)))
        if row.letter:
            offered.append(ItemAction(LETTER, self.tr("Letter"), "E", Icon.DOCUMENT, primary=not row.phone))
            offered.append(ItemAction(POSTED, self.tr("Posted"), "P", Icon.SEND))
        offered.append(ItemAction(COUNTER, self.tr("Told at the counter"), "T", Icon.DESK))
        if row.may_be_mailed:
            again = self.tr("Send again") if row.state is NoticeState.PERHAPS_SENT else self.tr("Send e-mail")
            offered.append(ItemAction(SEND, again, "M", Icon.EMAIL))
        elif row.email and row.wanted is not True:
            offered.append(ItemAction(WISH, self.tr("Wants e-mail"), "W", Icon.NOTE))
        return offered

    def take(self, code: str, row: NoticeRow) -> None:
        """Do it, or ask what came of the call."""
        if code == CALL:
            self.ask(NoticeCallPanel(self.session, row))
        elif code == LETTER:
            self.session.paper_wanted.emit(row.letter)
        elif code == SEND:
            self._do(SendNotice(row.notice_id), self.tr("The e-mail to %1 is sent shortly."), row)
        elif code == WISH:
            self._do(NoteMailWish(row.case_id, wanted=True), self.tr("%1 wants e-mail: that is noted."), row)
        else:
            self._do(SettleNotice(row.notice_id, _HOW[code]), self.tr("%1 has been told: that is noted."), row)

    def _do(self, command: Command, told: str, row: NoticeRow) -> None:
        if self._told:
            return
        self._told = told.replace("%1", isolate(row.name))
        work = Performing(self.session, (command,))
        Attempt(self.session, work, self._done, self._not_done, self)

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

    def _what(self, row: NoticeRow) -> str:
        when = f"{weekday_text(row.day, self.session.language)} {time_text(wall_clock(row.start))}"
        words = {
            NoticeEvent.BOOKED: self.tr("booked: %1"),
            NoticeEvent.MOVED: self.tr("moved: %1"),
            NoticeEvent.CANCELLED: self.tr("cancelled: %1"),
            NoticeEvent.REMINDER: self.tr("reminder: %1"),
        }
        return words[row.event].replace("%1", when)

    def _why(self, row: NoticeRow) -> str:
        if row.state is NoticeState.PERHAPS_SENT:
            return self.tr("perhaps sent, tried once more") if row.trying else self.tr("perhaps sent")
        words = {
            ByHand.NO_ADDRESS: self.tr("no e-mail address"),
            ByHand.BAD_ADDRESS: self.tr("the e-mail address is wrong"),
            ByHand.PROTECTED: self.tr("protected address"),
            ByHand.NOT_WANTED: self.tr("wants no e-mail"),
            ByHand.MAIL_OFF: self.tr("e-mail is switched off"),
            ByHand.REFUSED: self.tr("refused by the mail server"),
            ByHand.GAVE_UP: self.tr("could not be sent"),
        }
        if row.because is ByHand.PROTECTED and row.wanted:
            return self.tr("wants e-mail, not sent yet")
        why = words[row.because] if row.because else ""
        return f"{why} ({row.code})" if row.code and row.because in (ByHand.REFUSED, ByHand.GAVE_UP) else why

    def _call(self, row: NoticeRow) -> str:
        if not row.calls:
            return self.tr("not called")
        last = row.calls[0]
        words = {
            CallOutcome.REACHED: self.tr("reached"),
            CallOutcome.MESSAGE_LEFT: self.tr("message left"),
            CallOutcome.NO_ANSWER: self.tr("no answer"),
            CallOutcome.WRONG_NUMBER: self.tr("wrong number"),
        }
        at = in_oslo(last.at)
        day = f"{date_text(at.date(), self.session.language)} {time_text(at.time())}"
        return " · ".join(part for part in (words[last.outcome], day, last.by, last.note) if part)
