"""`skranke recovered`: steps that came back from the second journal without their effect, until they are settled."""

import argparse
from typing import TYPE_CHECKING

from desktop.bootstrap import data_folder, open_counter
from desktop.cli.parser import shared_options
from desktop.cli.words import Refused, Words

if TYPE_CHECKING:
    from desktop.services.queries.recovered import RecoveredStep

WAITING = 1


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]", words: Words) -> None:
    """Add `recovered` to the commands."""
    said = words.say("help.recovered")
    options = [shared_options(words)]
    parser = subparsers.add_parser("recovered", parents=options, add_help=False, help=said, description=said)
    parser.add_argument("--staff", metavar="LOGIN", help=words.say("help.recovered-staff"))
    parser.add_argument("--try-again", action="store_true", help=words.say("help.recovered-try-again"))
    parser.add_argument("--settle", metavar="STEP", help=words.say("help.recovered-settle"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, words: Words) -> int:
    """Try again or settle what was asked for, and list what waits; status 1 where something does."""
    from desktop.cli.sign_in import sign_in
    from desktop.services.commands import perform
    from desktop.services.queries.recovered import open_steps
    from desktop.services.recovered import SettleRecovered, TryRecoveredAgain

    if (args.try_again or args.settle) and not args.staff:
        raise Refused("recovered-needs-staff")
    store = open_counter(data_folder(args.data_dir, demo=args.demo))
    try:
        if args.staff:
            actor = sign_in(store, args.staff, words)
            if args.settle:
                perform(store, actor, SettleRecovered(args.settle))
            if args.try_again:
                print(words.say("recovered-again", count=perform(store, actor, TryRecoveredAgain()).result))
        steps = open_steps(store, words.language)
    finally:
        store.close()
    for step in steps:
        print(_line(step))
    if not steps:
        print(words.say("recovered-none"))
    return WAITING if steps else 0


def _line(step: "RecoveredStep") -> str:
    return f"{step.unit_id}  {step.at:%Y-%m-%d %H:%M}Z  {step.command}  {step.case_id or '-'}  {step.why}"
