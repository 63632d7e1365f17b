"""The journal's signed heads: made once a day, given out, and held against the chains.

Each counter signs for itself, with a key of its own that lies in its own file, where all its chains stood: its own, and
those that it has from its station. No command does it, for nobody does: it says what commands have written.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from sqlalchemy import Connection, Row, insert, select, tuple_

from desktop.domain.clock import instant_of, oslo_day
from desktop.domain.journal_heads import BEGINNING, ChainHead, SignedHead
from desktop.exchange.journal_heads import write_heads
from desktop.storage.models import JournalEntry, JournalHead, JournalKey
from desktop.storage.store import Store

_KEY_BITS = 256


class HeadFault(StrEnum):
    """Why a head does not hold.

    `UNSIGNED`: what stands there is not what was signed, or by another key than was asked for.
    `LEFT_OUT`: the head before it is not there.
    `OTHER`: the chain has another entry under this number.
    `GONE`: the chain has no entry under this number.
    """

    UNSIGNED = "unsigned"
    LEFT_OUT = "left-out"
    OTHER = "other"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class HeadBreak:
    """The first head at which something does not hold, of a chain or of the heads themselves.

    Attributes:
        day: of the head.
        chain: what was signed; None where it is about the head itself.
        held: up to which number the chain is as it was signed before; 0 for not at all.
    """

    day: date
    fault: HeadFault
    chain: ChainHead | None = None
    held: int = 0


@dataclass(frozen=True, slots=True)
class HeadCheck:
    """What came of holding heads against the chains.

    Attributes:
        first, last: the days of the first and the last head; None where there is none.
        chains: how many chains they speak of.
        keys: who signed, in hexadecimal.
    """

    heads: int
    first: date | None
    last: date | None
    chains: int
    keys: tuple[str, ...]
    breaks: tuple[HeadBreak, ...]


def sign_day(store: Store) -> SignedHead | None:
    """Sign where all chains stood at the end of yesterday, unless that was done or nothing has been written since.

    It may be asked as often as one likes: at the start, and while a window is open.
    """
    yesterday = oslo_day(store.clock.now()) - timedelta(days=1)
    with store.read() as connection:
        last = _last(connection)
        if (last is not None and last.day >= yesterday) or not _new_chains(connection, yesterday, last):
            return None
    with store.write() as connection:
        last = _last(connection)  # another program on the same file may have been quicker
        if last is not None and last.day >= yesterday:
            return None
        chains = _new_chains(connection, yesterday, last)
        if not chains:
            return None
        head = _signed(connection, store, yesterday, chains, last)
        said = [[each.device, each.epoch, each.number, each.hash] for each in chains]
        connection.execute(
            insert(JournalHead).values(
                day=head.day,
                made_at=datetime.fromisoformat(head.made_at),
                chains=said,
                previous=head.previous,
                public=head.public,
                signature=head.signature,
            )
        )
        return head


def heads(store: Store) -> tuple[SignedHead, ...]:
    """Return all heads of this counter, the oldest first."""
    with store.read() as connection:
        return tuple(_head(row) for row in connection.execute(select(JournalHead).order_by(JournalHead.day)))


def public_key(store: Store) -> str:
    """Return the key by which this counter's heads are known, in hexadecimal; it is made the first time."""
    with store.read() as connection:
        known = connection.execute(select(JournalKey.public)).scalar_one_or_none()
    if known is not None:
        return known
    with store.write() as connection:
        return _public_of(_key(connection, store))


def head_file(store: Store) -> bytes:
    """Return the file for the auditor: all heads of this counter, that of yesterday among them."""
    sign_day(store)
    return write_heads(store.device.station_id, store.device.counter, heads(store))


def check_heads(connection: Connection, kept: Sequence[SignedHead], key: str = "") -> HeadCheck:
    """Hold heads that were kept elsewhere against the chains.

    Args:
        connection: an open transaction on the database.
        kept: the heads, as they stand in the file.
        key: who must have signed them, in hexadecimal; empty where any signature that fits will do.
    """
    breaks: list[HeadBreak] = []
    in_order = sorted(kept, key=_day_of)
    breaks += list(_faults_of_heads(in_order, key))[:1]
    held: dict[tuple[str, int], int] = {}
    broken: set[tuple[str, int]] = set()
    for head in in_order:
        for chain in head.chains:
            name = (chain.device, chain.epoch)
            if name in broken:
                continue
            if fault := _fault_of_chain(connection, chain):
                broken.add(name)
                breaks.append(HeadBreak(head.day, fault, chain, held.get(name, 0)))
            else:
                held[name] = max(chain.number, held.get(name, 0))
    days = [head.day for head in in_order]
    return HeadCheck(
        len(in_order),
        days[0] if days else None,
        days[-1] if days else None,
        len(held.keys() | broken),
        tuple(sorted({head.public for head in in_order})),
        tuple(breaks),
    )


def is_signed(head: SignedHead) -> bool:
    """Tell whether what a head says was signed by the key that it names."""
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(head.public))
        key.verify(bytes.fromhex(head.signature), head.signed_bytes)
    except (InvalidSignature, ValueError):
        return False
    return True


def _faults_of_heads(in_order: Sequence[SignedHead], key: str) -> Iterator[HeadBreak]:
    before: dict[str, SignedHead] = {}
    for head in in_order:
        if not is_signed(head) or (key and head.public != key):
            yield HeadBreak(head.day, HeadFault.UNSIGNED)
        last = before.get(head.public)
        # A file may begin with any day, but from there on no day may be left out.
        if last is not None and head.previous != last.digest:
            yield HeadBreak(head.day, HeadFault.LEFT_OUT)
        before[head.public] = head


def _fault_of_chain(connection: Connection, chain: ChainHead) -> HeadFault | None:
    entry = (JournalEntry.device, JournalEntry.epoch, JournalEntry.number)
    query = select(JournalEntry.hash).where(tuple_(*entry) == (chain.device, chain.epoch, chain.number))
    found = connection.execute(query).scalar_one_or_none()
    if found is None:
        return HeadFault.GONE
    return None if found == chain.hash else HeadFault.OTHER


def _new_chains(connection: Connection, day: date, last: SignedHead | None) -> tuple[ChainHead, ...]:
    """Return where the chains stood at the end of a day; nothing, where that has been signed already."""
    ended = instant_of(day + timedelta(days=1), 0)
    chains = tuple(found for name in _names(connection) if (found := _stood(connection, *name, ended)))
    return () if last is not None and chains == last.chains else chains


def _names(connection: Connection) -> Iterator[tuple[str, int]]:
    """Yield device and epoch of each chain, by one seek for each: there are few, and their entries are many."""
    columns = (JournalEntry.device, JournalEntry.epoch)
    query = select(*columns).order_by(*columns).limit(1)
    row = connection.execute(query).one_or_none()
    while row is not None:
        yield row.device, row.epoch
        later = (JournalEntry.device > row.device) | (
            (JournalEntry.device == row.device) & (JournalEntry.epoch > row.epoch)
        )
        row = connection.execute(query.where(later)).one_or_none()


def _stood(connection: Connection, device: str, epoch: int, ended: datetime) -> ChainHead | None:
    query = (
        select(JournalEntry.number, JournalEntry.hash)
        .where(JournalEntry.device == device, JournalEntry.epoch == epoch, JournalEntry.at < ended)
        .order_by(JournalEntry.number.desc())
        .limit(1)
    )
    row = connection.execute(query).one_or_none()
    return None if row is None else ChainHead(device, epoch, row.number, row.hash)


def _signed(
    connection: Connection, store: Store, day: date, chains: tuple[ChainHead, ...], last: SignedHead | None
) -> SignedHead:
    key = _key(connection, store)
    made_at = store.clock.now().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    head = SignedHead(day, made_at, chains, last.digest if last else BEGINNING, _public_of(key), "")
    return replace(head, signature=key.sign(head.signed_bytes).hex())


def _key(connection: Connection, store: Store) -> Ed25519PrivateKey:
    """Return the counter's own key, made the first time it is needed."""
    known = connection.execute(select(JournalKey.private)).scalar_one_or_none()
    if known is not None:
        return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(known))
    private = f"{store.ids.secret_bits(_KEY_BITS):064x}"
    key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(private))
    new = insert(JournalKey).values(id=1, private=private, public=_public_of(key), made_at=store.clock.now())
    connection.execute(new)
    return key


def _public_of(key: Ed25519PrivateKey) -> str:
    return key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex()


def _last(connection: Connection) -> SignedHead | None:
    row = connection.execute(select(JournalHead).order_by(JournalHead.day.desc()).limit(1)).one_or_none()
    return None if row is None else _head(row)


def _head(row: Row[Any]) -> SignedHead:
    chains = tuple(ChainHead(str(each[0]), int(each[1]), int(each[2]), str(each[3])) for each in row.chains)
    made_at = row.made_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return SignedHead(row.day, made_at, chains, row.previous, row.public, row.signature)


def _day_of(head: SignedHead) -> tuple[date, str]:
    return head.day, head.made_at
