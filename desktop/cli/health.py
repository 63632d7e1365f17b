"""`skranke health`: what may bring this counter to a halt some day; status 1 where somebody should look."""

import argparse
import json
from typing import TYPE_CHECKING

from desktop.bootstrap import data_folder, open_counter
from desktop.cli.parser import shared_options
from desktop.cli.words import Words

if TYPE_CHECKING:
    from desktop.domain.guard_rails import Finding

WARNINGS = 1


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]", words: Words) -> None:
    """Add `health` to the commands."""
    said = words.say("help.health")
    options = [shared_options(words)]
    parser = subparsers.add_parser("health", parents=options, add_help=False, help=said, description=said)
    parser.add_argument("--json", action="store_true", help=words.say("help.json"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, words: Words) -> int:
    """Say how it stands with each guard rail; nobody signs in, for nothing about a person is said."""
    from desktop.keeping.backup_standing import backup_facts
    from desktop.services.guard_rails import look, warnings

    store = open_counter(data_folder(args.data_dir, demo=args.demo))
    try:
        findings = look(store, backups=backup_facts(store))
    finally:
        store.close()
    if args.json:
        print(json.dumps({"rails": [_as_json(finding) for finding in findings]}, indent=2))
    else:
        for finding in findings:
            print(_line(finding, words))
    return WARNINGS if warnings(findings) else 0


def _as_json(finding: "Finding") -> dict[str, object]:
    return {
        "rail": finding.rail.value,
        "health": finding.health.value,
        "cause": finding.cause.value,
        "amount": finding.amount,
    }


def _line(finding: "Finding", words: Words) -> str:
    from desktop.services.guard_rails import say

    said = say(finding, words.language)
    mark = "!" if finding.warns else "·"
    return f"{mark} {said.name}: {' '.join(filter(None, (said.state, said.do)))}"
