"""People and their cases, with what is handed in: checklist, biometrics."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.cases import (
    AddressProtection,
    CaseStatus,
    Channel,
    DecisionAuthor,
    LetterSays,
    Outcome,
    RequestedBy,
    Sex,
)
from desktop.domain.catalogue import Kind, PermitType
from desktop.domain.languages import Language
from desktop.storage.models.base import Base, BirthDate, Code, Id, LongText, Name, Short, one_of
from desktop.storage.types import CanonicalJson, Instant, Line


class Person(Base):
    """A person who applies. Names keep the spelling of the passport; `born_on` has `00` for what is unknown."""

    __tablename__ = "person"
    __table_args__ = (
        one_of("sex", Sex),
        one_of("language", Language),
        one_of("protection", AddressProtection),
        CheckConstraint("length(born_on) = 10", name="born_on"),
        Index("ix_person_duf", "duf"),
        Index("ix_person_national_id", "national_id"),
        Index("ix_person_passport", "passport_number"),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    family_name: Mapped[Name]
    given_names: Mapped[Name]
    born_on: Mapped[BirthDate]
    citizenship: Mapped[str] = mapped_column(Line(3))
    sex: Mapped[str] = mapped_column(Line(1))
    duf: Mapped[str] = mapped_column(Line(12))
    national_id: Mapped[str] = mapped_column(Line(11))
    passport_number: Mapped[str] = mapped_column(Line(20))
    passport_expires_on: Mapped[date | None]
    phone: Mapped[str] = mapped_column(Line(20))
    email: Mapped[Short]
    language: Mapped[Code]
    street: Mapped[Short]
    postcode: Mapped[str] = mapped_column(Line(12))
    city: Mapped[Name]
    protection: Mapped[Code]
    letterbox_name: Mapped[Short]
    born_at: Mapped[Name]
    interpreter: Mapped[Name]
    access_needs: Mapped[Short]
    note: Mapped[LongText]


class Case(Base):
    """An application and where it stands.

    `attended_at` is the moment of the first hand-in, UTC: from then on the application counts as submitted (R32).
    """

    __tablename__ = "case_file"
    __table_args__ = (
        one_of("channel", Channel),
        one_of("kind", Kind),
        one_of("type", PermitType),
        one_of("status", CaseStatus),
        one_of("requested_by", RequestedBy),
        one_of("outcome", Outcome),
        one_of("decided_by", DecisionAuthor),
        one_of("letter_says", LetterSays),
        CheckConstraint("(decided_on IS NULL) = (outcome IS NULL)", name="decision"),
        CheckConstraint("outcome <> 'rejected' OR decided_by = 'udi'", name="police_never_reject"),
        Index("ix_case_file_person", "person_id"),
        Index("ix_case_file_receipt", "receipt"),
        Index("ix_case_file_family", "family_id"),
        Index("ix_case_file_opened", "station_id", "opened_at", "id"),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"))
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"))
    family_id: Mapped[str | None] = mapped_column(Line(64))
    application: Mapped[Code]
    kind: Mapped[Code]
    type: Mapped[Code]
    channel: Mapped[Code]
    status: Mapped[Code]
    requested_by: Mapped[Code]
    receipt: Mapped[str] = mapped_column(Line(60))
    registered_on: Mapped[date | None]
    permit_expires_on: Mapped[date | None]
    permit_renewable: Mapped[bool | None]
    permit_permanent: Mapped[bool | None]
    permit_held_since: Mapped[date | None]
    opened_at: Mapped[datetime] = mapped_column(Instant())
    attended_at: Mapped[datetime | None] = mapped_column(Instant())
    biometrics_on: Mapped[date | None]
    decided_on: Mapped[date | None]
    decided_by: Mapped[str | None] = mapped_column(Line(40))
    outcome: Mapped[str | None] = mapped_column(Line(40))
    letter_says: Mapped[str | None] = mapped_column(Line(40))
    permit_valid_from: Mapped[date | None]
    permit_valid_to: Mapped[date | None]
    other_facts: Mapped[dict[str, object]] = mapped_column(CanonicalJson())
    note: Mapped[LongText]


class HandIn(Base):
    """One hand-in at the counter, under its receipt's number; `first` is the one that counts as submission (R32)."""

    __tablename__ = "hand_in"
    __table_args__ = (Index("ix_hand_in_case", "case_id"),)

    id: Mapped[Id] = mapped_column(primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("case_file.id"))
    number: Mapped[str] = mapped_column(Line(40), unique=True)
    first: Mapped[bool]
    at: Mapped[datetime] = mapped_column(Instant())
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id"))


class Biometrics(Base):
    """Photo, fingerprints and signature taken at the counter, or the coded reason why not."""

    __tablename__ = "biometrics"
    __table_args__ = (
        CheckConstraint("photo OR no_photo_because <> ''", name="photo"),
        CheckConstraint("fingerprints OR no_fingerprints_because <> ''", name="fingerprints"),
        CheckConstraint("signature OR no_signature_because <> ''", name="signature"),
    )

    case_id: Mapped[str] = mapped_column(ForeignKey("case_file.id"), primary_key=True)
    photo: Mapped[bool]
    fingerprints: Mapped[bool]
    signature: Mapped[bool]
    no_photo_because: Mapped[Code]
    no_fingerprints_because: Mapped[Code]
    no_signature_because: Mapped[Code]
    taken_at: Mapped[datetime] = mapped_column(Instant())
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id"))
