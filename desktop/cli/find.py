"""`skranke find`: look somebody up, as the search box does."""

import argparse
import json
from typing import TYPE_CHECKING, Any

from desktop.bootstrap import data_folder, open_counter
from desktop.cli.parser import shared_options
from desktop.cli.sign_in import sign_in
from desktop.cli.words import Words
from desktop.domain.clock import wall_clock

if TYPE_CHECKING:
    from desktop.services.queries.hits import Hit

_COLUMNS = ("column-name", "column-born", "column-citizenship", "column-duf", "column-errand", "column-appointment")


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]", words: Words) -> None:
    """Add `find` to the commands."""
    said = words.say("help.find")
    options = [shared_options(words)]
    parser = subparsers.add_parser("find", parents=options, add_help=False, help=said, description=said)
    parser.add_argument("query", metavar="QUERY", help=words.say("help.query"))
    parser.add_argument("--staff", metavar="NAME", required=True, help=words.say("help.staff"))
    parser.add_argument("--json", action="store_true", help=words.say("help.json"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, words: Words) -> int:
    """Sign in, look, keep the look in the journal, and only then show what was found."""
    from desktop.services.commands import perform
    from desktop.services.looks import LookFor
    from desktop.services.queries.find import find, readable

    query = readable(args.query)
    store = open_counter(data_folder(args.data_dir, demo=args.demo))
    try:
        actor = sign_in(store, args.staff, words)
        hits = find(store, query)
        perform(store, actor, LookFor(query, len(hits)))
    finally:
        store.close()
    if args.json:
        print(json.dumps([_plain(hit) for hit in hits], ensure_ascii=False, indent=2))
    elif hits:
        _print_table([tuple(words.say(code) for code in _COLUMNS), *(_row(hit, words) for hit in hits)])
    else:
        print(words.say("nobody-found"))
    return 0


_IN_JSON = (
    "person_id", "case_id", "name", "born_on", "citizenship", "duf", "application", "status", "matched", "protected",
    "next_day", "next_start", "next_state", "ambiguous",
)  # fmt: skip


def _plain(hit: "Hit") -> dict[str, Any]:
    plain: dict[str, Any] = {name: getattr(hit, name) for name in _IN_JSON}
    plain["next_day"] = hit.next_day.isoformat() if hit.next_day else None
    plain["next_start"] = _clock(hit.next_start) or None
    return plain


def _row(hit: "Hit", words: Words) -> tuple[str, ...]:
    from desktop.domain.duf import format_duf
    from desktop.services.countries import countries
    from desktop.services.wording import errand

    return (
        hit.name,
        hit.born_on,
        countries().name(hit.citizenship, words.language),
        format_duf(hit.duf) if hit.duf else "",
        errand(hit.application, words.language),
        f"{hit.next_day:%d.%m.%Y} {_clock(hit.next_start)}" if hit.next_day else "",
    )


def _clock(minute: int | None) -> str:
    return f"{wall_clock(minute):%H:%M}" if minute is not None else ""


def _print_table(rows: list[tuple[str, ...]]) -> None:
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
