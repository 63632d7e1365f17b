"""The postcode register: which city a postcode belongs to."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, delete, func, insert, select

from desktop.domain.changes import Touched
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.exchange.postcode_register import PostcodeLine, Register, read_register
from desktop.exchange.tables import BadTable
from desktop.services.commands import handles
from desktop.services.work import Work
from desktop.storage.models import Postcode


@dataclass(frozen=True, slots=True)
class ImportPostcodes:
    """Put a register in the place of the one that is there."""

    lines: tuple[PostcodeLine, ...]


@handles(ImportPostcodes, name="import-postcodes", right=Right.SET_UP_STATION, touches=Touched.STATION)
def import_postcodes(work: Work, command: ImportPostcodes) -> None:
    """Write the register.

    Raises:
        RuleBroken: `postcodes-none`, it is empty.
    """
    if not command.lines:
        raise RuleBroken("postcodes-none")
    work.connection.execute(delete(Postcode))
    names = PostcodeLine.__slots__
    work.connection.execute(insert(Postcode), [{name: getattr(line, name) for name in names} for line in command.lines])


def read_file(path: Path) -> Register:
    """Read the register from Bring's file.

    Raises:
        OSError: the file cannot be read.
        RuleBroken: `table-not-text`; `postcodes-none`, there is no line of the register in it.
    """
    try:
        register = read_register(path.read_bytes())
    except BadTable as bad:
        raise RuleBroken(bad.code) from None
    if not register.lines:
        raise RuleBroken("postcodes-none")
    return register


def city_of(connection: Connection, postcode: str) -> str | None:
    """Return the city of a postcode, None where the register is empty or does not have it."""
    return connection.execute(select(Postcode.city).where(Postcode.code == postcode)).scalar_one_or_none()


def how_many(connection: Connection) -> int:
    """Return how many postcodes are known."""
    return connection.execute(select(func.count()).select_from(Postcode)).scalar_one()
