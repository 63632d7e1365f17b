"""What has a number of a series of our own: forms that are filled in by hand, and extracts from the journal."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.audit_extract import ExtractAbout, ExtractWhat
from desktop.domain.blank_forms import BlankFormKind
from desktop.storage.models.base import Base, Code, Id, one_of
from desktop.storage.types import Instant, Line


class BlankFormRow(Base):
    """A number that was given to a form on paper before anybody wrote on it.

    Attributes:
        bundle: the entry of the journal by which it was reserved; the forms of a bundle have the same.
    """

    __tablename__ = "blank_form"
    __table_args__ = (
        one_of("kind", BlankFormKind),
        UniqueConstraint("counter", "running"),
        CheckConstraint("running >= 1", name="running"),
    )

    number: Mapped[str] = mapped_column(Line(40), primary_key=True)
    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"))
    counter: Mapped[str] = mapped_column(Line(4))
    running: Mapped[int]
    kind: Mapped[Code]
    bundle: Mapped[Id]
    reserved_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    reserved_at: Mapped[datetime] = mapped_column(Instant())


class AuditExtractRow(Base):
    """That an extract from the journal was made: about what, by whom, and by what it can be known again.

    The extract itself is not kept: the journal is, and who may read an extract may read the journal.

    Attributes:
        subject: the id of the case, the person or the member of staff; empty for the whole station.
        digest: SHA-256 of the hashes that the entries have in the journal, in hexadecimal.
    """

    __tablename__ = "audit_extract"
    __table_args__ = (
        one_of("about", ExtractAbout),
        one_of("what", ExtractWhat),
        UniqueConstraint("counter", "running"),
        CheckConstraint("running >= 1", name="running"),
        CheckConstraint("lines >= 0", name="lines"),
        CheckConstraint("first_day <= last_day", name="days"),
    )

    number: Mapped[str] = mapped_column(Line(40), primary_key=True)
    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"))
    counter: Mapped[str] = mapped_column(Line(4))
    running: Mapped[int]
    about: Mapped[Code]
    what: Mapped[Code]
    subject: Mapped[str] = mapped_column(Line(64))
    first_day: Mapped[date | None]
    last_day: Mapped[date | None]
    lines: Mapped[int]
    digest: Mapped[str] = mapped_column(Line(64))
    made_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    made_at: Mapped[datetime] = mapped_column(Instant())
