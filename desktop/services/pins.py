"""PINs: a short way in at a computer where one has given the password a while ago, and at no other."""

import base64
import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime

from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Connection, select, update

from desktop.domain.changes import Touched
from desktop.domain.refusals import RuleBroken
from desktop.domain.sign_in_rules import SignInRules, check_pin, pin_will_do
from desktop.services import staff_here
from desktop.services.commands import carry_out, handles
from desktop.services.queries.staff import StaffMember, members
from desktop.services.sign_in_rules import rules_here, terms
from desktop.services.staff import Account, SignedInBy, SignIn, account_of, actor_of, hasher, note
from desktop.services.work import Actor, Work
from desktop.storage.machine_secret import NoFolder, machine_secret
from desktop.storage.models import StaffHere, table
from desktop.storage.store import Store

_HERE = table(StaffHere)


@dataclass(frozen=True, slots=True)
class SetPin:
    """Take a PIN at this computer; neither it nor its hash is in the journal."""


@dataclass(frozen=True, slots=True)
class RemovePin:
    """Do without the PIN at this computer."""


@handles(SetPin, name="set-pin", right=None, touches=Touched.NOTHING)
def note_pin(_: Work, __: SetPin) -> None:
    """Leave only the entry in the journal: the row is this computer's own."""


@handles(RemovePin, name="remove-pin", right=None, touches=Touched.NOTHING)
def note_no_pin(_: Work, __: RemovePin) -> None:
    """Leave only the entry in the journal."""


def set_pin(store: Store, actor: Actor, pin: str) -> None:
    """Give the one who is signed in a PIN at this computer, or another one.

    Raises:
        RuleBroken: `pin-wrong-length`; `pin-too-easy`; `no-pins-here`, none are wanted; `pin-needs-password`,
            the password was not given here today.
    """
    check_pin(terms(), pin)
    now = store.clock.now()
    with store.read() as connection:
        rules = rules_here(store, connection)
        row = _row(connection, actor.staff_id)
        account = account_of(connection, actor.staff_id)
    if not rules.pin_hours:
        raise RuleBroken("no-pins-here")
    if row is None or account is None or not _holds(row, account, rules, now):
        raise RuleBroken("pin-needs-password")
    with store.write() as connection:
        hashed = hasher().hash(_keyed(connection, actor.staff_id, pin))
        _write(connection, actor.staff_id, pin_hash=hashed, pin_failures=0)
        carry_out(store, connection, actor, (SetPin(),), at=now)


def remove_pin(store: Store, actor: Actor) -> None:
    """Take the PIN of the one who is signed in away; where there is none, nothing is written."""
    if not has_pin(store, actor):
        return
    with store.write() as connection:
        _write(connection, actor.staff_id, pin_hash=None, pin_failures=0)
        carry_out(store, connection, actor, (RemovePin(),), at=store.clock.now())


def has_pin(store: Store, actor: Actor) -> bool:
    """Tell whether somebody has a PIN at this computer, be it for now or for after the next password."""
    with store.read() as connection:
        row, account = _row(connection, actor.staff_id), account_of(connection, actor.staff_id)
    return bool(row and account and row.pin_hash and row.password_mark == staff_here.mark_of(account.password_hash))


def clerks_with_pin(store: Store) -> tuple[StaffMember, ...]:
    """Return those whose PIN will do at this computer now, by name."""
    now = store.clock.now()
    found = []
    with store.read() as connection:
        rules = rules_here(store, connection)
        for member in members(connection, store.device.station_id):
            row, account = _row(connection, member.staff_id), account_of(connection, member.staff_id)
            if row and account and row.pin_hash and _holds(row, account, rules, now):
                found.append(member)
    return tuple(found)


def authenticate_pin(store: Store, staff_id: str, pin: str) -> Actor:
    """Sign somebody in by the PIN, and say so in the journal.

    Raises:
        RuleBroken: `bad-pin`; `pin-removed`, it was wrong once too often and is gone; `pin-needs-password`, it will
            not do here now.
    """
    account, failures = check_pin_of(store, staff_id, pin)
    actor = actor_of(store, account)
    with store.write() as connection:
        _write(connection, staff_id, pin_failures=0)
        note(store, connection, actor, SignIn(SignedInBy.PIN, failures))
    return actor


def check_pin_of(store: Store, staff_id: str, pin: str) -> tuple[Account, int]:
    """Return the account of whoever knows the PIN, and how many were wrong before; the caller strikes them out.

    As with passwords, an attempt is counted before it is looked at.

    Raises:
        RuleBroken: as `authenticate_pin`.
    """
    now, most = store.clock.now(), terms().pin_failures
    with store.write() as connection:
        rules = rules_here(store, connection)
        row, account = _row(connection, staff_id), account_of(connection, staff_id)
        if row is None or account is None or not row.pin_hash or not _holds(row, account, rules, now):
            raise RuleBroken("pin-needs-password")
        last = row.pin_failures + 1 >= most
        # The last attempt takes the PIN away first: nobody gets one more by ending the program.
        _write(connection, staff_id, pin_failures=row.pin_failures + 1, **({"pin_hash": None} if last else {}))
        keyed = _keyed(connection, staff_id, pin)
    try:
        hasher().verify(row.pin_hash, keyed)
    except (VerificationError, InvalidHashError):
        raise RuleBroken("pin-removed" if last else "bad-pin") from None
    if last:
        with store.write() as connection:
            _write(connection, staff_id, pin_hash=row.pin_hash)
    return account, row.pin_failures


def forget_failures(store: Store, staff_id: str) -> None:
    """Strike the wrong PINs of somebody out, who has just given the right one."""
    with store.write() as connection:
        _write(connection, staff_id, pin_failures=0)


def _holds(row: "_HereRow", account: Account, rules: SignInRules, now: datetime) -> bool:
    same = row.password_mark == staff_here.mark_of(account.password_hash) and not account.first_password
    return same and pin_will_do(rules, row.password_at, now)


@dataclass(frozen=True, slots=True)
class _HereRow:
    password_at: datetime
    password_mark: str
    pin_hash: str | None
    pin_failures: int


def _row(connection: Connection, staff_id: str) -> _HereRow | None:
    """Return what this computer keeps of somebody; what came with a copy from another one is nothing."""
    try:
        here = staff_here.machine(connection)
    except NoFolder:
        return None
    mine = (_HERE.c.staff_id == staff_id, _HERE.c.machine == here)
    row = connection.execute(select(_HERE).where(*mine)).one_or_none()
    return _HereRow(row.password_at, row.password_mark, row.pin_hash, row.pin_failures) if row else None


def _write(connection: Connection, staff_id: str, **values: object) -> None:
    connection.execute(update(_HERE).where(_HERE.c.staff_id == staff_id).values(**values))


def _keyed(connection: Connection, staff_id: str, pin: str) -> str:
    """Return what is hashed: a PIN has few digits, and without the computer's secret nobody can try them all."""
    said = f"pin {staff_id} {pin}".encode()
    return base64.b64encode(hmac.digest(machine_secret(connection), said, hashlib.sha256)).decode()
