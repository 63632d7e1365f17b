"""The registry of commands, and `perform`, the one door through which everything is written."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, TypeVar

import msgspec
from sqlalchemy import Connection, insert

from desktop.domain.changes import Changes, Touched
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services import recently
from desktop.services.work import Actor, Work
from desktop.storage import journal
from desktop.storage.kept_entries import note_replayed
from desktop.storage.models import ReplayedEntry, table
from desktop.storage.store import Store as Store

if TYPE_CHECKING:
    from desktop.services.approvals import Approval

SALT_BITS = 128


class Command(Protocol):
    """A frozen dataclass that says what is to be done; it carries the ids of what it creates."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


C = TypeVar("C", bound=Command)
Handler = Callable[[Work, Any], object]


@dataclass(frozen=True, slots=True)
class Registered:
    """A kind of command: its stable name in the journal, the right it needs, what it touches, who carries it out."""

    name: str
    command: type
    right: Right | None
    touches: Touched
    handler: Handler


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it: what changed, what each command returned, and how to take the last one back."""

    changes: Changes
    results: tuple[object, ...]
    undo: Command | None = None

    @property
    def result(self) -> object:
        """What the last command returned."""
        return self.results[-1]


_BY_TYPE: dict[type, Registered] = {}
_BY_NAME: dict[str, Registered] = {}

HANDLERS = (
    "accounts",
    "amounts",
    "appointments",
    "approvals",
    "attendance",
    "audit",
    "audit_extract",
    "backup_notes",
    "biometrics",
    "blank_forms",
    "bookings_undone",
    "card_letters",
    "card_life",
    "calendar_rules",
    "cards",
    "case_papers",
    "cases",
    "certificates",
    "closing",
    "closing_items",
    "checklist_papers",
    "checklists",
    "conflicts",
    "correction_notes",
    "corrections",
    "day_rules",
    "families",
    "end_of_day",
    "evening_pack",
    "entered_forms",
    "epochs",
    "exporting",
    "fee_papers",
    "fees",
    "forms_not_used",
    "forms_taken_back",
    "hand_in",
    "importing.batches",
    "importing.deciding",
    "importing.new_times",
    "key_changes",
    "hand_overs",
    "help_translations",
    "lent_sign_in",
    "looks",
    "lost_cards",
    "mail_server",
    "mail_settling",
    "missing_papers",
    "no_time",
    "offers_undone",
    "outages",
    "overbooking",
    "paper_copies",
    "papers",
    "payments",
    "people",
    "pins",
    "plan",
    "plan_versions",
    "print_jobs",
    "postcodes",
    "recovered",
    "representation",
    "retention",
    "rights_notes",
    "seats",
    "sign_in_rules",
    "staff",
    "staff_accounts",
    "staff_recovery",
    "stations",
    "till",
    "twins",
    "waiting_list",
    "walk_ins",
    "withdrawals",
)
"""The modules that register handlers; read on first use, so that a window opens before they are imported."""


def handles(
    command: type[C], *, name: str, right: Right | None, touches: Touched
) -> Callable[[Callable[[Work, C], object]], Callable[[Work, C], object]]:
    """Register the function that carries out a kind of command.

    Args:
        command: the dataclass.
        name: its name in the journal; it never changes.
        right: what the actor must be allowed to do; None for what everybody who is signed in may.
        touches: the kinds of thing that it changes.
    """

    def register(function: Callable[[Work, C], object]) -> Callable[[Work, C], object]:
        if name in _BY_NAME or command in _BY_TYPE:
            raise ValueError(f"command {name} is registered twice")
        registered = Registered(name, command, right, touches, function)
        _BY_NAME[name] = _BY_TYPE[command] = registered
        return function

    return register


def registered(command: type) -> Registered:
    """Return how a kind of command is registered."""
    if command not in _BY_TYPE:  # most stand in the module of their handler, so that signing in reads no other
        _read_handlers()
    return _BY_TYPE[command]


def all_registered() -> tuple[Registered, ...]:
    """Return all kinds of command, by name."""
    _read_handlers()
    return tuple(_BY_NAME[name] for name in sorted(_BY_NAME))


def to_json(command: Command) -> str:
    """Return a command as canonical JSON: keys sorted, the same bytes for the same command."""
    return msgspec.json.encode(command, order="sorted").decode()


def from_json(name: str, body: str) -> Command:
    """Return the command that a journal payload holds.

    Raises:
        KeyError: no command has this name.
        msgspec.ValidationError: the text does not fit the command.
    """
    _read_handlers()
    command: Command = msgspec.json.decode(body, type=_BY_NAME[name].command)
    return command


def perform(
    store: Store,
    actor: Actor,
    *commands: Command,
    at: datetime | None = None,
    approved_by: "Approval | None" = None,
) -> Outcome:
    """Carry out commands in one transaction: rules, rows and journal together, or nothing.

    Args:
        store: the database.
        actor: who does it.
        commands: what is to be done, in order.
        at: when they were given, UTC; now, where nothing is said.
        approved_by: lends the actor a right for these commands, and goes before them into the journal.

    Raises:
        RuleBroken: a rule or a missing right says no; nothing was written.
    """
    if approved_by is not None:
        actor = approved_by.lent_to(actor)
    for command in commands:
        require(actor, registered(type(command)).right)
    if actor.approval is not None and actor.approval.is_for(commands):
        done = _perform(store, actor, (actor.approval.note(commands), *commands), at)
        return replace(done, results=done.results[1:])
    return _perform(store, actor, commands, at)


def _perform(store: Store, actor: Actor, commands: Sequence[Command], at: datetime | None) -> Outcome:
    if store.station is not None:
        outcome: Outcome = store.station.perform(actor, commands, at)
        return outcome
    with store.write() as connection:
        return carry_out(store, connection, actor, commands, at=at or store.clock.now())


def carry_out(
    store: Store,
    connection: Connection,
    actor: Actor,
    commands: Sequence[Command],
    *,
    at: datetime,
    entry_ids: Sequence[str] = (),
    cut_off: bool = False,
) -> Outcome:
    """Carry out commands within an open transaction; whoever calls has asked for the rights.

    Args:
        store: whose journal the entries come into.
        connection: the open transaction on its database.
        actor: who does it.
        commands: what is to be done, in order.
        at: when they were given, UTC.
        entry_ids: the ids of their entries; new ones, where none are given.
        cut_off: the counter has a station and cannot ask it.

    Raises:
        RuleBroken: a rule says no.
    """
    changes, results, undo = Changes(), [], None
    for command, entry_id in zip(commands, entry_ids or [store.ids.new() for _ in commands], strict=True):
        kind = registered(type(command))
        recently.note(kind.name)
        work = work_of(store, connection, actor, command, entry_id, at, cut_off=cut_off)
        results.append(kind.handler(work, command))
        _write_journal(store, kind, work)
        changes |= Changes(kind.touches | work.touched, frozenset(work.cases))
        undo = work.undo
    return Outcome(changes, tuple(results), undo)


def replay(store: Store, connection: Connection, actor: Actor, command: Command, entry_id: str, at: datetime) -> Work:
    """Carry out within an open transaction what was done at another counter, under the id that its entry had there.

    Whoever did it there had the right to; here nothing but the rules is asked.

    Raises:
        RuleBroken: a rule says no.
    """
    kind = registered(type(command))
    work = work_of(store, connection, actor, command, entry_id, at)
    work.decided_at = at
    kind.handler(work, command)
    _write_journal(store, kind, work)
    note_replayed(connection)
    connection.execute(_MARK_REPLAYED, {"entry_id": entry_id})
    return work


def require(actor: Actor, right: Right | None) -> None:
    """Refuse what the actor may not do.

    Raises:
        RuleBroken: `no-right`.
    """
    if right is not None and right not in actor.rights:
        raise RuleBroken("no-right", right=right)


def work_of(
    store: Store,
    connection: Connection,
    actor: Actor,
    command: Command,
    entry_id: str,
    at: datetime,
    *,
    cut_off: bool = False,
) -> Work:
    """Return the unit of work in which a handler carries out a command."""
    return Work(
        connection=connection,
        entry_id=entry_id,
        at=at,
        actor=actor,
        station_id=store.device.station_id,
        counter=store.device.counter,
        has_search=store.has_search,
        command=command,
        cut_off=cut_off,
    )


def _write_journal(store: Store, kind: Registered, work: Work) -> None:
    journal.append(
        work.connection,
        journal.Entry(
            id=work.entry_id,
            device=store.device.id,
            epoch=store.device.epoch,
            staff_id=work.actor.staff_id,
            at=work.at,
            command=kind.name,
            case_id=work.case_id,
            body=to_json(work.command),
            salt=f"{store.ids.secret_bits(SALT_BITS):032x}",
        ),
    )


def _read_handlers() -> None:
    if len(_READ) < len(HANDLERS):
        for module in HANDLERS:
            import_module(f"desktop.services.{module}")
            _READ.add(module)


_READ: set[str] = set()
_MARK_REPLAYED = insert(table(ReplayedEntry))
