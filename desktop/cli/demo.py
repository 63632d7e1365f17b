"""`skranke demo`: make an invented station."""

import argparse
import sys

from desktop.bootstrap import data_folder
from desktop.cli.parser import shared_options
from desktop.cli.words import Words
from desktop.invented import DEMO_CASES, DEMO_MOST_CASES, DEMO_SEED, make_demo


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]", words: Words) -> None:
    """Add `demo` to the commands."""
    said = words.say("help.demo")
    options = [shared_options(words)]
    parser = subparsers.add_parser("demo", parents=options, add_help=False, help=said, description=said)
    cases = words.say("help.cases", most=DEMO_MOST_CASES, usual=DEMO_CASES)
    parser.add_argument("--cases", metavar="N", type=_number_of_cases, default=DEMO_CASES, help=cases)
    seed = words.say("help.seed", usual=DEMO_SEED)
    parser.add_argument("--seed", metavar="S", type=int, default=DEMO_SEED, help=seed)
    parser.add_argument("--plain", action="store_true", default=argparse.SUPPRESS, help=words.say("help.plain"))
    parser.set_defaults(run=run, demo=True)


def run(args: argparse.Namespace, words: Words) -> int:
    """Make the station and say where it is and how to sign in."""
    from desktop.services.demo.station import PASSWORD, staff_members

    folder = data_folder(args.data_dir, demo=True)
    progress = _Line() if sys.stderr.isatty() else None
    cases = make_demo(folder, args.cases, args.seed, progress, words.language, plain=args.plain)
    if progress:
        progress.end()
    *others, last = [member.login for member in staff_members()]
    logins = f"{', '.join(others)} {words.say('or')} {last}"
    print(words.say("demo-made", folder=folder, cases=cases))
    print(words.say("demo-sign-in", logins=logins, password=PASSWORD))
    print(words.say("demo-in-clear") if args.plain else words.say("demo-sealed", password=PASSWORD))
    return 0


class _Line:
    """A line of progress, written over itself."""

    def __init__(self) -> None:
        self._longest = 0

    def __call__(self, fraction: float, words: str) -> None:
        line = f"{fraction:4.0%}  {words}"
        self._longest = max(self._longest, len(line))
        print(f"\r{line:<{self._longest}}", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        """Clear the line."""
        print(f"\r{'':<{self._longest}}\r", end="", file=sys.stderr, flush=True)


def _number_of_cases(text: str) -> int:
    cases = int(text)
    if not 1 <= cases <= DEMO_MOST_CASES:
        raise argparse.ArgumentTypeError("out of range")
    return cases
