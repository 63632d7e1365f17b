"""`skranke import`: take in exchange files; what cannot be taken is written beside each file and stops nothing."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.bootstrap import data_folder, open_counter
from desktop.cli.parser import BAD_USAGE, complain, shared_options
from desktop.cli.sign_in import sign_in
from desktop.cli.words import Words

if TYPE_CHECKING:
    from desktop.services.importing.batches import Progress
    from desktop.services.importing.files import FileTaken
    from desktop.services.importing.taking import Counts
    from desktop.services.work import Actor
    from desktop.storage.store import Store

PROGRAM = "skranke import"
SOME_REFUSED = 1


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]", words: Words) -> None:
    """Add `import` to the commands."""
    said = words.say("help.import")
    options = [shared_options(words)]
    parser = subparsers.add_parser("import", parents=options, add_help=False, help=said, description=said)
    parser.add_argument("files", metavar="FILE", type=Path, nargs="+", help=words.say("help.import-files"))
    parser.add_argument("--staff", metavar="NAME", help=words.say("help.exchange-staff"))
    parser.add_argument("--progress", choices=("json",), help=words.say("help.import-progress"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, words: Words) -> int:
    """Take the files in, in order, and say what became of the lines; one that cannot be read stops no other."""
    if args.progress:
        from desktop.cli import import_for_window

        return import_for_window.run(args, words)
    from desktop.cli.import_sealed import take_sealed
    from desktop.services.importing.taking import Counts
    from desktop.station.sealed import is_sealed

    store = open_counter(data_folder(args.data_dir, demo=args.demo))
    counts, unread = Counts(), False
    try:
        actor = actor_of(store, args.staff, words)
        for path in args.files:
            if store.station is not None and is_sealed(path):
                unread |= not take_sealed(store, path, words)
                continue
            taken = _take_file(store, actor, path, words)
            if taken is None:
                unread = True
                continue
            counts.add(taken.counts)
            if taken.line_lost:  # the next one would not come in either
                return BAD_USAGE
    finally:
        store.close()
    if not unread or counts.read:
        print(summary(counts))
    if unread:
        return BAD_USAGE
    return SOME_REFUSED if counts.refused else 0


def summary(counts: "Counts") -> str:
    """Return the last line: the same in every language, for it is read by other programs too."""
    names = ("read", "added", "changed", "unchanged", "refused")
    return " · ".join(f"{name} {getattr(counts, name)}" for name in names)


def actor_of(store: "Store", login: str | None, words: Words) -> "Actor":
    """Sign somebody in where a name is given; otherwise it is the night's own account."""
    if login:
        return sign_in(store, login, words)
    from desktop.services.importing.account import automatic_actor

    return automatic_actor(store)


def _take_file(store: "Store", actor: "Actor", path: Path, words: Words) -> "FileTaken | None":
    """Take one file in, say what stays to be done, and return what came of it; None where it could not be read."""
    from desktop.services.importing.files import BadFile, take_in_file
    from desktop.services.importing.refused import sentence_for_file

    bar = _Bar(path) if sys.stderr.isatty() else None
    try:
        taken = take_in_file(store, actor, path, words.language, on_progress=bar or _silent)
    except BadFile as fault:
        complain(PROGRAM, sentence_for_file(fault, str(path), words.language))
        return None
    finally:
        if bar is not None:
            bar.close()
    if taken.refused_path is not None:
        complain(PROGRAM, words.say("lines-refused", count=taken.counts.refused, file=taken.refused_path))
    if taken.line_lost:
        complain(PROGRAM, words.say("import-line-lost", file=path, counts=summary(taken.counts)))
    return taken


def _silent(_: "Progress") -> None:
    """Show nothing where nobody looks."""


class _Bar:
    """A bar of progress on a terminal."""

    def __init__(self, path: Path) -> None:
        from tqdm import tqdm

        self._bar = tqdm(total=0, desc=path.name, unit="B", unit_scale=True, file=sys.stderr, leave=False)
        self._update: Callable[[int], object] = self._bar.update

    def __call__(self, progress: "Progress") -> None:
        self._bar.total = progress.total
        self._bar.set_postfix(read=progress.counts.read, refresh=False)
        self._update(progress.done - self._bar.n)

    def close(self) -> None:
        """Take the bar away."""
        self._bar.close()
