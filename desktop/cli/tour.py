"""`skranke tour`: drive the real windows through the story, with pictures."""

import argparse
from pathlib import Path

from desktop.cli.parser import shared_options
from desktop.cli.words import Words


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]", words: Words) -> None:
    """Add `tour` to the commands."""
    said = words.say("help.tour")
    options = [shared_options(words, folder=False)]
    parser = subparsers.add_parser("tour", parents=options, add_help=False, help=said, description=said)
    parser.add_argument("--out", metavar="DIR", type=Path, required=True, help=words.say("help.out"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, words: Words) -> int:
    """Run the tour and return its status."""
    from desktop.bootstrap import open_tour
    from ui.tour import run_tour

    return run_tour(args.out, open_tour, words.language)
