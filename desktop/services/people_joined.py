"""Where an entry of a person leads that was joined into another one."""

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, select

from desktop.domain.refusals import RuleBroken
from desktop.storage.models import PersonJoin

_AT_ONCE = 500
_GONE = select(PersonJoin.gone_id, PersonJoin.kept_id).where(
    PersonJoin.gone_id.in_(bindparam("people", expanding=True)), PersonJoin.parted_at.is_(None)
)


def standing(connection: Connection, person_id: str) -> str:
    """Return the id of the entry that stands for a person: its own, or the one that it was joined into."""
    return leading_on(connection, [person_id]).get(person_id, person_id)


def leading_on(connection: Connection, people: Iterable[str]) -> dict[str, str]:
    """Return into whom those were joined who are gone, by their ids."""
    asked = sorted(set(people))
    found: dict[str, str] = {}
    for begins in range(0, len(asked), _AT_ONCE):
        rows = connection.execute(_GONE, {"people": asked[begins : begins + _AT_ONCE]})
        found.update({row.gone_id: row.kept_id for row in rows})
    return found


def refuse_joined(connection: Connection, person_id: str) -> None:
    """Refuse to change an entry that was joined into another one.

    Raises:
        RuleBroken: `person-joined`.
    """
    if standing(connection, person_id) != person_id:
        raise RuleBroken("person-joined")
