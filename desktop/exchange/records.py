"""The lines of an exchange file as plain frozen records.

The keys are those of the file. What may be null in the file is None here; an optional key that is absent is None too.
"""

from datetime import date, datetime
from typing import Annotated, Any, Literal

from msgspec import Meta, Struct

from desktop.domain.advice.facts import Account, Because, Eea, Registrant, Side, WithdrawnBy
from desktop.domain.appointments import Origin
from desktop.domain.cases import AddressProtection, CaseStatus, Channel, LetterSays, Outcome, Sex
from desktop.domain.catalogue import Kind, PermitType
from desktop.domain.languages import Language

Id = Annotated[str, Meta(min_length=1, max_length=64)]
Name = Annotated[str, Meta(max_length=120)]
Short = Annotated[str, Meta(max_length=250)]
LongText = Annotated[str, Meta(max_length=20_000)]
Zoned = Annotated[datetime, Meta(tz=True)]
Amount = Annotated[int, Meta(ge=0, le=1_000_000)]


class Record(Struct, frozen=True, forbid_unknown_fields=True):
    """What all parts of a line share: no key may be there that nobody knows."""


class Address(Record, frozen=True):
    """Where somebody lives, and whether that may be known."""

    street: Short | None
    postcode: Annotated[str, Meta(max_length=12)] | None
    city: Name | None
    protection: AddressProtection


class Person(Record, frozen=True):
    """The applicant; `born_on` has `00` for what is unknown."""

    family_name: Name
    given_names: Name
    born_on: str
    citizenship: Annotated[str, Meta(max_length=3)]
    sex: Sex | None
    duf: Annotated[str, Meta(max_length=20)] | None
    phone: Annotated[str, Meta(max_length=20)] | None
    email: Short | None
    language: Language | None
    address: Address | None
    national_id: Annotated[str, Meta(max_length=16)] | None = None


class Fee(Record, frozen=True):
    """The fee in whole NOK, and the local day on which it was paid."""

    amount: Amount | None
    paid_on: date | None


class Permit(Record, frozen=True):
    """The permit that the applicant has."""

    expires_on: date | None
    renewable: bool | None
    permanent: bool | None
    held_since: date | None


class Decision(Record, frozen=True):
    """What was decided, and what the letter says about meeting again (R51)."""

    decided_on: date | None
    outcome: Outcome | None
    letter_says: LetterSays | None


class Withdrawal(Record, frozen=True):
    """A wish to withdraw, by the keys of the advice (R56 - R60)."""

    by: WithdrawnBy
    signed_letter: bool | None = None
    because: Because | None = None


class CaseLine(Record, frozen=True, tag_field="kind", tag="case"):
    """A case with its applicant."""

    id: Id
    station: Id
    channel: Channel
    application: Kind
    type: PermitType
    receipt: Annotated[str, Meta(max_length=60)] | None
    registered_on: date | None
    status: CaseStatus
    fee: Fee | None
    person: Person
    permit: Permit | None
    attended_on: date | None
    biometrics_on: date | None
    decision: Decision | None
    registered_by: Registrant | None = None
    applied_from: Side | None = None
    eea: Eea | None = None
    documents_uploaded: bool | None = None
    f_code: bool | None = None
    account: Account | None = None
    found_in_my_applications: bool | None = None
    booking_button: bool | None = None
    no_time_available: bool | None = None
    withdrawal: Withdrawal | None = None
    family: Id | None = None
    note: LongText | None = None


class AppointmentLine(Record, frozen=True, tag_field="kind", tag="appointment"):
    """A time at a desk for one case; `desk` is the number on its sign."""

    id: Id
    case: Id
    desk: Annotated[str, Meta(min_length=1, max_length=10)]
    starts: Zoned
    minutes: int
    service: Annotated[str, Meta(max_length=40)]
    state: Literal["booked", "arrived", "in-service", "completed", "no-show", "cancelled"]
    origin: Origin
    booking_number: Annotated[str, Meta(max_length=40)] | None
    migrated_2024: bool | None = None
    cancelled_by: Literal["applicant", "station"] | None = None
    cancelled_reason: Short | None = None


class EventLine(Record, frozen=True, tag_field="kind", tag="event"):
    """An entry of a counter's journal: a command that was carried out there.

    `body` is None where retention has removed it, and for commands that never leave the counter.
    """

    id: Id
    device: Id
    epoch: int
    number: int
    at: Zoned
    staff: Id
    command: Annotated[str, Meta(max_length=40)]
    case: Id | None
    body: dict[str, Any] | None


class Header(Struct, frozen=True, tag_field="kind", tag="header"):
    """The first line of a file; keys that are not known here are passed over."""

    format: str
    version: int
    station: str
    made_at: Zoned | None = None


Line = CaseLine | AppointmentLine | EventLine
