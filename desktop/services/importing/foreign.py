"""Cases of other stations: of them only keyed hashes of their identifiers are kept, and the station (R17)."""

import hmac
from collections.abc import Iterable

from sqlalchemy import Connection, insert, select

from desktop.domain.ids import Randomness
from desktop.exchange.decoding import digits
from desktop.exchange.records import CaseLine
from desktop.services.importing.taking import portions
from desktop.storage.bulk import Watch, insert_rows, no_watch
from desktop.storage.models import ForeignIdentifier, StationKey
from desktop.storage.search import Identifier, IdentifierKind

SECRET_BITS = 256
DIGEST_DIGITS = 32


def belongs_to(connection: Connection, station_id: str, identifiers: Iterable[Identifier]) -> str | None:
    """Return the id of the other station that has a case with one of these exact identifiers, or None.

    Values are compared as they are stored: numbers without blanks, phones as E.164.
    """
    secret = secret_of(connection, station_id)
    asked = [digest(secret, one.kind, one.value) for one in identifiers if one.value]
    if not secret or not asked:
        return None
    found = select(ForeignIdentifier.belongs_to).where(ForeignIdentifier.digest.in_(asked)).limit(1)
    return connection.execute(found).scalar_one_or_none()


def secret_of(connection: Connection, station_id: str) -> bytes:
    """Return the station's secret; empty where nothing of another station has come yet."""
    found = connection.execute(
        select(StationKey.secret).where(StationKey.station_id == station_id)
    ).scalar_one_or_none()
    return bytes.fromhex(found) if found else b""


def own_secret(connection: Connection, station_id: str, source: Randomness) -> bytes:
    """Return the station's secret; it is made the first time."""
    secret = secret_of(connection, station_id)
    if not secret:
        secret = source.getrandbits(SECRET_BITS).to_bytes(SECRET_BITS // 8, "big")
        connection.execute(insert(StationKey).values(station_id=station_id, secret=secret.hex()))
    return secret


def digest(secret: bytes, kind: IdentifierKind, value: str) -> str:
    """Return the keyed hash of an identifier, 32 hexadecimal digits."""
    said = f"{kind.value}\n{value.casefold()}".encode()
    return hmac.digest(secret, said, "sha256").hex()[:DIGEST_DIGITS]


def identifiers_of(line: CaseLine) -> tuple[Identifier, ...]:
    """Return what a case can be found by exactly; the birth date is nobody's alone."""
    person = line.person
    found = (
        Identifier(IdentifierKind.CASE, line.id),
        Identifier(IdentifierKind.RECEIPT, line.receipt or ""),
        Identifier(IdentifierKind.DUF, digits(person.duf)),
        Identifier(IdentifierKind.NATIONAL_ID, digits(person.national_id)),
        Identifier(IdentifierKind.PHONE, digits(person.phone)),
    )
    return tuple(one for one in found if one.value)


def keep(
    connection: Connection, secret: bytes, station: str, identifiers: Iterable[Identifier], watch: Watch = no_watch
) -> None:
    """Write to which station identifiers belong; the newest word counts."""
    rows = [(digest(secret, one.kind, one.value), station) for one in identifiers]
    insert_rows(
        connection,
        "foreign_identifier",
        ("digest", "belongs_to"),
        list(dict(rows).items()),
        otherwise="ON CONFLICT (digest) DO UPDATE SET belongs_to = excluded.belongs_to",
        watch=watch,
    )


def stations_of_cases(connection: Connection, secret: bytes, case_ids: Iterable[str]) -> dict[str, str]:
    """Return to which other stations cases belong, as far as one has been told of them."""
    by_digest = {digest(secret, IdentifierKind.CASE, case_id): case_id for case_id in case_ids}
    found: dict[str, str] = {}
    for portion in portions(by_digest):
        for row in connection.execute(select(ForeignIdentifier).where(ForeignIdentifier.digest.in_(portion))):
            found[by_digest[row.digest]] = row.belongs_to
    return found
