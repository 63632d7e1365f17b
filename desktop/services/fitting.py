"""Whether a move or a new length would be carried out, asked while a clerk still chooses; nothing is written."""

from datetime import date

from sqlalchemy import Connection

from desktop.domain.clock import instant_of, oslo_day
from desktop.domain.refusals import RuleBroken
from desktop.services import seats
from desktop.services.advice import advice_on
from desktop.services.appointments import LengthenAppointment, MoveAppointment, check_length, check_move, check_place
from desktop.services.commands import Command, registered, require
from desktop.services.work import Actor, Work
from desktop.storage.store import Store


def why_not(
    store: Store, actor: Actor, wish: MoveAppointment | LengthenAppointment, *, looking_on: bool = True
) -> RuleBroken | None:
    """Return why a command would be refused as things stand now, or None.

    These are the checks of the commands themselves; between the answer and the command another counter may still be
    faster, so that the command asks again. Without `looking_on` no refusal names the next free time, and the answer is
    there within the frame of a mouse that moves.
    """
    try:
        require(actor, registered(type(wish)).right)
        with store.read() as connection:
            work = _looking(store, actor, connection, wish)
            row, place = check_move(work, wish) if isinstance(wish, MoveAppointment) else check_length(work, wish)
            seats.check(work, place, row.id, looking_on=looking_on)
    except RuleBroken as broken:
        return broken
    return None


def is_free(store: Store, actor: Actor, connection: Connection, place: seats.Place) -> bool:
    """Tell whether staff could book a place as things stand now, wherever in the plan it begins; nothing is written."""
    work = _looking(store, actor, connection, place)
    try:
        check_place(work, place)
        seats.check(work, place, "", looking_on=False)
    except RuleBroken:
        return False
    return instant_of(place.day, place.start) > work.at


def last_day_in_time(store: Store, case_id: str) -> date | None:
    """Return the last local day on which attending keeps the rights (R33), or None where there is no such day."""
    today = oslo_day(store.clock.now())
    with store.read() as connection:
        deadlines = advice_on(connection, case_id, today, store.device.station_id).conclusions.deadlines.value
    return deadlines.attend_by if deadlines else None


def _looking(store: Store, actor: Actor, connection: Connection, wish: Command) -> Work:
    return Work(
        connection=connection,
        entry_id="",
        at=store.clock.now(),
        actor=actor,
        station_id=store.device.station_id,
        counter=store.device.counter,
        has_search=store.has_search,
        command=wish,
    )
