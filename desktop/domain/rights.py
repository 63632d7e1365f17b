"""Rights, and the roles that are sets of them."""

import tomllib
from collections.abc import Mapping
from enum import StrEnum


class Right(StrEnum):
    """Something that a member of staff may do."""

    LOOK = "look"
    BOOK = "book"
    RECEIVE = "receive"
    HAND_IN = "hand-in"
    TAKE_PAYMENT = "take-payment"
    REVERSE_PAYMENT = "reverse-payment"
    CASH_UP = "cash-up"
    NOTE_DECISION = "note-decision"
    ORDER_CARD = "order-card"
    PUBLISH_PLAN = "publish-plan"
    CONFIRM_AMOUNTS = "confirm-amounts"
    OVERBOOK = "overbook"
    OVERRULE = "overrule"
    MANAGE_STAFF = "manage-staff"
    SET_UP_STATION = "set-up-station"
    READ_JOURNAL = "read-journal"
    EXCHANGE = "exchange"
    READ_FIGURES = "read-figures"
    RETAIN = "retain"


class Role(StrEnum):
    """What somebody is at the station."""

    CLERK = "clerk"
    LEADER = "leader"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"


def read_roles(toml: bytes) -> Mapping[Role, frozenset[Right]]:
    """Read which rights each role has from the text of `resources/roles.toml`.

    Raises:
        ValueError: a role or a right is not known, or a role is missing.
    """
    table = tomllib.loads(toml.decode("utf-8"))
    roles = {Role(name): frozenset(Right(right) for right in entry["rights"]) for name, entry in table.items()}
    if missing := set(Role) - set(roles):
        raise ValueError(f"roles without rights: {', '.join(sorted(missing))}")
    return roles
