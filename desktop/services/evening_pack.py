"""The evening pack: when a station wants it, making it, and noting that it was made."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import Connection, delete, insert, select

from desktop.domain.alphabet import name_key
from desktop.domain.appointments import State
from desktop.domain.blank_forms import OutageBundle
from desktop.domain.changes import Touched
from desktop.domain.clock import MINUTES_PER_DAY, oslo_day
from desktop.domain.evening_pack import (
    ContactLine,
    ContactList,
    EveningPack,
    PackRules,
    PackStanding,
    PackWay,
    days_of_pack,
    standing,
)
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import Outcome, handles, perform, require
from desktop.services.importing.account import program_actor
from desktop.services.phones import display_phone
from desktop.services.queries.day import appointments_of_day
from desktop.services.work import Actor, Work
from desktop.services.working_days import WorkingDays
from desktop.storage.models import Appointment, EveningPackRow, EveningPackRules, Person, Staff
from desktop.storage.store import Store

if TYPE_CHECKING:
    from desktop.services.lists import MadeList

LOGIN = "kveldspakke"
NAME = "Automatisk kveldspakke"
_RIGHTS = frozenset({Right.LOOK, Right.RECEIVE})


@dataclass(frozen=True, slots=True)
class SetEveningPack:
    """Set from when on the station's evening pack is made by itself, and how many forms are in it."""

    rules: PackRules


@dataclass(frozen=True, slots=True)
class NoteEveningPack:
    """Note that a pack has been printed or saved.

    Attributes:
        days: the local days that it is about.
        printer: its name; empty for a file.
        by_itself: nobody pressed anything.
    """

    days: tuple[date, ...]
    way: PackWay
    printer: str = ""
    by_itself: bool = False


@dataclass(frozen=True, slots=True)
class MadePack:
    """A pack as a file, and the local days that it is about."""

    made: "MadeList"
    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class LastPack:
    """The newest pack of the station; `made_at` is UTC, `printer` is empty for a file."""

    made_on: date
    made_at: datetime
    made_by: str
    by_itself: bool
    way: PackWay
    printer: str


@handles(SetEveningPack, name="set-evening-pack", right=Right.PUBLISH_PLAN, touches=Touched.STATION)
def set_evening_pack(work: Work, command: SetEveningPack) -> None:
    """Write it.

    Raises:
        RuleBroken: `evening-pack-time`; `many-blank-forms`.
    """
    from desktop.services.blank_forms import MOST_OF_A_KIND

    rules = command.rules
    counts = (rules.receipts, rules.fee_notes, rules.card_slips, rules.booking_sheets)
    if rules.minute is not None and not 0 <= rules.minute < MINUTES_PER_DAY:
        raise RuleBroken("evening-pack-time")
    if min(counts) < 0 or max(counts) > MOST_OF_A_KIND:
        raise RuleBroken("many-blank-forms", most=str(MOST_OF_A_KIND))
    work.undo = SetEveningPack(pack_rules(work.connection, work.station_id))
    work.connection.execute(delete(EveningPackRules).where(EveningPackRules.station_id == work.station_id))
    work.connection.execute(
        insert(EveningPackRules).values(
            station_id=work.station_id,
            minute=rules.minute,
            receipts=rules.receipts,
            fee_notes=rules.fee_notes,
            card_slips=rules.card_slips,
            booking_sheets=rules.booking_sheets,
        )
    )


@handles(NoteEveningPack, name="note-evening-pack", right=Right.RECEIVE, touches=Touched.STATION)
def note_evening_pack(work: Work, command: NoteEveningPack) -> None:
    """Write it down; there is no way back, for the pack is there."""
    work.connection.execute(
        insert(EveningPackRow).values(
            id=work.entry_id,
            station_id=work.station_id,
            counter=work.counter,
            made_on=work.today,
            days=[day.isoformat() for day in command.days],
            way=command.way,
            printer=command.printer,
            by_itself=command.by_itself,
            made_by=work.actor.staff_id,
            made_at=work.at,
        )
    )


def pack_rules(connection: Connection, station_id: str) -> PackRules:
    """Return what a station has set."""
    row = connection.execute(select(EveningPackRules).where(EveningPackRules.station_id == station_id)).one_or_none()
    if row is None:
        return PackRules()
    return PackRules(row.minute, row.receipts, row.fee_notes, row.card_slips, row.booking_sheets)


def own_pack_rules(store: Store) -> PackRules:
    """Return what this counter's station has set."""
    with store.read() as connection:
        return pack_rules(connection, store.device.station_id)


def last_pack(store: Store) -> LastPack | None:
    """Return the newest pack of the station, whichever counter made it."""
    with store.read() as connection:
        row = connection.execute(
            select(EveningPackRow, Staff.name)
            .join(Staff, Staff.id == EveningPackRow.made_by)
            .where(EveningPackRow.station_id == store.device.station_id)
            .order_by(EveningPackRow.made_at.desc(), EveningPackRow.id.desc())
            .limit(1)
        ).one_or_none()
    if row is None:
        return None
    return LastPack(row.made_on, row.made_at, row.name, row.by_itself, PackWay(row.way), row.printer)


def pack_standing(store: Store, now: datetime) -> PackStanding:
    """Return how it stands at an instant, UTC, with the pack of its day."""
    today = oslo_day(now)
    last = last_pack(store)
    rules = own_pack_rules(store)
    working = rules.minute is not None and is_working_day(store, today)
    return standing(rules, now, working_day=working, made_today=last is not None and last.made_on == today)


def is_working_day(store: Store, day: date) -> bool:
    """Tell whether the station works on a local day: an open weekday that is not closed, or one with appointments."""
    station_id = store.device.station_id
    with store.read() as connection:
        booked = select(Appointment.id).where(
            Appointment.station_id == station_id, Appointment.day == day, Appointment.state != State.CANCELLED
        )
        if connection.execute(booked.limit(1)).first():
            return True
        return WorkingDays(connection, station_id)(day)


def pack_actor(store: Store) -> Actor:
    """Return the account under which a pack is made when nobody presses anything; nobody can sign in as it."""
    return program_actor(store, LOGIN, NAME, _RIGHTS)


def make_pack(store: Store, actor: Actor, language: Language, rules: PackRules | None = None) -> MadePack:
    """Reserve the numbers of the forms and make the pack as the appointments stand now; nothing is noted yet.

    No address of anybody is in it.

    Raises:
        RuleBroken: `no-right`; `no-pack-days`, no working day is ahead.
    """
    # All that is printed: whoever only asks whether a pack is due, each minute, needs none of it.
    from desktop.printing.contact_list import load_texts
    from desktop.printing.evening_pack import about, render_pack
    from desktop.services.lists import MadeList, day_list

    require(actor, Right.RECEIVE)
    wanted = rules or own_pack_rules(store)

    def works(day: date) -> bool:
        return is_working_day(store, day)

    days = days_of_pack(store.clock.now(), works)
    if not days:
        raise RuleBroken("no-pack-days")
    day_lists = tuple(day_list(store, actor, day, language, with_names=True) for day in days)
    contacts = tuple(contact_list(store, actor, day, language) for day in days)
    pack = EveningPack(day_lists, contacts, _bundle(store, actor, wanted, days, language))
    texts = load_texts(language)
    title = f"{texts('title')}, {about(pack, texts)}"
    return MadePack(MadeList(title, f"{texts('title').lower().replace(' ', '-')}-{days[0]}", render_pack(pack)), days)


def contact_list(store: Store, actor: Actor, day: date, language: Language) -> ContactList:
    """Return how to reach everybody who has an appointment on a local day, by name; cancelled ones are left out.

    Raises:
        RuleBroken: `no-right`.
    """
    from desktop.services.guidance import station_contact

    require(actor, Right.LOOK)
    rows = [row for row in appointments_of_day(store, day) if row.state is not State.CANCELLED]
    with store.read() as connection:
        people = {
            row.id: row
            for row in connection.execute(
                select(Person.id, Person.phone, Person.language).where(Person.id.in_({row.person_id for row in rows}))
            )
        }
    lines = [
        ContactLine(
            row.name,
            display_phone(people[row.person_id].phone),
            Language(people[row.person_id].language),
            row.start,
            row.served_at or row.desk,
            row.booking_number,
        )
        for row in rows
    ]
    lines.sort(key=lambda line: (name_key(line.name), line.start))
    return ContactList(language, station_contact(store, language), day, store.clock.now(), tuple(lines))


def note_pack(
    store: Store, actor: Actor, pack: MadePack, way: PackWay, printer: str = "", *, by_itself: bool = False
) -> Outcome:
    """Note that a pack is out."""
    return perform(store, actor, NoteEveningPack(pack.days, way, printer, by_itself))


def _bundle(store: Store, actor: Actor, rules: PackRules, days: tuple[date, ...], language: Language) -> OutageBundle:
    from desktop.services.blank_forms import BundleOrder, make_bundle

    order = BundleOrder(rules.receipts, rules.fee_notes, rules.card_slips, rules.booking_sheets, days)
    return make_bundle(store, actor, order, language)
