"""`skranke reindex`: build the search index anew from the rows."""

import argparse
import sys

from desktop.bootstrap import data_folder, open_counter
from desktop.cli.parser import shared_options
from desktop.cli.words import Words


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]", words: Words) -> None:
    """Add `reindex` to the commands."""
    said = words.say("help.reindex")
    options = [shared_options(words)]
    parser = subparsers.add_parser("reindex", parents=options, add_help=False, help=said, description=said)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, words: Words) -> int:
    """Build the index, with a bar on a terminal, and say how many people are in it."""
    from tqdm import tqdm

    from desktop.storage.search_rebuild import rebuild

    store = open_counter(data_folder(args.data_dir, demo=args.demo))
    # On anything but a terminal tqdm shows nothing.
    bar = tqdm(total=0, desc="reindex", file=sys.stderr, leave=False, disable=None)

    def tell(done: int, total: int) -> None:
        bar.total = total
        bar.update(done - bar.n)

    try:
        with store.write() as connection:
            people = rebuild(connection, tell)
    finally:
        bar.close()
        store.close()
    print(words.say("reindexed", people=people))
    return 0
