"""The words of the command line, in the user's language."""

import locale
import os
from functools import cache
from typing import Any

from desktop.domain.languages import Language
from desktop.services.resource_files import resource_bytes

_BY_PREFIX = {
    "nb": Language.BOKMAL,
    "no": Language.BOKMAL,
    "nn": Language.NYNORSK,
    "en": Language.ENGLISH,
}


class Refused(Exception):
    """The command cannot be carried out; the code names the sentence in `resources/cli.toml`.

    The facts are written into the sentence; nothing about a person is among them.
    """

    def __init__(self, code: str, /, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


class Words:
    """What the command line says, in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def say(self, code: str, /, **facts: object) -> str:
        """Return a sentence; a code with a point in it lies in a table of its own, such as `help.find`."""
        entry: Any = _table()
        for name in code.split("."):
            entry = entry[name]
        text: str = entry[self.language.value]
        return text.format_map(facts) if facts else text


class Unsaid(Words):
    """For a parser that nobody asks for help: the sentences need not be read, which takes 9 ms."""

    def say(self, code: str, /, **facts: object) -> str:
        """Return the code."""
        del facts
        return code


def language_of_system() -> Language:
    """Return the language that the system is set to; bokmål where it is none of ours."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return _language(value)
    return _language(locale.getlocale()[0] or "")


def _language(name: str) -> Language:
    return _BY_PREFIX.get(name[:2].lower(), Language.BOKMAL)


@cache
def _table() -> dict[str, Any]:
    import tomllib

    return tomllib.loads(resource_bytes("cli.toml").decode("utf-8"))
