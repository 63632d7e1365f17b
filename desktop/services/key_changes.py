"""Have the journal say when the way to the data was changed: sealed, another passphrase, a new recovery key, moved.

The journal never learns a passphrase or a key. Such a change is made on the command line of the counter, or before
anybody has signed in; so it stands there under an account of the program, as what nobody did by name.
"""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.changes import Touched
from desktop.services.commands import Outcome, handles, perform
from desktop.services.importing.account import program_actor
from desktop.services.work import Work
from desktop.storage.store import Store

LOGIN = "datanokkel"
NAME = "Nøkkelen til dataene"


class KeyChange(StrEnum):
    """What became of the key of the data."""

    SEALED = "sealed"
    PASSPHRASE = "passphrase"  # noqa: S105 - names what was changed
    RECOVERY_KEY = "recovery-key"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class NoteKeyChange:
    """Note that the way to the data of this counter was changed."""

    change: KeyChange


@handles(NoteKeyChange, name="note-key-change", right=None, touches=Touched.NOTHING)
def note_change(_: Work, __: NoteKeyChange) -> None:
    """Leave the entry in the journal; it cannot be taken back, for it has happened."""


def note_key_change(store: Store, change: KeyChange) -> Outcome:
    """Note a change that has been made."""
    return perform(store, program_actor(store, LOGIN, NAME, frozenset()), NoteKeyChange(change))
