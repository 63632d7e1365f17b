"""Ask for the passphrase of a station, and hand out its recovery key, on the command line."""

import os
import sys
from getpass import getpass
from typing import TYPE_CHECKING

from desktop.cli.words import Refused, Words

if TYPE_CHECKING:
    from desktop.keeping.envelope import Protection

PASSPHRASE_VARIABLE = "SKRANKE_PASSPHRASE"  # noqa: S105 - the name of a variable
NEW_PASSPHRASE_VARIABLE = "SKRANKE_NEW_PASSPHRASE"  # noqa: S105 - the name of a variable


def new_protection(words: Words, variable: str = PASSPHRASE_VARIABLE) -> "Protection":
    """Return the passphrase that somebody has chosen, with a new recovery key.

    Raises:
        RuleBroken: `passphrase-too-short`, `passphrase-too-long` or `passphrases-differ`.
        Refused: `no-passphrase`, there is neither the variable nor a terminal to ask at.
    """
    from desktop.keeping.envelope import Protection, check_passphrase

    typed = asked(words, "new-passphrase", variable)
    check_passphrase(typed, typed if variable in os.environ else asked(words, "passphrase-again", ""))
    return Protection(typed)


def asked(words: Words, prompt: str, variable: str) -> str:
    """Return what a variable of the environment says, else what is typed, which is not shown.

    Raises:
        Refused: `no-passphrase`.
    """
    given = os.environ.get(variable) if variable else None
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise Refused("no-passphrase", variable=variable or PASSPHRASE_VARIABLE)
    return getpass(words.say(prompt), sys.stderr)


def hand_out(recovery_key: str, words: Words) -> None:
    """Write the recovery key to standard output, once, and what to do with it."""
    print()
    print(words.say("recovery-key-is"))
    print()
    print(f"    {recovery_key}")
    print()
    print(words.say("recovery-key-keep"))
