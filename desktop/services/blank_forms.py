"""Forms for an outage: their numbers are reserved while the computers run, and nobody writes on them before."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain

from sqlalchemy import insert, select

from desktop.domain.alphabet import name_key
from desktop.domain.appointments import State
from desktop.domain.blank_forms import BlankForm, BlankFormKind, DeskDay, DeskLine, OutageBundle
from desktop.domain.changes import Touched
from desktop.domain.languages import Language
from desktop.domain.own_series import Series, SeriesNumber
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import handles, perform, require
from desktop.services.guidance import station_contact
from desktop.services.lists import MadeList
from desktop.services.own_series import next_numbers
from desktop.services.phones import display_phone
from desktop.services.queries.day import appointments_of_day
from desktop.services.wording import errand_on_paper
from desktop.services.work import Actor, Work
from desktop.storage.models import BlankFormRow, Desk, Person, Slot
from desktop.storage.store import Store

MOST_OF_A_KIND = 100
"""So many forms of a kind at most are in one bundle."""
MOST_DAYS = 5


@dataclass(frozen=True, slots=True)
class ReserveBlankForms:
    """Reserve numbers for forms that are filled in by hand.

    Attributes:
        numbers: those of the receipts, the fee notes and the slips, in this order; left empty, the next ones are taken.
    """

    receipts: int
    fee_notes: int = 0
    card_slips: int = 0
    numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BundleOrder:
    """What is to be in a bundle.

    Attributes:
        days: the local days for which the desks get a sheet with their times.
        booking_sheets: empty sheets for new appointments.
        both_sides: the printer prints on both sides of a sheet.
    """

    receipts: int
    fee_notes: int
    card_slips: int
    booking_sheets: int
    days: tuple[date, ...]
    both_sides: bool = True


@handles(ReserveBlankForms, name="reserve-blank-forms", right=Right.RECEIVE, touches=Touched.NOTHING)
def reserve_blank_forms(work: Work, command: ReserveBlankForms) -> tuple[BlankForm, ...]:
    """Keep the numbers as given out, and return the forms.

    There is no way back: what is printed may lie in a drawer, so its number is never given again.

    Raises:
        RuleBroken: `no-blank-forms`, nothing was asked for; `many-blank-forms`.
    """
    counts = {
        BlankFormKind.RECEIPT: command.receipts,
        BlankFormKind.FEE_NOTE: command.fee_notes,
        BlankFormKind.CARD_SLIP: command.card_slips,
    }
    if min(counts.values()) < 0 or not any(counts.values()):
        raise RuleBroken("no-blank-forms")
    if max(counts.values()) > MOST_OF_A_KIND:
        raise RuleBroken("many-blank-forms", most=str(MOST_OF_A_KIND))
    numbers = (
        tuple(SeriesNumber.parse(number) for number in command.numbers)
        if command.numbers
        else next_numbers(work, Series.BLANK_FORM, sum(counts.values()))
    )
    kinds = chain.from_iterable([kind] * count for kind, count in counts.items())
    given = list(zip(kinds, numbers, strict=True))
    work.connection.execute(
        insert(BlankFormRow),
        [
            {
                "number": str(number),
                "station_id": work.station_id,
                "counter": number.counter,
                "running": number.running,
                "kind": kind,
                "bundle": work.entry_id,
                "reserved_by": work.actor.staff_id,
                "reserved_at": work.at,
            }
            for kind, number in given
        ],
    )
    work.command = replace(command, numbers=tuple(str(number) for number in numbers))
    return tuple(BlankForm(kind, str(number)) for kind, number in given)


def make_bundle(store: Store, actor: Actor, order: BundleOrder, language: Language) -> OutageBundle:
    """Reserve the numbers, and return the bundle with the sheets of the desks as the plan and the bookings stand now.

    Raises:
        RuleBroken: `no-right`; `no-blank-forms`; `many-blank-forms`; `many-days-of-forms`.
    """
    require(actor, Right.RECEIVE)
    if len(order.days) > MOST_DAYS:
        raise RuleBroken("many-days-of-forms", most=str(MOST_DAYS))
    command = ReserveBlankForms(order.receipts, order.fee_notes, order.card_slips)
    forms: tuple[BlankForm, ...] = ()
    if any((order.receipts, order.fee_notes, order.card_slips)) or not (order.days or order.booking_sheets):
        reserved = perform(store, actor, command).result
        assert isinstance(reserved, tuple)  # noqa: S101 - what the handler returns
        forms = reserved
    return OutageBundle(
        language,
        station_contact(store, language),
        store.clock.now(),
        actor.name,
        forms,
        tuple(sheet for day in order.days for sheet in _desk_days(store, day, language)),
        order.booking_sheets,
        order.both_sides,
    )


def bundle_pdf(bundle: OutageBundle) -> MadeList:
    """Return a bundle as one job for the printer."""
    from desktop.printing.outage_bundle import load_texts, render_bundle

    texts = load_texts(bundle.language)
    title = texts("bundle-title")
    first = min((form.number for form in bundle.forms), default="")
    stem = "-".join(filter(None, (texts("bundle-file"), f"{bundle.made_at:%Y-%m-%d}", first.lower())))
    return MadeList(title, stem, render_bundle(bundle))


def bundle_sample(bundle: OutageBundle) -> bytes:
    """Return what a bundle looks like, as a PDF for the screen: of each kind of form only the first."""
    from desktop.printing.outage_bundle import render_sample

    return render_sample(bundle)


def _desk_days(store: Store, day: date, language: Language) -> Iterator[DeskDay]:
    """Yield each desk that receives on a day or has somebody booked; cancelled appointments and addresses never."""
    booked = [row for row in appointments_of_day(store, day) if row.state is not State.CANCELLED]
    people = {row.person_id for row in booked}
    station_id = store.device.station_id
    with store.read() as connection:
        desks = connection.execute(
            select(Desk.id, Desk.number).where(Desk.station_id == station_id).order_by(Desk.position)
        ).all()
        places = connection.execute(
            select(Slot.desk_id, Slot.start, Slot.minutes).where(Slot.station_id == station_id, Slot.day == day)
        ).all()
        phones = {
            row.id: row.phone
            for row in connection.execute(select(Person.id, Person.phone).where(Person.id.in_(sorted(people))))
        }
    for desk in desks:
        theirs = [
            DeskLine(
                row.start,
                row.minutes,
                row.name,
                display_phone(phones[row.person_id]),
                errand_on_paper(row.application, language),
                row.booking_number,
            )
            for row in booked
            if row.desk_id == desk.id
        ]
        free = [
            DeskLine(place.start, place.minutes)
            for place in places
            if place.desk_id == desk.id
            and not any(
                line.start < place.start + place.minutes and place.start < line.start + line.minutes for line in theirs
            )
        ]
        lines = tuple(sorted((*theirs, *free), key=lambda line: (line.start, name_key(line.name))))
        if lines:
            yield DeskDay(desk.number, day, lines)
