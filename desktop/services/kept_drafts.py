"""Keep what somebody was typing over a restart of the program.

It is no command and stands in no journal: nothing has been done yet. It lies in the counter's own database, which is
encrypted where the station is real, and never anywhere else.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import delete, insert, select

from desktop.storage.models import KeptDraft
from desktop.storage.store import Store

KEPT_FOR = timedelta(days=1)
"""So long it waits for its owner to sign in again."""


@dataclass(frozen=True, slots=True)
class TypedText:
    """What was typed into a field.

    Attributes:
        path: where in the window the field is.
        name: what a screen reader calls it.
    """

    path: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Draft:
    """Where somebody was, and what was typed.

    Attributes:
        place: of the window, in words of its own.
    """

    place: Mapping[str, str]
    texts: tuple[TypedText, ...]


def keep(store: Store, staff_id: str, draft: Draft) -> None:
    """Keep it for whoever it is of, in the place of an earlier one."""
    texts = [{"path": text.path, "name": text.name, "text": text.text} for text in draft.texts]
    with store.write() as connection:
        connection.execute(delete(KeptDraft).where(KeptDraft.staff_id == staff_id))
        connection.execute(
            insert(KeptDraft).values(staff_id=staff_id, kept_at=store.clock.now(), place=dict(draft.place), texts=texts)
        )


def take(store: Store, staff_id: str) -> Draft | None:
    """Return what was kept for somebody and keep it no longer; what is too old goes, whoever it is of."""
    oldest = store.clock.now() - KEPT_FOR
    with store.read() as connection:
        if connection.execute(select(KeptDraft.staff_id).limit(1)).first() is None:
            return None
    with store.write() as connection:
        connection.execute(delete(KeptDraft).where(KeptDraft.kept_at < oldest))
        own = KeptDraft.staff_id == staff_id
        row = connection.execute(select(KeptDraft.place, KeptDraft.texts).where(own)).one_or_none()
        connection.execute(delete(KeptDraft).where(own))
    return None if row is None else Draft(row.place, tuple(_texts(row.texts)))


def _texts(said: Iterable[Mapping[str, str]]) -> Iterable[TypedText]:
    return (TypedText(text["path"], text["name"], text["text"]) for text in said)
