"""What files from elsewhere have brought: which files, what each line said last, and what a person has to decide."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.exchange_words import Decided, RecordKind, Remark
from desktop.storage.models.base import Base, Code, Id, LongText, Short, one_of
from desktop.storage.types import Instant, Line


class ImportFile(Base):
    """One run over an exchange file, and how far it came.

    Attributes:
        sha256: of the whole file.
        made_at: when the sender made it, UTC; None where the file does not say.
        finished_at: when the last batch was in; None while it runs and where it was interrupted.
    """

    __tablename__ = "import_file"
    __table_args__ = (Index("ix_import_file_made", "station_id", "made_at"),)

    id: Mapped[Id] = mapped_column(primary_key=True)
    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"))
    name: Mapped[Short]
    sha256: Mapped[str] = mapped_column(Line(64))
    made_at: Mapped[datetime | None] = mapped_column(Instant())
    started_at: Mapped[datetime] = mapped_column(Instant())
    finished_at: Mapped[datetime | None] = mapped_column(Instant())
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    read: Mapped[int]
    added: Mapped[int]
    changed: Mapped[int]
    unchanged: Mapped[int]
    refused: Mapped[int]


class ImportedRecord(Base):
    """What a file said last of a case or an appointment, field by field: the third side of a comparison.

    `said` is a JSON list in the order of `desktop.services.importing.fields`.
    """

    __tablename__ = "imported_record"
    __table_args__ = (one_of("kind", RecordKind),)

    kind: Mapped[Code] = mapped_column(primary_key=True)
    id: Mapped[Id] = mapped_column(primary_key=True)
    said: Mapped[LongText]
    file_id: Mapped[str] = mapped_column(ForeignKey("import_file.id"))


class ImportItem(Base):
    """Something that a file brought and that a person has to look at.

    Attributes:
        record_id: the case or the appointment.
        field: the name of the field; empty for a time outside the published plan.
        ours, theirs: the values as JSON: what stands here, and what the file says.
    """

    __tablename__ = "import_item"
    __table_args__ = (
        one_of("kind", RecordKind),
        one_of("remark", Remark),
        one_of("decided", Decided),
        CheckConstraint("(decided = 'open') = (decided_at IS NULL)", name="decided_at"),
        Index("ix_import_item_open", "station_id", "decided", "noted_at"),
        Index("ix_import_item_record", "kind", "record_id"),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"))
    kind: Mapped[Code]
    record_id: Mapped[Id]
    remark: Mapped[Code]
    field: Mapped[Code]
    ours: Mapped[LongText]
    theirs: Mapped[LongText]
    file_id: Mapped[str] = mapped_column(ForeignKey("import_file.id"))
    noted_at: Mapped[datetime] = mapped_column(Instant())
    decided: Mapped[Code]
    decided_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    decided_at: Mapped[datetime | None] = mapped_column(Instant())


class ForeignIdentifier(Base):
    """That an identifier belongs to a case of another station (R17): a keyed hash, and which station; nothing more."""

    __tablename__ = "foreign_identifier"

    digest: Mapped[str] = mapped_column(Line(32), primary_key=True)
    belongs_to: Mapped[Id]


class StationKey(Base):
    """The station's secret under which identifiers of other stations' cases are hashed; 64 hexadecimal digits."""

    __tablename__ = "station_key"

    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"), primary_key=True)
    secret: Mapped[str] = mapped_column(Line(64))


class SentEntry(Base):
    """Up to which entry a chain of the journal has been given out by `skranke export --unsent`."""

    __tablename__ = "sent_entry"

    device: Mapped[Id] = mapped_column(primary_key=True)
    epoch: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    number: Mapped[int]
    sent_on: Mapped[date]
