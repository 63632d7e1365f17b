"""The command line `skranke`; without a command it opens the window."""

import argparse
import gc
import logging
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import bootstrap
from desktop.cli.parser import BAD_USAGE, Parser, complain, language_asked_for, shared_options
from desktop.cli.words import Refused, Unsaid, Words
from desktop.domain.languages import Language
from desktop.domain.policy import PolicyWrong
from desktop.invented import forget_demo, open_demo
from desktop.policy import policy_here
from desktop.storage.of_group import make_for_group

if TYPE_CHECKING:
    from desktop.storage.store import Store

INTERRUPTED = 130
PIPE_CLOSED = 141
_FLAGS = frozenset({"--demo", "--plain", "--version"})
_WITH_VALUE = frozenset({"--data-dir", "--language"})
"""The options with which the window opens."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status: 0, 1 where `verify` finds something, 2 for bad use and bad data."""
    bootstrap.set_up_output()
    arguments = list(sys.argv[1:] if argv is None else argv)
    words = Words(_language_of(arguments))
    try:
        args = _parser(words, commands=not _opens_window(arguments)).parse_args(arguments)
        status = _run(args, words)
        sys.stdout.flush()
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else 0
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the answer has seen enough; what is left must not be written at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    return status


def _language_of(arguments: Sequence[str]) -> Language:
    """Return the language of the answers; a policy file that is wrong is complained about later, in some language."""
    try:
        decided = policy_here()
    except PolicyWrong:
        return language_asked_for(arguments)
    asked = language_asked_for(arguments, decided.language)
    return asked if asked in decided.languages else decided.languages[0]


def _run(args: argparse.Namespace, words: Words) -> int:
    try:
        if args.version:
            print(f"skranke {bootstrap.program_version()}")
            return 0
        _keep_to_policy(args)
        if args.command != "advise":
            make_for_group(bootstrap.data_folder(args.data_dir, demo=args.demo))
        if args.command is None:
            return _window(args, words)
        if args.command == "advise":
            return int(args.run(args))
        status = int(args.run(args, words))
        _tell_of_own_catalogue(words)
        return status
    except BrokenPipeError:
        raise
    except Exception as error:
        from desktop.cli.problems import sentence_for

        folder = _folder_of(args)
        sentence = sentence_for(error, words, folder)
        if sentence is None:
            raise
        if args.command is None and bootstrap.has_screen():
            _tell_in_window(error, sentence, words)
        complain(f"skranke {args.command}" if args.command else "skranke", sentence)
        return BAD_USAGE


def _keep_to_policy(args: argparse.Namespace) -> None:
    """Refuse another folder than the policy file allows; the demonstration has one of its own.

    Raises:
        PolicyWrong: the policy file cannot be used.
        Refused: `data-folder-decided`.
    """
    decided = policy_here()
    asked = args.data_dir
    if decided.data_locked and asked is not None and asked.absolute() != Path(decided.data_folder).absolute():
        raise Refused("data-folder-decided", folder=decided.data_folder)


def _folder_of(args: argparse.Namespace) -> Path:
    """Return the folder that a fault is about; the fault itself may be that nobody can say which."""
    try:
        return bootstrap.data_folder(args.data_dir, demo=args.demo)
    except PolicyWrong:
        return Path()


def _tell_in_window(error: Exception, sentence: str, words: Words) -> None:
    """Say why the program does not start where whoever started it looks: nobody sees standard error of a window."""
    from tempfile import TemporaryDirectory

    from ui.app import Start
    from ui.running import run_window

    def open_nothing() -> "Store":
        raise error

    def say_it(_: BaseException, __: Language) -> str:
        return sentence

    with TemporaryDirectory(prefix="skranke-") as folder:
        run_window(
            Start(
                folder=Path(folder),
                clock=bootstrap.SystemClock(),
                open_counter=open_nothing,
                why_not=say_it,
                language=words.language,
                languages=(words.language,),
                version=bootstrap.program_version,
            )
        )


def _tell_of_own_catalogue(words: Words) -> None:
    from desktop.services.station_setup import own_catalogue_fault

    if fault := own_catalogue_fault(words.language):
        complain("skranke", fault)


def _window(args: argparse.Namespace, words: Words) -> int:
    folder = bootstrap.data_folder(args.data_dir, demo=args.demo)
    bootstrap.refuse_closed(folder)
    if args.plain and not args.demo:
        raise Refused("plain-only-demo")
    if not args.demo and not bootstrap.has_data(folder) and not _found_first(folder, words):
        raise Refused("no-station", folder=folder)
    if not args.demo and bootstrap.is_from_elsewhere(folder) and not _unlocked(folder, words):
        raise Refused("key-opens-not-here")
    bootstrap.set_up_logging(folder)
    gc.disable()  # nothing goes before the first window is painted; the collector begins then
    from ui.app import Start
    from ui.running import run_window

    clock = bootstrap.CounterClock()
    demo = partial(open_demo, folder, clock, language=words.language, plain=args.plain)
    return run_window(
        Start(
            folder=folder,
            clock=clock,
            open_counter=demo if args.demo else partial(bootstrap.open_counter, folder, clock),
            why_not=partial(_why_not, folder),
            demonstration=args.demo,
            language=words.language,
            languages=policy_here().languages,
            version=bootstrap.program_version,
            open_telling=demo if args.demo else None,
            start_over=partial(forget_demo, folder) if args.demo else None,
        )
    )


def _found_first(folder: Path, words: Words) -> bool:
    """Ask for the first station, where there is a screen to ask on; say whether there is one now."""
    if not bootstrap.has_screen():
        return False
    from ui.screens.station.first_start import found_first_station

    return found_first_station(partial(bootstrap.found_station, folder), folder, words.language)


def _unlocked(folder: Path, words: Words) -> bool:
    """Ask for the passphrase of a folder that was copied here, where there is a screen; say whether it opens now."""
    if not bootstrap.has_screen():
        return False
    from ui.screens.station.unlock import unlock_here

    if not unlock_here(folder, words.language):
        return False
    from desktop.cli import keys
    from desktop.services.key_changes import KeyChange

    keys.note(folder, KeyChange.MOVED)
    return True


def _why_not(folder: Path, error: BaseException, language: Language) -> str:
    """Return the sentence for a database that could not be opened; an unexpected fault is logged besides."""
    from desktop.cli.problems import sentence_for

    words = Words(language)
    sentence = sentence_for(error, words, folder)
    if sentence is None:
        logging.getLogger("skranke").error("The data could not be opened.", exc_info=error)
        return words.say("unexpected")
    return sentence


def _opens_window(arguments: Sequence[str]) -> bool:
    """Tell whether there is no command among the arguments, nor anything that the commands have to be known for."""
    left = iter(arguments)
    for each in left:
        if each in _WITH_VALUE:
            next(left, None)
        elif each not in _FLAGS and each.partition("=")[0] not in _WITH_VALUE:
            return False
    return True


def _parser(words: Words, *, commands: bool) -> argparse.ArgumentParser:
    Parser.words = words
    helping = words if commands else Unsaid(words.language)
    parser: argparse.ArgumentParser = Parser(
        prog="skranke", description=helping.say("help.program"), parents=[shared_options(helping)], add_help=False
    )
    parser.add_argument("--version", action="store_true", help=helping.say("help.version"))
    parser.add_argument("--plain", action="store_true", help=helping.say("help.plain"))
    parser.set_defaults(data_dir=None, demo=False, plain=False, language=None, version=False, command=None)
    if commands:
        from desktop.cli.commands import add_commands  # to import them all takes half as long as a bare window

        add_commands(parser, words)
    return parser


if __name__ == "__main__":
    sys.exit(main())
