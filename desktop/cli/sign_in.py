"""Sign in on the command line: the name from `--staff`, the password from the environment or the prompt."""

import os
import sys
from getpass import getpass
from typing import TYPE_CHECKING

from desktop.cli.words import Refused, Words

if TYPE_CHECKING:
    from desktop.services.work import Actor
    from desktop.storage.store import Store

PASSWORD_VARIABLE = "SKRANKE_PASSWORD"  # noqa: S105 - the name of a variable


def sign_in(store: "Store", login: str, words: Words) -> "Actor":
    """Sign somebody in; the journal keeps it.

    Raises:
        RuleBroken: `bad-sign-in`.
        Refused: `no-password`, there is neither the variable nor a terminal to ask at.
    """
    from desktop.services.staff import authenticate

    return authenticate(store, login, password_of(words))


def password_of(words: Words) -> str:
    """Return the password of whoever signs in, from the environment or as it is typed.

    Raises:
        Refused: `no-password`.
    """
    given = os.environ.get(PASSWORD_VARIABLE)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise Refused("no-password")
    return getpass(words.say("password"), sys.stderr)
