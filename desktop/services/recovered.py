"""Steps that came back from the second journal: carried out again, or left to a person to say what becomes of them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import msgspec
from sqlalchemy import Connection, insert, select, update
from sqlalchemy.exc import SQLAlchemyError

from desktop.domain.changes import Touched
from desktop.domain.languages import Language
from desktop.domain.recovery import RecoveredChoice
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right, Role
from desktop.services.approvals import with_lent
from desktop.services.commands import Command, from_json, handles, registered, to_json
from desktop.services.staff import roles
from desktop.services.wording import refusal
from desktop.services.work import Actor, Work
from desktop.storage.models import JournalEntry, JournalPayload, RecoveredEntry, ReplayedEntry, Staff, table
from desktop.storage.types import BadText

_IMPOSSIBLE = (SQLAlchemyError, BadText, LookupError, ValueError, msgspec.MsgspecError)
"""What a handler raises that cannot do what it is to do; `RuleBroken` beside."""
_MARK_REPLAYED = insert(table(ReplayedEntry))


@dataclass(frozen=True, slots=True)
class TryRecoveredAgain:
    """Try once more what did not have its effect: whatever it was built on may be there now."""


@dataclass(frozen=True, slots=True)
class SettleRecovered:
    """Say of a unit of work, by its first entry, that it was done by hand or need not be done any more."""

    unit_id: str


@dataclass(frozen=True, slots=True)
class Step:
    """An entry of the journal that is to have its effect again.

    Attributes:
        replayed: it repeats what was done at another counter.
    """

    id: str
    staff_id: str
    at: datetime
    command: str
    body: str
    case_id: str | None
    replayed: bool


def carry_out_again(work: Work, steps: Sequence[Step], actors: Mapping[str, Actor]) -> dict[str, RuleBroken]:
    """Carry the steps of one unit of work out again, and return why which of them were not.

    They have their effect together or not at all, as they had. Only what repeats what was done elsewhere, line by line
    of a file, is done by itself.

    Args:
        work: for the connection, and how the counter stands; not its entry.
        steps: in order.
        actors: whoever did them.
    """
    together = [step for step in steps if not step.replayed]
    refused: dict[str, RuleBroken] = {}
    for step in steps:
        if step.replayed and (why := _try(work, [step], actors)):
            refused[step.id] = why
    if together and (why := _try(work, together, actors)):
        refused.update({step.id: why for step in together})
    return refused


def note_refused(connection: Connection, unit_id: str, refused: Mapping[str, RuleBroken], found_at: datetime) -> None:
    """Write down what did not have its effect, for a person."""
    if refused:
        connection.execute(
            insert(table(RecoveredEntry)),
            [
                {
                    "entry_id": entry_id,
                    "unit_id": unit_id,
                    "code": why.code,
                    "facts": {language.value: refusal(why, language) for language in Language},
                    "found_at": found_at,
                    "choice": None,
                    "settled_at": None,
                    "settled_by": None,
                }
                for entry_id, why in refused.items()
            ],
        )


def actors_of(connection: Connection, staff: Iterable[str]) -> dict[str, Actor]:
    """Return who did it, with the rights that the role has; whoever is not known here has none."""
    wanted = set(staff)
    found = {each: Actor(each, "", frozenset()) for each in wanted}
    for row in connection.execute(select(Staff.id, Staff.name, Staff.role).where(Staff.id.in_(wanted))):
        found[row.id] = Actor(row.id, row.name, roles()[Role(row.role)])
    return found


@handles(TryRecoveredAgain, name="try-recovered-again", right=Right.BOOK, touches=Touched.CASES)
def try_again(work: Work, _: TryRecoveredAgain) -> int:
    """Carry out what can be carried out now, in order, and return how many entries had their effect."""
    done = 0
    for steps in _open_units(work.connection):
        actors = actors_of(work.connection, (step.staff_id for step in steps))
        refused = carry_out_again(work, steps, actors)
        had_effect = [step.id for step in steps if step.id not in refused]
        done += len(had_effect)
        _settle(work, RecoveredEntry.entry_id.in_(had_effect), RecoveredChoice.AGAIN)
    return done


@handles(SettleRecovered, name="settle-recovered", right=Right.BOOK, touches=Touched.CASES)
def settle(work: Work, command: SettleRecovered) -> None:
    """Write down that nobody needs to look at it any more; the station, which knows nothing of it, does nothing."""
    if _is_own_file(work.connection):
        _settle(work, RecoveredEntry.unit_id == command.unit_id, RecoveredChoice.BY_HAND)


def _try(work: Work, steps: Sequence[Step], actors: Mapping[str, Actor]) -> RuleBroken | None:
    try:
        with work.connection.begin_nested():
            commands = [from_json(step.command, step.body) for step in steps]
            for step, command in zip(steps, commands, strict=True):
                _carry_out(work, step, command, with_lent(actors[step.staff_id], commands))
    except RuleBroken as broken:
        return broken
    except _IMPOSSIBLE:
        return RuleBroken("recovered-impossible")
    return None


def _carry_out(work: Work, step: Step, command: Command, actor: Actor) -> None:
    """Carry one step out.

    Raises:
        RuleBroken: a rule says no; `recovered-differs`, it would not mean now what it meant.
    """
    own = replace(
        work,
        entry_id=step.id,
        at=step.at,
        actor=actor,
        command=command,
        case_id=None,
        undo=None,
        cases=set(),
        decided_at=step.at if step.replayed else None,
    )
    registered(type(command)).handler(own, command)
    if not _means_the_same(own, command, step.case_id):
        raise RuleBroken("recovered-differs")
    work.touched |= own.touched
    work.cases |= own.cases


def _means_the_same(work: Work, command: Command, case_id: str | None) -> bool:
    """Tell whether nothing was filled in otherwise: a receipt that somebody has in hand keeps its number."""
    # As text, for a paper within a command comes back from JSON with lists where it had tuples.
    same = work.command == command or to_json(work.command) == to_json(command)
    return same and work.case_id == case_id


def _open_units(connection: Connection) -> Iterable[Sequence[Step]]:
    if not _is_own_file(connection):
        return ()
    query = (
        select(
            RecoveredEntry.unit_id,
            *(JournalEntry.id, JournalEntry.staff_id, JournalEntry.at, JournalEntry.command, JournalEntry.case_id),
            *(JournalPayload.body, ReplayedEntry.entry_id.label("replayed")),
        )
        .join(JournalEntry, JournalEntry.id == RecoveredEntry.entry_id)
        .join(JournalPayload, JournalPayload.entry_id == JournalEntry.id)
        .join(ReplayedEntry, ReplayedEntry.entry_id == JournalEntry.id, isouter=True)
        .where(RecoveredEntry.choice.is_(None))
        .order_by(JournalEntry.epoch, JournalEntry.number)
    )
    units: dict[str, list[Step]] = {}
    for row in connection.execute(query):
        step = Step(row.id, row.staff_id, row.at, row.command, row.body, row.case_id, row.replayed is not None)
        units.setdefault(row.unit_id, []).append(step)
    return units.values()


def _is_own_file(connection: Connection) -> bool:
    """Tell whether this is a counter's own file: the station knows nothing of what came back there."""
    return connection.dialect.name == "sqlite"


def _settle(work: Work, which: object, choice: RecoveredChoice) -> None:
    work.connection.execute(
        update(RecoveredEntry)
        .where(which, RecoveredEntry.choice.is_(None))  # type: ignore[arg-type] # a condition, whatever its class
        .values(choice=choice, settled_at=work.at, settled_by=work.actor.staff_id)
    )
