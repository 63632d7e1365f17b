"""What a clerk does with a case of a tale: opens it, takes the papers, orders the card."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from desktop.domain.cases import AddressProtection, Channel, RequestedBy
from desktop.domain.catalogue import Document, FeeDue, Kind
from desktop.domain.catalogue_lookup import card_fee_due, card_valid_to, checklist_for, fee_due
from desktop.domain.clock import oslo_day
from desktop.domain.papers import Delivery, FeeState, OrderReason
from desktop.domain.partial_date import PartialDate
from desktop.services.biometrics import FINGERPRINTS_FROM_AGE, RecordBiometrics
from desktop.services.cards import OrderResidenceCard
from desktop.services.cases import NewFee, NewLine, OpenCase, RegisterPerson
from desktop.services.commands import Command
from desktop.services.demo.numbers import invented_receipt, invented_terminal_receipt
from desktop.services.demo.office import Office
from desktop.services.demo.tales import Fate, Tale, script
from desktop.services.hand_in import HandInDocuments, TakePayment, TickDocument

INVENTED_AMOUNT = 1900
"""What is paid in the demonstration where the catalogue knows no amount; whole NOK."""

_NEVER_MISSING = frozenset({"checklist", "signed-form", "application-form", "passport"})
_NOT_RELEVANT = ("does-not-apply", "already-held", "replaced")
_WRITES_FROM_AGE = 7


@dataclass(slots=True)
class CaseFile:
    """What the clerk knows of a case by its ids.

    Attributes:
        opening: the commands that open it; carried out together with the first booking, or at once where there is none.
        missing: the line of the checklist that was missing at the hand-in.
    """

    case_id: str
    lines: tuple[tuple[str, Document], ...]
    fee_id: str
    due: FeeDue | None
    requested_by: RequestedBy
    opening: tuple[Command, ...] = ()
    missing: str = field(default="")


def open_file(office: Office, tale: Tale, random: Random) -> CaseFile:
    """Return a case with its checklist, ready to be opened; opened already where no appointment is booked with it."""
    today = oslo_day(office.clock.now())
    application, person = tale.application, tale.person
    day = tale.place.day if tale.place else today
    expires_on = _expiry(tale, day, random)
    late = application.kind is Kind.RENEWAL and expires_on is not None and expires_on < today
    due = fee_due(office.known, application.code, today, PartialDate.parse(person.born_on).age_on(today), late)
    documents = checklist_for(office.known, application.code, today, frozenset(), 1)
    person_id = office.new_id()
    file = CaseFile(
        case_id=office.new_id(),
        lines=tuple((office.new_id(), document) for document in documents),
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
        lines=tuple(NewLine(line_id, document.code, document.required) for line_id, document in file.lines),
        fee=_fee(file, online=online),
        receipt=invented_receipt(random, f"{registered_on:%Y%m%d}") if registered_on else "",
        registered_on=registered_on,
        permit_expires_on=expires_on,
        permit_renewable=_renewable(tale, random),
        permit_held_since=_held_since(tale, day, random),
        other_facts=_other_facts(tale, random),
    )
    file.opening = (RegisterPerson(person_id, person), opening)
    if tale.place is None:
        office.do(*file.opening)
    return file


def hand_in(office: Office, tale: Tale, file: CaseFile, random: Random, *, short: bool) -> None:
    """Tick the checklist, take the fee and the biometrics, and hand in; `short`: one document is missing."""
    today = oslo_day(office.clock.now())
    required = [line_id for line_id, document in file.lines if document.required]
    spared = [line for line, document in file.lines if document.required and document.code not in _NEVER_MISSING]
    if short:
        file.missing = random.choice(spared or required[-1:])
    missing_by = today + timedelta(days=office.known.terms.missing_document_days)
    ticks = (
        _tick(line_id, document, random, missing_by if line_id == file.missing else None)
        for line_id, document in file.lines
    )
    commands: list[Command] = [tick for tick in ticks if tick]
    if file.due and tale.errand.channel is Channel.PAPER:
        amount = file.due.amount or INVENTED_AMOUNT
        commands.append(TakePayment(file.fee_id, amount, invented_terminal_receipt(random)))
    if tale.application.card_validity and tale.fate is not Fate.FOLLOW_UP:
        commands.append(_biometrics(tale, file.case_id, today, random))
    office.do(*commands, HandInDocuments(office.new_id(), file.case_id))


def bring_missing(office: Office, file: CaseFile) -> None:
    """Tick the document that was missing, and hand it in."""
    office.do(
        TickDocument(file.missing, original_seen=True, copy_taken=True),
        HandInDocuments(office.new_id(), file.case_id),
    )


def valid_to(office: Office, tale: Tale, valid_from: date, random: Random) -> date:
    """Return the last day of a permit that is granted from a day on: one to three years, or as long as its card."""
    permit = valid_from + timedelta(days=365 * random.randint(1, 3) - 1)
    return card_valid_to(office.known, tale.application.code, valid_from, permit) or permit


def order_card(office: Office, tale: Tale, file: CaseFile, valid_from: date, until: date) -> None:
    """Order the residence card; whose address is protected collects it."""
    first = tale.application.kind is Kind.FIRST_TIME
    reason = OrderReason.GRANTED if first else OrderReason.RENEWED
    today = oslo_day(office.clock.now())
    age = PartialDate.parse(tale.person.born_on).age_on(today)
    fee = card_fee_due(office.known, reason, today, age, old_card_withheld=False)
    protected = tale.person.protection is not AddressProtection.NONE
    office.do(
        OrderResidenceCard(
            order_id=office.new_id(),
            case_id=file.case_id,
            valid_from=valid_from,
            valid_to=until,
            delivery=Delivery.COLLECT if protected else Delivery.POST,
            reason=reason,
            old_card_handed_in=not first,
            old_card_note="none" if first else "",
            letter_checked=True,
            fee=fee.amount if fee else 0,
        )
    )


def _tick(line_id: str, document: Document, random: Random, missing_by: date | None) -> TickDocument | None:
    """Return what is said of a document; of many that are not required nothing is said."""
    if missing_by:
        return TickDocument(line_id, missing_by=missing_by)
    if document.required or random.random() < 0.3:
        return TickDocument(line_id, original_seen=True, copy_taken=random.random() < 0.8)
    if random.random() < 0.2:
        return TickDocument(line_id, not_relevant_because=random.choice(_NOT_RELEVANT))
    return None


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
