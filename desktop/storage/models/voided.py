"""Papers that no longer hold."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.models.base import Base
from desktop.storage.types import Instant


class VoidedPaper(Base):
    """Who took back what an issued paper says, and when; the paper itself stays, and is printed no more."""

    __tablename__ = "voided_paper"

    number: Mapped[str] = mapped_column(ForeignKey("issued_paper.number"), primary_key=True)
    voided_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    voided_at: Mapped[datetime] = mapped_column(Instant())
