"""The checklist of a case, what each hand-in brought, the passports behind it, and the calls about what is missing."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.missing_papers import CallOutcome
from desktop.storage.models.base import Base, Code, Id, Name, Short, one_of
from desktop.storage.types import CanonicalJson, Instant, Line


class ChecklistLine(Base):
    """A document of a case and what has been said about it.

    A line that the list asks for need not be here until something is said about it; see `desktop.domain.checklist`.
    `document` is empty for a paper that is on no list and has a `name` of its own. `passport` is the id of the
    passport that the line is for; empty for the person's own, a number for one of which nothing else is known.
    """

    __tablename__ = "checklist_line"
    __table_args__ = (
        Index("ix_checklist_line_case", "case_id", "position"),
        Index("ix_checklist_line_missing", "missing_by"),
        CheckConstraint("missing_by IS NULL OR not_relevant_because IS NULL", name="one_state"),
        CheckConstraint(
            "(missing_by IS NULL AND not_relevant_because IS NULL)"
            " OR NOT (original_seen OR copy_taken OR certified_copy)",
            name="brought_or_not",
        ),
        CheckConstraint("(document = '') = (name <> '')", name="named"),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("case_file.id"))
    position: Mapped[int]
    document: Mapped[Code]
    passport: Mapped[Id]
    name: Mapped[Short]
    required: Mapped[bool]
    original_seen: Mapped[bool]
    copy_taken: Mapped[bool]
    translation: Mapped[bool]
    certified_copy: Mapped[bool]
    missing_by: Mapped[date | None]
    not_relevant_because: Mapped[str | None] = mapped_column(Line(250))
    note: Mapped[Short]


class CaseChecklist(Base):
    """The version of the catalogue's list that a case has, by the day from which it stands, and what was answered.

    `passports` is how many the person said to have held during the past year (R63); `answers` has the conditions.
    """

    __tablename__ = "case_checklist"
    __table_args__ = (CheckConstraint("passports >= 1", name="passports"),)

    case_id: Mapped[str] = mapped_column(ForeignKey("case_file.id"), primary_key=True)
    valid_from: Mapped[date]
    passports: Mapped[int]
    answers: Mapped[dict[str, bool]] = mapped_column(CanonicalJson())


class HandInLine(Base):
    """What of a line was there at a hand-in, so that a later receipt can tell what came since."""

    __tablename__ = "hand_in_line"
    __table_args__ = (Index("ix_hand_in_line_line", "line_id"),)

    hand_in_id: Mapped[str] = mapped_column(ForeignKey("hand_in.id"), primary_key=True)
    line_id: Mapped[str] = mapped_column(ForeignKey("checklist_line.id"), primary_key=True)
    original_seen: Mapped[bool]
    copy_taken: Mapped[bool]
    translation: Mapped[bool]
    certified_copy: Mapped[bool]


class Passport(Base):
    """A passport or travel document that a person holds or held beside the registered one, with the name in it."""

    __tablename__ = "passport"
    __table_args__ = (Index("ix_passport_person", "person_id"),)

    id: Mapped[Id] = mapped_column(primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"))
    number: Mapped[str] = mapped_column(Line(20))
    country: Mapped[str] = mapped_column(Line(3))
    expires_on: Mapped[date | None]
    family_name: Mapped[Name]
    given_names: Mapped[Name]
    noted_at: Mapped[datetime] = mapped_column(Instant())
    removed_at: Mapped[datetime | None] = mapped_column(Instant())


class CallAttempt(Base):
    """A call about missing papers, and what came of it."""

    __tablename__ = "call_attempt"
    __table_args__ = (one_of("outcome", CallOutcome), Index("ix_call_attempt_case", "case_id", "at"))

    id: Mapped[Id] = mapped_column(primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("case_file.id"))
    at: Mapped[datetime] = mapped_column(Instant())
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    outcome: Mapped[Code]
    note: Mapped[Short]
