"""Whether a move or a new length would be carried out, asked while a clerk still chooses; nothing is written."""

from datetime import date

from desktop.domain.clock import oslo_day
from desktop.domain.refusals import RuleBroken
from desktop.services import seats
from desktop.services.advice import advice_on
from desktop.services.appointments import LengthenAppointment, MoveAppointment, check_length, check_move
from desktop.services.commands import registered, require
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
            work = Work(
                connection=connection,
                entry_id="",
                at=store.clock.now(),
                actor=actor,
                station_id=store.device.station_id,
                counter=store.device.counter,
                has_search=store.has_search,
                command=wish,
            )
            row, place = check_move(work, wish) if isinstance(wish, MoveAppointment) else check_length(work, wish)
            seats.check(work, place, row.id, looking_on=looking_on)
    except RuleBroken as broken:
        return broken
    return None


def last_day_in_time(store: Store, case_id: str) -> date | None:
    """Return the last local day on which attending keeps the rights (R33), or None where there is no such day."""
    today = oslo_day(store.clock.now())
    with store.read() as connection:
        deadlines = advice_on(connection, case_id, today, store.device.station_id).conclusions.deadlines.value
    return deadlines.attend_by if deadlines else None
