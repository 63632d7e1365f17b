"""Cash up a till against the terminal's own total, and write what the tills took as a table for a spreadsheet."""

import csv
import io
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

import msgspec
from sqlalchemy import insert, select

from desktop.domain.catalogue import ReasonGroup
from desktop.domain.changes import Touched
from desktop.domain.clock import OSLO
from desktop.domain.languages import Language
from desktop.domain.papers import PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.domain.till import Figures, MovementKind, difference
from desktop.exchange.formulas import harmless
from desktop.services import papers
from desktop.services.cash_up_papers import cash_up_paper
from desktop.services.commands import handles, require
from desktop.services.papers import PaperData
from desktop.services.queries.till import MovementRow, TillKey, movements_between, till_of
from desktop.services.resource_files import resource_bytes
from desktop.services.wording import reason
from desktop.services.work import Work
from desktop.storage.models import CashUp, Desk, Staff

COLUMNS = (
    "day",
    "time",
    "desk",
    "clerk",
    "case",
    "fee",
    "kind",
    "method",
    "terminal-receipt",
    "amount",
    "reason",
)
"""The columns of the table, by the codes of their headings in `till.toml`."""


@dataclass(frozen=True, slots=True)
class CloseTill:
    """Cash up the till of a desk and a clerk for a day.

    Attributes:
        desk_id: empty for what was taken at no desk.
        seen: the figures that were on the screen; where they are others by now, nothing is closed.
        terminal_total: what the terminal says, whole NOK; negative where it gave back more than it took.
        explanation: why the two differ.
        language: of the paper.
        number, paper: of the paper that is issued, and what it says; filled in for the journal.
    """

    cash_up_id: str
    day: date
    desk_id: str
    staff_id: str
    seen: Figures
    terminal_total: int
    explanation: str = ""
    language: Language = Language.BOKMAL
    number: str = ""
    paper: PaperData | None = None


@dataclass(frozen=True, slots=True)
class ExportTill:
    """Write the payments of a period, both days included, as a table without anybody's name."""

    first: date
    last: date
    language: Language = Language.BOKMAL


@handles(CloseTill, name="close-till", right=Right.TAKE_PAYMENT, touches=Touched.FEES | Touched.PAPERS)
def close_till(work: Work, command: CloseTill) -> int:
    """Write the cash-up and issue its paper, and return by how much the terminal says more than the program.

    A till can be cashed up again; all cash-ups and their papers are kept and the last one holds.

    Raises:
        RuleBroken: `no-right`, another's till; `day-in-future`; `no-such-till`; `till-changed`, something was paid or
            given back since it was looked at; `difference-unexplained`.
    """
    if command.staff_id != work.actor.staff_id:
        require(work.actor, Right.CASH_UP)
    if command.day > work.today:
        raise RuleBroken("day-in-future")
    _refuse_unknown_till(work, command)
    key = TillKey(command.day, command.desk_id, command.staff_id)
    till = till_of(work.connection, work.station_id, key)
    now = till.figures
    if now != command.seen:
        raise RuleBroken("till-changed", total=now.total)
    differs = difference(now, command.terminal_total)
    explanation = command.explanation.strip()
    if differs and not explanation:
        raise RuleBroken("difference-unexplained", difference=f"{differs:+}")
    work.connection.execute(
        insert(CashUp).values(
            id=command.cash_up_id,
            station_id=work.station_id,
            desk_id=command.desk_id or None,
            staff_id=command.staff_id,
            day=command.day,
            payments=now.payments,
            taken=now.taken,
            reversals=now.reversals,
            given_back=now.given_back,
            terminal_total=command.terminal_total,
            explanation=explanation,
            closed_at=work.at,
            closed_by=work.actor.staff_id,
        )
    )
    number = command.number or papers.next_number(work)
    paper = command.paper or msgspec.to_builtins(
        cash_up_paper(work, till, command.language, number, command.cash_up_id, command.terminal_total, explanation)
    )
    papers.issue(work, PaperKind.CASH_UP, None, number, paper)
    work.command = replace(command, number=number, paper=paper)
    return differs


@handles(ExportTill, name="export-till", right=Right.TAKE_PAYMENT, touches=Touched.NOTHING)
def export_till(work: Work, command: ExportTill) -> bytes:
    """Return the table as bytes: of all tills for the leader, of the own ones for a clerk.

    Raises:
        RuleBroken: `period-backwards`; `nothing-in-period`.
    """
    if command.last < command.first:
        raise RuleBroken("period-backwards")
    own = "" if Right.CASH_UP in work.actor.rights else work.actor.staff_id
    movements = movements_between(work.connection, work.station_id, command.first, command.last, own)
    if not movements:
        raise RuleBroken("nothing-in-period", first=command.first, last=command.last)
    return as_csv(movements, command.language)


def as_csv(movements: Iterable[MovementRow], language: Language) -> bytes:
    """Return movements as a table that a Norwegian spreadsheet opens as it is.

    UTF-8 with a byte-order mark, semicolons, one line for each payment and one for each that was given back, whose
    amount is negative. A case is named by its number, a clerk by the login, nobody by name.
    """
    words = _words()
    written = io.StringIO()
    table = csv.writer(written, delimiter=";", lineterminator="\r\n")
    table.writerow([words[column][language.value] for column in COLUMNS])
    table.writerows(_line(movement, language, words) for movement in movements)
    return written.getvalue().encode("utf-8-sig")


def _line(movement: MovementRow, language: Language, words: Mapping[str, Mapping[str, str]]) -> Sequence[str | int]:
    payment = movement.payment
    given_back = movement.kind is MovementKind.REVERSAL
    local = movement.at.astimezone(OSLO)
    because = reason(ReasonGroup.PAYMENT_REVERSAL, payment.reversed_because, language) if given_back else ""
    return (
        movement.day.isoformat(),
        f"{local:%H:%M}",
        harmless(payment.desk),
        harmless(payment.login),
        harmless(payment.reference),
        words[payment.purpose][language.value],
        words[movement.kind][language.value],
        words[payment.method][language.value],
        harmless(payment.terminal_receipt),
        movement.signed_amount,
        harmless(because),
    )


def _refuse_unknown_till(work: Work, command: CloseTill) -> None:
    clerk = select(Staff.id).where(Staff.id == command.staff_id, Staff.station_id == work.station_id)
    desk = select(Desk.id).where(Desk.id == command.desk_id, Desk.station_id == work.station_id)
    known = work.connection.execute(clerk).first() and (not command.desk_id or work.connection.execute(desk).first())
    if not known:
        raise RuleBroken("no-such-till")


@cache
def _words() -> Mapping[str, Mapping[str, str]]:
    table: Mapping[str, Mapping[str, str]] = tomllib.loads(resource_bytes("till.toml").decode("utf-8"))
    return table
