"""`skranke staff`: who has an account, giving and taking accounts, first passwords, and the way back in."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.bootstrap import data_folder, open_counter
from desktop.cli import staff_passwords
from desktop.cli.parser import BAD_USAGE, complain, shared_options
from desktop.cli.sign_in import sign_in
from desktop.cli.staff_passwords import Handout
from desktop.cli.words import Refused, Words

if TYPE_CHECKING:
    from desktop.services.queries.staff import StaffMember
    from desktop.storage.store import Store

PROGRAM = "skranke staff"
_ROLES = ("clerk", "leader", "auditor", "administrator")


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]", words: Words) -> None:
    """Add `staff` with its own commands."""
    said = words.say("help.accounts")
    parser = subparsers.add_parser(
        "staff", parents=[shared_options(words)], add_help=False, help=said, description=said
    )
    commands = parser.add_subparsers(dest="deed", metavar="COMMAND", title=words.say("help.commands"), required=True)

    def command(name: str) -> argparse.ArgumentParser:
        text = words.say(f"help.accounts-{name}")
        options = [shared_options(words)]
        return commands.add_parser(name, parents=options, add_help=False, help=text, description=text)

    def signed(parser: argparse.ArgumentParser, run: object) -> None:
        parser.add_argument("--staff", metavar="NAME", required=True, help=words.say("help.staff"))
        parser.set_defaults(run=run)

    def with_passwords(parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--passwords", metavar="FILE", type=Path, help=words.say("help.accounts-passwords"))

    signed(command("list"), run_list)
    add = command("add")
    add.add_argument("login", metavar="LOGIN", help=words.say("help.accounts-login"))
    add.add_argument("--name", metavar="NAME", required=True, help=words.say("help.accounts-name"))
    add.add_argument("--role", choices=_ROLES, required=True, help=words.say("help.accounts-role"))
    with_passwords(add)
    signed(add, run_add)
    leave = command("leave")
    leave.add_argument("login", metavar="LOGIN", help=words.say("help.accounts-login"))
    signed(leave, run_leave)
    for name, run in (("return", run_return), ("new-password", run_new_password)):
        parser = command(name)
        parser.add_argument("login", metavar="LOGIN", help=words.say("help.accounts-login"))
        with_passwords(parser)
        signed(parser, run)
    table = command("import")
    table.add_argument("file", metavar="FILE", type=Path, help=words.say("help.accounts-file"))
    with_passwords(table)
    signed(table, run_import)
    staff_passwords.add_parsers(command, words)


def run_list(args: argparse.Namespace, words: Words) -> int:
    """List who has an account, those who have left last."""
    from desktop.domain.clock import OSLO
    from desktop.domain.rights import Right
    from desktop.services.commands import require
    from desktop.services.queries.staff import staff_members

    store = _open(args)
    try:
        require(sign_in(store, args.staff, words), Right.MANAGE_STAFF)
        members = staff_members(store)
    finally:
        store.close()
    rows = [tuple(words.say(f"column-{name}") for name in ("login", "name", "role", "account"))]
    for each in members:
        state = words.say("account-first-password") if each.first_password else ""
        if each.left_at is not None:
            state = words.say("account-left", day=f"{each.left_at.astimezone(OSLO):%d.%m.%Y}")
        rows.append((each.login, each.name, words.say(f"role.{each.role}"), state))
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    for row in rows:
        print("  ".join(f"{text:<{width}}" for text, width in zip(row, widths, strict=True)).rstrip())
    return 0


def run_add(args: argparse.Namespace, words: Words) -> int:
    """Give somebody an account, and hand out the first password."""
    from desktop.domain.rights import Role
    from desktop.services.staff_accounts import NewAccount, add_member

    store = _open(args)
    try:
        actor = sign_in(store, args.staff, words)
        with Handout(args.passwords, words) as handout:
            handout.give(add_member(store, actor, NewAccount(args.login, args.name, Role(args.role))))
    finally:
        store.close()
    return 0


def run_leave(args: argparse.Namespace, words: Words) -> int:
    """Note that somebody has left."""
    from desktop.services.staff_accounts import member_leaves

    store = _open(args)
    try:
        actor = sign_in(store, args.staff, words)
        member_leaves(store, actor, _member(store, args.login).staff_id)
    finally:
        store.close()
    print(words.say("account-closed"))
    return 0


def run_return(args: argparse.Namespace, words: Words) -> int:
    """Note that somebody is back, and hand out the first password."""
    from desktop.services.staff_accounts import member_returns

    store = _open(args)
    try:
        actor = sign_in(store, args.staff, words)
        with Handout(args.passwords, words) as handout:
            handout.give(member_returns(store, actor, _member(store, args.login).staff_id))
    finally:
        store.close()
    return 0


def run_new_password(args: argparse.Namespace, words: Words) -> int:
    """Give somebody who has forgotten the password a new first one, and hand it out."""
    from desktop.services.staff_accounts import new_first_password

    store = _open(args)
    try:
        actor = sign_in(store, args.staff, words)
        with Handout(args.passwords, words) as handout:
            handout.give(new_first_password(store, actor, _member(store, args.login).staff_id))
    finally:
        store.close()
    return 0


def run_import(args: argparse.Namespace, words: Words) -> int:
    """Make the accounts of a table, all or none; status 2 where a line was wrong."""
    from desktop.domain.refusals import RuleBroken
    from desktop.services.staff_files import StaffFileWrong, import_staff
    from desktop.services.wording import refusal

    try:
        raw = args.file.read_bytes()
    except OSError as error:
        raise Refused("file-unreadable", file=args.file, why=error.strerror or type(error).__name__) from error
    store = _open(args)
    try:
        actor = sign_in(store, args.staff, words)
        with Handout(args.passwords, words) as handout:
            made = import_staff(store, actor, raw)
            handout.give(*made)
    except StaffFileWrong as wrong:
        for line in wrong.refused:
            why = refusal(RuleBroken(line.fault), words.language)
            complain(f"{PROGRAM} import", words.say("line-refused", line=line.number, why=why))
        complain(f"{PROGRAM} import", refusal(wrong, words.language))
        return BAD_USAGE
    finally:
        store.close()
    if not made:
        print(words.say("accounts-none-new"))
    return 0


def _open(args: argparse.Namespace) -> "Store":
    return open_counter(data_folder(args.data_dir, demo=args.demo))


def _member(store: "Store", login: str) -> "StaffMember":
    from desktop.domain.refusals import RuleBroken
    from desktop.services.queries.staff import staff_members

    wanted = login.strip().casefold()
    found = next((each for each in staff_members(store) if each.login == wanted), None)
    if found is None:
        raise RuleBroken("no-account-here")
    return found
