"""`skranke staff own-password` and `reset`, and how first passwords are handed out: once."""

import argparse
import os
import sys
from collections.abc import Callable
from getpass import getpass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self, TextIO

from desktop.bootstrap import data_folder, open_counter
from desktop.cli.words import Refused, Words

if TYPE_CHECKING:
    from desktop.services.staff_accounts import FirstPassword

NEW_PASSWORD_VARIABLE = "SKRANKE_NEW_PASSWORD"  # noqa: S105 - the name of a variable
RECOVERY_KEY_VARIABLE = "SKRANKE_RECOVERY_KEY"


class Handout:
    """Where first passwords are written to: a file that only its owner may read, or standard output.

    The file is there before any account is made, so that no password is lost for want of a place; it is taken away
    again where nothing came of it. One that is there already is never written over.
    """

    def __init__(self, path: Path | None, words: Words) -> None:
        self._path, self._words = path, words
        self._file: TextIO | None = None
        self._given = 0

    def __enter__(self) -> Self:
        if self._path is not None:
            try:
                descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            except FileExistsError:
                raise Refused("passwords-file-there", file=self._path) from None
            except OSError as error:
                why = error.strerror or type(error).__name__
                raise Refused("passwords-file-unwritable", file=self._path, why=why) from error
            self._file = os.fdopen(descriptor, "w", encoding="utf-8")
        return self

    def __exit__(self, kind: type[BaseException] | None, _: BaseException | None, __: TracebackType | None) -> None:
        if self._file is None or self._path is None:
            return
        self._file.close()
        if not self._given:
            self._path.unlink(missing_ok=True)
        elif kind is None:
            print(self._words.say("passwords-in-file", count=self._given, file=self._path))

    def give(self, *passwords: "FirstPassword") -> None:
        """Write user name, name and first password, a line each."""
        for each in passwords:
            print(each.login, each.name, each.password, sep="\t", file=self._file or sys.stdout)
        self._given += len(passwords)


def add_parsers(command: "Callable[[str], argparse.ArgumentParser]", words: Words) -> None:
    """Add both commands."""
    own = command("own-password")
    own.add_argument("--staff", metavar="NAME", required=True, help=words.say("help.accounts-own-name"))
    own.set_defaults(run=run_own_password)
    reset = command("reset")
    reset.add_argument("login", metavar="LOGIN", help=words.say("help.accounts-administrator"))
    reset.add_argument(
        "--recovery-key", action="store_true", required=True, help=words.say("help.accounts-recovery-key")
    )
    reset.set_defaults(run=run_reset)


def run_own_password(args: argparse.Namespace, words: Words) -> int:
    """Take another password for the own account."""
    from desktop.cli.sign_in import password_of
    from desktop.services.staff import change_password, sign_in

    store = open_counter(data_folder(args.data_dir, demo=args.demo))
    try:
        old = password_of(words)
        staff_id = sign_in(store, args.staff, old).actor.staff_id
        change_password(store, staff_id, old, _new_password(words))
    finally:
        store.close()
    print(words.say("password-changed"))
    return 0


def run_reset(args: argparse.Namespace, words: Words) -> int:
    """Let a locked-out administrator back in by the recovery key from the safe."""
    from desktop.keeping.envelope import is_sealed, open_by_recovery_key
    from desktop.services.staff_recovery import check_reset, reset_administrator

    folder = data_folder(args.data_dir, demo=args.demo)
    if not is_sealed(folder):
        raise Refused("no-recovery-key", folder=folder)
    key = open_by_recovery_key(folder, _recovery_key(words))
    store = open_counter(folder, key=key)
    try:
        check_reset(store, args.login)
        reset_administrator(store, args.login, _new_password(words))
    finally:
        store.close()
    print(words.say("password-changed"))
    return 0


def _recovery_key(words: Words) -> str:
    given = os.environ.get(RECOVERY_KEY_VARIABLE)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise Refused("recovery-key-missing", variable=RECOVERY_KEY_VARIABLE)
    return getpass(words.say("recovery-key"), sys.stderr)


def _new_password(words: Words) -> str:
    """Return a new password, typed twice; that of the environment is taken as it is.

    Raises:
        RuleBroken: `passwords-differ`.
        Refused: `no-new-password`, there is neither the variable nor a terminal to ask at.
    """
    from desktop.domain.refusals import RuleBroken

    given = os.environ.get(NEW_PASSWORD_VARIABLE)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise Refused("no-new-password", variable=NEW_PASSWORD_VARIABLE)
    typed = getpass(words.say("new-password"), sys.stderr)
    if typed != getpass(words.say("password-again"), sys.stderr):
        raise RuleBroken("passwords-differ")
    return typed
