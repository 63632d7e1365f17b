"""What a station has set for locking and PINs, and the terms that come with the program."""

from dataclasses import dataclass
from functools import cache

from sqlalchemy import Connection, delete, insert, select

from desktop.domain.changes import Touched
from desktop.domain.rights import Right
from desktop.domain.sign_in_rules import SignInRules, SignInTerms, check_rules, read_terms
from desktop.services.commands import handles
from desktop.services.resource_files import resource_bytes
from desktop.services.work import Work
from desktop.storage.models import SignInRulesRow
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class SetSignInRules:
    """Set after how many minutes a window locks itself, and for how many hours a PIN will do."""

    rules: SignInRules


@handles(SetSignInRules, name="set-sign-in-rules", right=Right.MANAGE_STAFF, touches=Touched.STATION)
def set_sign_in_rules(work: Work, command: SetSignInRules) -> None:
    """Write it.

    Raises:
        RuleBroken: `idle-minutes-wrong`; `pin-hours-wrong`.
    """
    check_rules(command.rules)
    work.undo = SetSignInRules(rules_of(work.connection, work.station_id))
    work.connection.execute(delete(SignInRulesRow).where(SignInRulesRow.station_id == work.station_id))
    work.connection.execute(
        insert(SignInRulesRow).values(
            station_id=work.station_id,
            idle_minutes=command.rules.idle_minutes,
            pin_hours=command.rules.pin_hours,
        )
    )


def sign_in_rules(store: Store) -> SignInRules:
    """Return what the station has set, or what holds until it has set something."""
    with store.read() as connection:
        return rules_of(connection, store.device.station_id)


def rules_here(store: Store, connection: Connection | None = None) -> SignInRules:
    """Return what holds at this computer: what the station has set, or less where its policy file says so."""
    rules = sign_in_rules(store) if connection is None else rules_of(connection, store.device.station_id)
    return store.policy.capped(rules)


def rules_of(connection: Connection, station_id: str) -> SignInRules:
    """Return what a station has set; see `sign_in_rules`."""
    row = connection.execute(
        select(SignInRulesRow.idle_minutes, SignInRulesRow.pin_hours).where(SignInRulesRow.station_id == station_id)
    ).one_or_none()
    return SignInRules(row.idle_minutes, row.pin_hours) if row else terms().unless_set


@cache
def terms() -> SignInTerms:
    """Return what comes with the program, from `resources/sign_in.toml`."""
    return read_terms(resource_bytes("sign_in.toml"))
