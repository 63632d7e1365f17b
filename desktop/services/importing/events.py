"""Replay what another counter has done: each entry of its journal once, by its id."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

import msgspec
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from desktop.domain.changes import Touched
from desktop.domain.exchange_words import BadLine, LineFault
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right, Role
from desktop.exchange.reading import ReadLine
from desktop.exchange.records import EventLine
from desktop.services.approvals import APPROVE, ChainEntry, lent_rights
from desktop.services.commands import Command, all_registered, from_json, replay, to_json
from desktop.services.importing.taking import Taking, portions
from desktop.services.staff import roles
from desktop.services.work import Actor
from desktop.storage.models import JournalEntry
from desktop.storage.store import Store
from desktop.storage.types import BadText

OF_THE_COUNTER = frozenset(
    {"take-in", "give-out", "sign-in", "sign-out", "lend-sign-in", "use-lent-sign-in", "set-pin", "remove-pin"}
)
"""What a counter does for itself: it is known elsewhere from the journal alone."""


def stays_here(command: str) -> bool:
    """Tell whether what a command says never leaves its counter: accounts, and what sets the station up."""
    touches = next((kind.touches for kind in all_registered() if kind.name == command), Touched.NOTHING)
    return command in OF_THE_COUNTER or bool(touches & (Touched.STAFF | Touched.STATION))


def take(taking: Taking, store: Store, lines: Iterable[tuple[ReadLine, EventLine]]) -> None:
    """Carry out what is new of some entries, in order, and count what became of each."""
    events = list(lines)
    there: set[str] = set()
    for portion in portions(line.id for _, line in events):
        there.update(taking.connection.execute(select(JournalEntry.id).where(JournalEntry.id.in_(portion))).scalars())
    known = {kind.name for kind in all_registered()}
    lent = _lent(events)
    for read, line in events:
        taking.watch()
        if line.id in there or line.body is None:
            taking.counts.unchanged += 1
        elif line.command not in known:
            taking.refuse(read, LineFault.BAD_CODE, "command")
        elif stays_here(line.command):
            taking.refuse(read, LineFault.NOT_REPLAYED, "command")
        else:
            _replay(taking, store, read, line, lent.get(line.id, frozenset()))
            there.add(line.id)


def _replay(taking: Taking, store: Store, read: ReadLine, line: EventLine, lent: frozenset[Right]) -> None:
    try:
        command, actor = _command(line), _actor(taking, line)
        actor = replace(actor, rights=actor.rights | lent)
        with taking.connection.begin_nested():
            work = replay(store, taking.connection, actor, command, line.id, line.at)
    except BadLine as fault:
        taking.refuse(read, fault)
    except RuleBroken as broken:
        taking.refuse(read, LineFault.RULE_SAYS_NO, "command", broken.code)
    except (SQLAlchemyError, BadText, LookupError, ValueError):
        # Whatever does not fit what stands here, such as a case that never came.
        taking.refuse(read, LineFault.BAD_VALUE, "body")
    else:
        taking.counts.added += 1
        taking.cases |= work.cases


def _lent(events: Sequence[tuple[ReadLine, EventLine]]) -> Mapping[str, frozenset[Right]]:
    """Return which rights were approved on the spot for some entries, by the ids of these."""
    approvals = []
    for _, line in events:
        if line.command == APPROVE and line.body is not None:
            with suppress(BadLine):  # it is refused by itself, and lends nothing
                approvals.append(_chained(line, to_json(_command(line))))
    return lent_rights([_chained(line, "") for _, line in events if line.command != APPROVE], approvals)


def _chained(line: EventLine, body: str) -> ChainEntry:
    return ChainEntry(line.id, line.device, line.epoch, line.number, line.staff, line.command, body)


def _command(line: EventLine) -> Command:
    try:
        return from_json(line.command, msgspec.json.encode(line.body).decode())
    except msgspec.ValidationError:
        raise BadLine(LineFault.BAD_VALUE, "body") from None


def _actor(taking: Taking, line: EventLine) -> Actor:
    staff = taking.staff(line.staff)
    if staff is None:
        raise BadLine(LineFault.UNKNOWN_STAFF, "staff")
    return Actor(staff.id, staff.name, roles()[Role(staff.role)])


def event_line(entry: Any, body: str | None) -> EventLine:
    """Return the line of an entry of the journal; what stays at the counter has no body."""
    plain = msgspec.json.decode(body) if body is not None and not stays_here(entry.command) else None
    return EventLine(
        id=entry.id,
        device=entry.device,
        epoch=entry.epoch,
        number=entry.number,
        at=entry.at,
        staff=entry.staff_id,
        command=entry.command,
        case=entry.case_id,
        body=plain,
    )
