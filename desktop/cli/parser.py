"""The parser of the command line: one sentence for each mistake, and the options that all commands share."""

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from desktop.cli.words import Words, language_of_system
from desktop.domain.languages import Language

BAD_USAGE = 2

_MISSING = re.compile(r"the following arguments are required: (.+)")
_BAD_VALUE = re.compile(r"argument ([^:]+): ")


class _Help(argparse.HelpFormatter):
    """Writes the words as they stand: a percent sign in them, as in `150 %`, is one and fills nothing in."""

    def _expand_help(self, action: argparse.Action) -> str:
        return self._get_help_string(action) or ""


class Parser(argparse.ArgumentParser):
    """Says in one sentence what is wrong, and repeats nothing that was typed: it could be a name."""

    words: Words = Words(Language.BOKMAL)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **{"allow_abbrev": False, "formatter_class": _Help, **options})

    def error(self, message: str) -> NoReturn:
        """Write the sentence and leave with status 2."""
        if found := _MISSING.match(message):
            said = self.words.say("usage-missing", argument=found[1], program=self.prog)
        elif found := _BAD_VALUE.match(message):
            said = self.words.say("usage-bad-value", argument=found[1], program=self.prog)
        else:
            said = self.words.say("usage-unknown", program=self.prog)
        self.exit(BAD_USAGE, f"{self.prog}: {said}\n")


def language_asked_for(arguments: Sequence[str], usual: Language | None = None) -> Language:
    """Return the language of the answers, before anything else is read.

    Args:
        arguments: of the command line.
        usual: where none is asked for; otherwise the system's.
    """
    usual = usual or language_of_system()
    first = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    first.add_argument("--language", choices=[language.value for language in Language])
    try:
        known, _ = first.parse_known_args(list(arguments))
    except argparse.ArgumentError:
        return usual
    return Language(known.language) if known.language else usual


def shared_options(words: Words, *, folder: bool = True) -> Parser:
    """Return the options that may stand before and after a command, help among them; those left out set nothing."""
    parser = Parser(add_help=False, argument_default=argparse.SUPPRESS)
    parser.add_argument("-h", "--help", action="help", help=words.say("help.help"))
    if folder:
        parser.add_argument("--data-dir", metavar="DIR", type=Path, help=words.say("help.data-dir"))
        parser.add_argument("--demo", action="store_true", help=words.say("help.demo-option"))
    languages = [language.value for language in Language]
    parser.add_argument("--language", choices=languages, metavar="LANG", help=words.say("help.language"))
    return parser


def complain(program: str, sentence: str) -> None:
    """Write what is wrong to standard error."""
    print(f"{program}: {sentence}", file=sys.stderr)
