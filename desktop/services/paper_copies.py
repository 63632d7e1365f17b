"""Copies of issued papers: counted as they come out, and what becomes of each."""

from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Row, func, insert, select, update

from desktop.domain.cases import AddressProtection
from desktop.domain.changes import Touched
from desktop.domain.paper_copies import Given, Way
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.appointments import case_at_this_station, refuse_other_station
from desktop.services.commands import handles
from desktop.services.work import Work
from desktop.storage.models import IssuedPaper, PaperCopy, Person, Staff, VoidedPaper


@dataclass(frozen=True, slots=True)
class PrintPaper:
    """A copy came out right: printed, or saved as a file.

    Attributes:
        printer: its name, where it was printed.
        job_id: the job in which it came out; each job counts a paper once, however often this is said.
    """

    number: str
    way: Way = Way.PDF
    printer: str = ""
    job_id: str = ""


@dataclass(frozen=True, slots=True)
class HandPaperOver:
    """The newest copy was handed over the counter; `turn`, filled in, is which one that was."""

    number: str
    turn: int = 0


@dataclass(frozen=True, slots=True)
class PostPaper:
    """The newest copy was put in the post; `turn`, filled in, is which one that was."""

    number: str
    turn: int = 0


@dataclass(frozen=True, slots=True)
class TakePaperBack:
    """A copy was neither handed over nor posted after all."""

    number: str
    turn: int


@dataclass(frozen=True, slots=True)
class NoteSpoiltCopy:
    """The newest copy came out wrongly and is not counted: the next one bears its number again."""

    number: str
    turn: int = 0


@dataclass(frozen=True, slots=True)
class CountCopyAgain:
    """A copy that was thought to be spoilt counts."""

    number: str
    turn: int


@handles(PrintPaper, name="print-paper", right=Right.LOOK, touches=Touched.PAPERS)
def print_paper(work: Work, command: PrintPaper) -> int:
    """Count the copy, and return which one it is.

    Raises:
        RuleBroken: `no-paper`; `belongs-to` (R17); `paper-void`, what it says was taken back.
    """
    paper = own_paper(work, command.number)
    if command.job_id:
        there = select(PaperCopy.copy).where(PaperCopy.number == paper.number, PaperCopy.job_id == command.job_id)
        counted: int | None = work.connection.execute(there).scalars().first()
        if counted is not None:
            return counted
    else:  # what a job has brought out is there, whatever became of it meanwhile
        refuse_void(work, paper.number)
    turns = select(func.coalesce(func.max(PaperCopy.turn), 0)).where(PaperCopy.number == paper.number)
    copy: int = paper.copies + 1
    work.connection.execute(
        insert(PaperCopy).values(
            number=paper.number,
            turn=work.connection.execute(turns).scalar_one() + 1,
            copy=copy,
            way=command.way,
            printer=command.printer,
            job_id=command.job_id or None,
            made_by=work.actor.staff_id,
            made_at=work.at,
        )
    )
    _count(work, paper.number, copy)
    return copy


@handles(HandPaperOver, name="hand-paper-over", right=Right.LOOK, touches=Touched.PAPERS)
def hand_paper_over(work: Work, command: HandPaperOver) -> None:
    """Note it; said twice, it is noted once.

    Raises:
        RuleBroken: `paper-not-printed`; `paper-given`, it was posted; `no-paper`; `belongs-to` (R17); `paper-void`.
    """
    work.command = replace(command, turn=_give(work, command.number, command.turn, Given.HANDED_OVER))


@handles(PostPaper, name="post-paper", right=Right.LOOK, touches=Touched.PAPERS)
def post_paper(work: Work, command: PostPaper) -> None:
    """Note it; said twice, it is noted once.

    Raises:
        RuleBroken: `paper-not-posted`, it is handed over only; `paper-not-printed`; `paper-given`, it was handed over;
            `no-paper`; `belongs-to` (R17); `paper-void`.
    """
    paper = own_paper(work, command.number)
    if not may_be_posted(paper.data, _protection(work, paper)):
        raise RuleBroken("paper-not-posted")
    work.command = replace(command, turn=_give(work, command.number, command.turn, Given.POSTED))


@handles(TakePaperBack, name="take-paper-back", right=Right.LOOK, touches=Touched.PAPERS)
def take_paper_back(work: Work, command: TakePaperBack) -> None:
    """Forget what became of the copy.

    Raises:
        RuleBroken: `no-paper`; `belongs-to` (R17).
    """
    own_paper(work, command.number)
    _write(work, command.number, command.turn, given=None, given_by=None, given_at=None)


@handles(NoteSpoiltCopy, name="note-spoilt-copy", right=Right.LOOK, touches=Touched.PAPERS)
def note_spoilt_copy(work: Work, command: NoteSpoiltCopy) -> None:
    """Keep the copy as one that came out wrongly, and count one less.

    Raises:
        RuleBroken: `paper-not-printed`; `paper-given`, it has left the counter; `no-paper`; `belongs-to` (R17).
    """
    paper = own_paper(work, command.number)
    newest = _newest(work, paper)
    if command.turn not in (0, newest.turn):
        return  # said twice
    if newest.given is not None:
        raise RuleBroken("paper-given", given=Given(newest.given), at=newest.given_at)
    _write(work, paper.number, newest.turn, spoilt_by=work.actor.staff_id, spoilt_at=work.at)
    _count(work, paper.number, newest.copy - 1)
    work.command = replace(command, turn=newest.turn)
    work.undo = CountCopyAgain(paper.number, newest.turn)


@handles(CountCopyAgain, name="count-copy-again", right=Right.LOOK, touches=Touched.PAPERS)
def count_copy_again(work: Work, command: CountCopyAgain) -> None:
    """Let it count, unless another copy bears its number by now.

    Raises:
        RuleBroken: `copy-made-since`; `no-paper`; `belongs-to` (R17).
    """
    paper = own_paper(work, command.number)
    wanted = select(PaperCopy).where(PaperCopy.number == paper.number, PaperCopy.turn == command.turn)
    row = work.connection.execute(wanted).one_or_none()
    if row is None or row.copy != paper.copies + 1:
        raise RuleBroken("copy-made-since")
    _write(work, paper.number, row.turn, spoilt_by=None, spoilt_at=None)
    _count(work, paper.number, row.copy)


def may_be_posted(data: dict[str, Any], protection: AddressProtection) -> bool:
    """Say whether a paper may go by post: never one that is handed over only, nor to a protected address.

    Args:
        data: what the paper says.
        protection: of the address of whom it is about, as it stands.
    """
    return not data.get("hand_over_only", False) and protection is AddressProtection.NONE


def own_paper(work: Work, number: str) -> Row[Any]:
    """Return a paper of this station, and say whose case the command is about.

    Raises:
        RuleBroken: `no-paper`; `belongs-to` (R17).
    """
    row = work.connection.execute(select(IssuedPaper).where(IssuedPaper.number == number)).one_or_none()
    if row is None:
        raise RuleBroken("no-paper")
    if row.case_id is None:
        refuse_other_station(work.connection, work.station_id, row.station_id)
    else:
        work.about(row.case_id)
        case_at_this_station(work, row.case_id)
    return row


def refuse_void(work: Work, number: str) -> None:
    """Refuse a paper that was taken back.

    Raises:
        RuleBroken: `paper-void`.
    """
    void = work.connection.execute(
        select(Staff.name, VoidedPaper.voided_at)
        .join(Staff, Staff.id == VoidedPaper.voided_by)
        .where(VoidedPaper.number == number)
    ).one_or_none()
    if void is not None:
        raise RuleBroken("paper-void", by=void.name, at=void.voided_at)


def _give(work: Work, number: str, turn: int, given: Given) -> int:
    paper = own_paper(work, number)
    refuse_void(work, number)
    newest = _newest(work, paper)
    if newest.given == given:
        return turn or int(newest.turn)
    if newest.given is not None:
        raise RuleBroken("paper-given", given=Given(newest.given), at=newest.given_at)
    _write(work, number, newest.turn, given=given, given_by=work.actor.staff_id, given_at=work.at)
    work.undo = TakePaperBack(number, newest.turn)
    return int(newest.turn)


def _newest(work: Work, paper: Row[Any]) -> Row[Any]:
    """Return the newest copy that came out right."""
    wanted = (
        select(PaperCopy)
        .where(PaperCopy.number == paper.number, PaperCopy.spoilt_at.is_(None))
        .order_by(PaperCopy.turn.desc())
        .limit(1)
    )
    row = work.connection.execute(wanted).one_or_none()
    if row is None:
        raise RuleBroken("paper-not-printed")
    return row


def _protection(work: Work, paper: Row[Any]) -> AddressProtection:
    if paper.case_id is None:
        return AddressProtection.NONE
    case = case_at_this_station(work, paper.case_id)
    wanted = select(Person.protection).where(Person.id == case.person_id)
    return AddressProtection(work.connection.execute(wanted).scalar_one())


def _write(work: Work, number: str, turn: int, **values: Any) -> None:
    work.connection.execute(
        update(PaperCopy).where(PaperCopy.number == number, PaperCopy.turn == turn).values(**values)
    )


def _count(work: Work, number: str, copies: int) -> None:
    work.connection.execute(update(IssuedPaper).where(IssuedPaper.number == number).values(copies=copies))
