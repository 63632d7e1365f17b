"""The work behind the tab of files that the worker does: looking at a file, trying lines again, giving out."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop.domain.languages import Language
from desktop.services.commands import Store
from desktop.services.exporting import GiveOut, give_out_file
from desktop.services.importing.files import FileTaken, retry
from desktop.services.importing.looking import FileLook, look_at_file
from desktop.services.work import Actor


@dataclass(frozen=True, slots=True)
class Looking:
    """Look at a file."""

    store: Store
    path: Path

    def __call__(self) -> FileLook:
        """Return what it is."""
        return look_at_file(self.store, self.path)


@dataclass(frozen=True, slots=True)
class Retrying:
    """Try mended lines again, by their numbers in the file."""

    store: Store
    actor: Actor
    path: Path
    language: Language
    lines: tuple[tuple[int, bytes], ...]

    def __call__(self) -> FileTaken:
        """Return what came of them."""
        return retry(self.store, self.actor, self.path, self.language, self.lines)


@dataclass(frozen=True, slots=True)
class GivingOut:
    """Write what this counter did into a file."""

    store: Store
    actor: Actor
    path: Path
    since: date | None

    def __call__(self) -> GiveOut:
        """Return what is in it."""
        return give_out_file(self.store, self.actor, self.path, self.since)
