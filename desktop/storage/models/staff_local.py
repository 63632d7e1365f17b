"""What this computer keeps of those who sign in at it; no other counter sees these rows.

They point to nobody by a foreign key: the rows of the staff are the station's, and are written anew from there.
"""

from datetime import datetime

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.models.base import Base, Id, Short
from desktop.storage.types import Instant


class SignInFailure(Base):
    """Attempts to sign in that failed in a row.

    Attributes:
        login_key: a keyed hash of what was typed as user name: some type the password there.
        last_at: when the last one was, UTC.
    """

    __tablename__ = "sign_in_failure"
    __table_args__ = (CheckConstraint("failures > 0", name="failures"),)

    login_key: Mapped[Id] = mapped_column(primary_key=True)
    failures: Mapped[int]
    last_at: Mapped[datetime] = mapped_column(Instant())


class StaffHere(Base):
    """That somebody has given the password at this computer, and the PIN that will do for a while after that.

    Attributes:
        machine: which computer it was; a row that came with a copy of the file counts nowhere else.
        password_at: when, UTC.
        password_mark: a digest of the account's hash by then; another one means that the password was changed since.
        pin_hash: argon2id of the PIN keyed by the computer's secret; None where there is no PIN.
        pin_failures: wrong PINs in a row.
    """

    __tablename__ = "staff_here"
    __table_args__ = (CheckConstraint("pin_failures >= 0", name="pin_failures"),)

    staff_id: Mapped[Id] = mapped_column(primary_key=True)
    machine: Mapped[Id]
    password_at: Mapped[datetime] = mapped_column(Instant())
    password_mark: Mapped[Id]
    pin_hash: Mapped[Short | None]
    pin_failures: Mapped[int]
