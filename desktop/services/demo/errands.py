"""What a clerk does with a case of a tale: opens it, takes the papers, orders the card."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from sqlalchemy import select

from desktop.domain.cases import AddressProtection, Channel, RequestedBy
from desktop.domain.catalogue import Condition, FeeDue, Kind
from desktop.domain.catalogue_lookup import card_fee_due, card_valid_to, checklist_for, fee_due
from desktop.domain.checklist import OWN_PASSPORT, Line, line_id_of
from desktop.domain.clock import oslo_day
from desktop.domain.papers import Delivery, FeeState, LineState, OrderReason
from desktop.domain.partial_date import PartialDate
from desktop.domain.representation import ADULT, RepresentativeKind
from desktop.services.biometrics import FINGERPRINTS_FROM_AGE, RecordBiometrics
from desktop.services.cards import OrderResidenceCard
from desktop.services.cases import NewFee, NewLine, OpenCase, RegisterPerson
from desktop.services.checklist_state import CaseList, case_list
from desktop.services.commands import Command
from desktop.services.demo.numbers import invented_receipt, invented_terminal_receipt
from desktop.services.demo.office import Office
from desktop.services.demo.tales import Fate, Tale, script
from desktop.services.hand_in import HandInDocuments, TickDocument, TickForFamily
from desktop.services.payments import TakePayment
from desktop.services.representation import AppointRepresentative
from desktop.storage.models import Case

INVENTED_AMOUNT = 1900
"""What is paid in the demonstration where the catalogue knows no amount; whole NOK."""

_NEVER_MISSING = frozenset({"checklist", "signed-form", "application-form", "passport"})
_NOT_RELEVANT = ("does-not-apply", "already-held", "replaced")
_EXPLANATION = "written-explanation"
_WRITES_FROM_AGE = 7


@dataclass(slots=True)
class CaseFile:
    """What the clerk knows of a case by its ids.

    Attributes:
        opening: the commands that open it; carried out together with the first booking, or at once where there is none.
        fee_settled: the fee has been seen to before the hand-in.
        missing: the lines of the checklist that were missing at the hand-in.
        valid_from, valid_to: the validity of the permit that was granted.
        collects: whether the holder collects the card.
    """

    case_id: str
    person_id: str
    fee_id: str
    due: FeeDue | None
    requested_by: RequestedBy
    opening: tuple[Command, ...] = ()
    fee_settled: bool = False
    missing: tuple[str, ...] = ()
    valid_from: date = date.min
    valid_to: date = date.max
    collects: bool = False


def open_file(office: Office, tale: Tale, random: Random) -> CaseFile:
    """Return a case with its checklist, ready to be opened; opened already where no appointment is booked with it."""
    today = oslo_day(office.clock.now())
    application, person = tale.application, tale.person
    day = tale.place.day if tale.place else today
    expires_on = tale.expires_on or _expiry(tale, day, random)
    late = application.kind is Kind.RENEWAL and expires_on is not None and expires_on < today
    age = PartialDate.parse(person.born_on).age_on(today)
    due = fee_due(office.known, application.code, today, age, late)
    young = frozenset({Condition.UNDER_18}) if age < ADULT else frozenset()
    documents = checklist_for(office.known, application.code, today, young, 1)
    person_id = office.new_id()
    file = CaseFile(
        case_id=office.new_id(),
        person_id=person_id,
        fee_id=office.new_id(),
        due=due,
        requested_by=_requested_by(tale, random),
    )
    online = tale.errand.channel is not Channel.PAPER
    registered_on = today - timedelta(days=random.randint(4, 45)) if online else None
    opening = OpenCase(
        case_id=file.case_id,
        person_id=person_id,
        application=application.code,
        kind=application.kind,
        type=application.type,
        channel=tale.errand.channel,
        requested_by=file.requested_by,
        lines=tuple(NewLine(office.new_id(), document.code, document.required) for document in documents),
        fee=_fee(file, online=online),
        receipt=invented_receipt(random, f"{registered_on:%Y%m%d}") if registered_on else "",
        registered_on=registered_on,
        permit_expires_on=expires_on,
        permit_renewable=_renewable(tale, random),
        permit_held_since=_held_since(tale, day, random),
        other_facts=_other_facts(tale, random),
        family_id=office.family(tale.household) if tale.household else None,
    )
    file.opening = (RegisterPerson(person_id, person), opening, *_guardian(office, tale, file.case_id, today))
    if tale.place is None:
        office.do(*file.opening)
    return file


def hand_in(office: Office, tale: Tale, file: CaseFile, random: Random, *, short: bool) -> None:
    """Tick the checklist, take the fee and the biometrics, and hand in; `short`: something is missing."""
    today = oslo_day(office.clock.now())
    known = listed(office, file.case_id)
    asked = [line for line in known.lines if line.asked_for and line.state is LineState.OPEN]
    required = [line for line in asked if line.required]
    spared = [line for line in required if line.document not in _NEVER_MISSING and line.passport == OWN_PASSPORT]
    if short:
        chosen = random.sample(spared, min(len(spared), 2 if tale.scene else 1)) or required[-1:]
        file.missing = tuple(line.line_id for line in chosen)
    commands: list[Command] = list(_ticks(office, tale, file, asked, random))
    explains = any(document.code == _EXPLANATION for document in known.version.documents)
    if short and explains and random.random() < 0.5:
        line_id = line_id_of(file.case_id, _EXPLANATION, OWN_PASSPORT)
        commands.append(TickDocument(line_id, original_seen=True))
    if file.due and tale.errand.channel is Channel.PAPER and tale.place and not file.fee_settled:
        desk_id = office.desks[tale.place.desk]
        number = invented_terminal_receipt(random)
        commands.append(TakePayment(file.fee_id, amount_due(file.due), number, desk_id=desk_id))
    if tale.application.card_validity and tale.fate is not Fate.FOLLOW_UP:
        commands.append(_biometrics(tale, file.case_id, today, random))
    # What is missing asks for a written explanation, which then is to come with it.
    office.do(*commands, HandInDocuments(office.new_id(), file.case_id, open_lines_confirmed=short))


def bring_missing(office: Office, file: CaseFile) -> None:
    """Tick what was missing, and hand it in."""
    ticks = [TickDocument(line_id, original_seen=True, copy_taken=True) for line_id in file.missing]
    office.do(*ticks, HandInDocuments(office.new_id(), file.case_id))


def listed(office: Office, case_id: str) -> CaseList:
    """Return the checklist of a case as it stands."""
    with office.store.read() as connection:
        case = connection.execute(select(Case).where(Case.id == case_id)).one()
        return case_list(connection, case, oslo_day(office.clock.now()))


def amount_due(due: FeeDue) -> int:
    """Return what is paid, whole NOK: an invented amount where the catalogue knows none."""
    return due.amount or INVENTED_AMOUNT


def valid_to(office: Office, tale: Tale, valid_from: date, random: Random) -> date:
    """Return the last day of a permit that is granted from a day on: one to three years, or as long as its card."""
    permit = valid_from + timedelta(days=365 * random.randint(1, 3) - 1)
    return card_valid_to(office.known, tale.application.code, valid_from, permit) or permit


def order_card(office: Office, tale: Tale, file: CaseFile, delivery: Delivery) -> str:
    """Order the residence card, and return the id of the order; whose address is protected collects it."""
    first = tale.application.kind is Kind.FIRST_TIME
    reason = OrderReason.GRANTED if first else OrderReason.RENEWED
    today = oslo_day(office.clock.now())
    age = PartialDate.parse(tale.person.born_on).age_on(today)
    fee = card_fee_due(office.known, reason, today, age, old_card_withheld=False)
    protected = tale.person.protection is not AddressProtection.NONE
    order_id = office.new_id()
    file.collects = protected or delivery is Delivery.COLLECT
    office.do(
        OrderResidenceCard(
            order_id=order_id,
            case_id=file.case_id,
            valid_from=file.valid_from,
            valid_to=file.valid_to,
            delivery=Delivery.COLLECT if file.collects else Delivery.POST,
            reason=reason,
            old_card_handed_in=not first,
            old_card_note="none" if first else "",
            letter_checked=True,
            fee=fee.amount if fee else 0,
        )
    )
    return order_id


def _ticks(office: Office, tale: Tale, file: CaseFile, lines: list[Line], random: Random) -> Iterator[Command]:
    """Yield what is said of each document; a common paper is ticked once for the whole family."""
    term = office.known.terms.missing_document_days
    for line in lines:
        if line.line_id in file.missing:
            yield TickDocument(line.line_id, missing_by=oslo_day(office.clock.now()) + timedelta(days=term))
        elif tick := _tick(line, random):
            common = line.common_to_family and tale.household and tick.original_seen
            yield TickForFamily(tick) if common else tick


def _tick(line: Line, random: Random) -> TickDocument | None:
    """Return what is said of a document; of many that are not required nothing is said."""
    if line.required or random.random() < 0.3:
        seen = TickDocument(line.line_id, original_seen=True, copy_taken=random.random() < 0.8)
        return replace(seen, translation=random.random() < 0.1)
    if random.random() < 0.2:
        return TickDocument(line.line_id, not_relevant_because=random.choice(_NOT_RELEVANT))
    return None


def _guardian(office: Office, tale: Tale, case_id: str, today: date) -> Iterator[AppointRepresentative]:
    """Yield who comes along with a child; with some nobody is noted yet."""
    if tale.guardian:
        name, relation = tale.guardian
        kind = RepresentativeKind.GUARDIAN
        yield AppointRepresentative(office.new_id(), case_id, kind, name, today, relation, attends=True)


def _biometrics(tale: Tale, case_id: str, today: date, random: Random) -> RecordBiometrics:
    age = PartialDate.parse(tale.person.born_on).age_on(today)
    prints, signs = age >= FINGERPRINTS_FROM_AGE, age >= _WRITES_FROM_AGE
    no_prints = "" if prints else "under-age"
    no_signature = "" if signs else "child"
    if prints and random.random() < 0.04:
        prints, no_prints = False, random.choice(("injury", "poor-quality"))
    if signs and random.random() < 0.03:
        signs, no_signature = False, "cannot-write"
    return RecordBiometrics(
        case_id,
        photo=True,
        fingerprints=prints,
        signature=signs,
        no_fingerprints_because=no_prints,
        no_signature_because=no_signature,
    )


def _fee(file: CaseFile, *, online: bool) -> NewFee | None:
    if file.due is None:
        return None
    state = FeeState.PREPAID if online else FeeState.DUE
    return NewFee(file.fee_id, state, file.due.amount, file.due.must_be_checked, file.due.source)


def _requested_by(tale: Tale, random: Random) -> RequestedBy:
    if tale.place is None:
        return RequestedBy.PORTAL
    asked = (RequestedBy.PHONE, RequestedBy.EMAIL, RequestedBy.COUNTER, RequestedBy.LETTER)
    return random.choices(asked, (60, 20, 15, 5))[0]


def _other_facts(tale: Tale, random: Random) -> dict[str, str | bool]:
    facts: dict[str, str | bool] = {}
    if "eea" in tale.errand.groups:
        facts["eea"] = "citizen"
    if tale.errand.channel is not Channel.PAPER and tale.place is not None:
        reasons = script().staff_bookings
        facts |= random.choices([facts for facts, _ in reasons], [weight for _, weight in reasons])[0]
    return facts


def _expiry(tale: Tale, day: date, random: Random) -> date | None:
    """Return when the permit that is held expires: mostly in time for the visit, sometimes late, seldom past."""
    if tale.application.kind not in {Kind.RENEWAL, Kind.PERMANENT}:
        return None
    low, high = random.choices(((35, 110), (3, 25), (-20, -1)), (75, 20, 5))[0]
    return day + timedelta(days=random.randint(low, high))


def _renewable(tale: Tale, random: Random) -> bool | None:
    if tale.application.kind not in {Kind.RENEWAL, Kind.PERMANENT}:
        return None
    known = tale.application.renewable
    return known if known is not None else random.choice((True, True, None))


def _held_since(tale: Tale, day: date, random: Random) -> date | None:
    years = {Kind.RENEWAL: (1, 3), Kind.PERMANENT: (3, 6)}.get(tale.application.kind)
    return day - timedelta(days=365 * random.randint(*years) + random.randrange(200)) if years else None
