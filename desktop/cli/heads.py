"""`skranke heads`: give out the journal's signed heads for the auditor, and say by which key they are known."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.bootstrap import data_folder, open_counter
from desktop.cli.parser import complain, shared_options
from desktop.cli.words import Refused, Words

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from desktop.cli.chains import ChainNames
    from desktop.domain.journal_heads import SignedHead
    from desktop.services.journal_heads import HeadCheck

LARGEST_FILE = 200_000_000
"""A file of heads for a hundred years has fewer bytes."""


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]", words: Words) -> None:
    """Add `heads` and its own commands."""
    said = words.say("help.heads")
    options = [shared_options(words)]
    parser = subparsers.add_parser("heads", parents=options, add_help=False, help=said, description=said)
    commands = parser.add_subparsers(dest="heads_command", metavar="COMMAND", required=True)
    for name, does in (("export", run_export), ("key", run_key)):
        one = commands.add_parser(
            name, parents=[shared_options(words)], add_help=False, help=words.say(f"help.heads-{name}")
        )
        if name == "export":
            one.add_argument("file", metavar="FILE", type=Path, help=words.say("help.heads-file"))
        one.set_defaults(run=does)


def run_export(args: argparse.Namespace, words: Words) -> int:
    """Write all heads of this counter into a file, yesterday's among them; nobody is named in it."""
    from desktop.domain.journal_heads import in_groups
    from desktop.services.journal_heads import head_file, heads, public_key

    store = open_counter(data_folder(args.data_dir, demo=args.demo))
    try:
        args.file.write_bytes(head_file(store))
        count, key = len(heads(store)), public_key(store)
    except OSError as error:
        raise Refused("file-not-written", file=args.file, why=error.strerror or type(error).__name__) from error
    finally:
        store.close()
    print(words.say("heads-written", count=count, file=args.file))
    print(words.say("heads-key", key=in_groups(key)))
    return 0


def run_key(args: argparse.Namespace, words: Words) -> int:
    """Say by which key this counter's heads are known."""
    from desktop.domain.journal_heads import in_groups
    from desktop.services.journal_heads import public_key

    store = open_counter(data_folder(args.data_dir, demo=args.demo))
    try:
        print(words.say("heads-key", key=in_groups(public_key(store))))
    finally:
        store.close()
    return 0


def read_file(path: Path | None, key: str | None) -> "tuple[tuple[SignedHead, ...] | None, str]":
    """Read what the auditor kept, before the database is opened.

    Raises:
        Refused: a key that is none, or without a file; a file that is none.
    """
    from desktop.domain.journal_heads import read_key
    from desktop.exchange.journal_heads import HeadFileError, read_heads

    try:
        wanted = read_key(key) if key is not None else ""
    except ValueError:
        raise Refused("heads-bad-key") from None
    if path is None:
        if wanted:
            raise Refused("heads-key-alone")
        return None, ""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise Refused("heads-damaged", file=path, line=1)
        return read_heads(path.read_bytes()), wanted
    except HeadFileError as error:
        raise Refused("heads-damaged", file=path, line=error.line) from None
    except OSError as error:
        raise Refused("file-unreadable", file=path, why=error.strerror or type(error).__name__) from error


def check(connection: "Connection", kept: "Sequence[SignedHead] | None", key: str) -> "HeadCheck | None":
    """Hold what the auditor kept against the chains; nothing, where nothing was handed in."""
    from desktop.services.journal_heads import check_heads

    return None if kept is None else check_heads(connection, kept, key)


def tell_check(program: str, found: "HeadCheck", names: "ChainNames", words: Words) -> bool:
    """Say what came of it, and whether all holds."""
    from desktop.cli.words_of_time import day_text
    from desktop.domain.journal_heads import in_groups

    if found.first is None or found.last is None:
        complain(program, words.say("heads-none"))
        return False
    for each in found.breaks:
        facts: dict[str, object] = {"day": day_text(each.day), "held": each.held}
        if each.chain is not None:
            facts |= {
                "chain": names.say(each.chain.device, each.chain.epoch, words),
                "number": each.chain.number,
            }
        complain(program, words.say(f"heads-{each.fault}", **facts))
    if not found.breaks:
        first, last = day_text(found.first), day_text(found.last)
        print(words.say("heads-hold", count=found.heads, first=first, last=last, chains=found.chains))
    for key in found.keys:
        print(words.say("heads-signed-by", key=in_groups(key)))
    return not found.breaks
