"""Choose the second place for the backups of a counter: another disk, or a folder of the network."""

import logging
from pathlib import Path

import msgspec

from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.keeping.backup_files import UNFINISHED
from desktop.keeping.backup_state import read_state, write_state
from desktop.keeping.folder_rights import make_closed
from desktop.services.backup_notes import NoteBackupPlace
from desktop.services.commands import Outcome, Store, perform
from desktop.services.importing.account import program_actor
from desktop.services.importing.conversation import folder_of
from desktop.services.work import Actor

LOGIN = "retningslinjer"
NAME = "IT-retningslinjene på PC-en"
_log = logging.getLogger(__name__)
_TRIAL = f"skranke-trial{UNFINISHED}"


def choose_second_place(store: Store, actor: Actor, chosen: Path | None) -> Outcome:
    """Lay the backups in a folder of their own below a chosen one too; None for nowhere else any more.

    What lies in the place before stays there.

    Raises:
        RuleBroken: `no-right`; `backup-place-decided`, the policy file of this computer says where;
            `backup-place-here`, it is the folder of the data; `backup-place-unusable`.
    """
    if store.policy.second_place:
        raise RuleBroken("backup-place-decided", place=store.policy.second_place)
    return _choose(store, actor, chosen)


def follow_policy(store: Store) -> None:
    """Lay the backups where the policy file of this computer says, from the first time on that the place is there.

    The place itself is never made: what lies under the name of a drive that is not there is this very disk.
    """
    decided = Path(store.policy.second_place)
    if read_state(folder_of(store)).second_place == (decided / own_folder(store)).absolute():
        return
    if not decided.is_dir():
        _log.warning("the place of the backups that the policy file names is not there")
        return
    actor = program_actor(store, LOGIN, NAME, frozenset({Right.SET_UP_STATION}))
    try:
        _choose(store, actor, decided)
    except (RuleBroken, OSError) as fault:
        _log.warning("the place of the backups that the policy file names cannot be used: %s", fault)


def _choose(store: Store, actor: Actor, chosen: Path | None) -> Outcome:
    folder = folder_of(store)
    second = _usable(folder, chosen / own_folder(store)) if chosen is not None else None
    outcome = perform(store, actor, NoteBackupPlace(str(second or "")))
    state = read_state(folder)
    write_state(
        folder,
        msgspec.structs.replace(
            state,
            second=str(second or ""),
            second_since=store.clock.now() if second else None,
            second_at=None,
            second_fault="",
        ),
    )
    return outcome


def own_folder(store: Store) -> str:
    """Return the name of a counter's own folder in a place that several may share."""
    return f"skranke-{store.device.station_id}-{store.device.counter}"


def on_one_disk(folder: Path, place: Path) -> bool:
    """Tell whether a place lies on the disk of the data, and is lost with it."""
    try:
        return folder.stat().st_dev == place.stat().st_dev
    except OSError:
        return False


def _usable(folder: Path, second: Path) -> Path:
    """Make the folder and try to write into it."""
    second = second.absolute()
    if second.resolve().is_relative_to(folder.resolve()):
        raise RuleBroken("backup-place-here")
    try:
        make_closed(second)
        trial = second / _TRIAL
        trial.write_bytes(b"")
        trial.unlink()
    except OSError as error:
        raise RuleBroken("backup-place-unusable") from error
    return second
