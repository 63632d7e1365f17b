"""The sentences for what can go wrong with the data: no traceback, and nothing personal."""

from pathlib import Path

from sqlalchemy.exc import DBAPIError

from desktop.cli.words import Refused, Words
from desktop.domain.catalogue_source import CatalogueError
from desktop.domain.policy import PolicyWrong
from desktop.domain.refusals import RuleBroken
from desktop.invented import NotInvented
from desktop.policy import policy_file
from desktop.storage.lost_line import is_lost
from desktop.storage.schema import SchemaTooNew
from desktop.storage.store import NoStation

_OF_THE_DATA: dict[type[BaseException], str] = {
    NoStation: "no-station",
    SchemaTooNew: "schema-too-new",
    NotInvented: "not-invented",
}


def sentence_for(error: BaseException, words: Words, folder: Path) -> str | None:
    """Return what to say about an error, or None where nobody expected it."""
    match error:
        case Refused():
            return words.say(error.code, **error.facts)
        case RuleBroken():
            from desktop.services.wording import refusal

            return refusal(error, words.language)
        case NoStation() | SchemaTooNew() | NotInvented():
            return words.say(_OF_THE_DATA[type(error)], folder=folder)
        case PolicyWrong(key=key):
            return words.say("policy-wrong" if key else "policy-unreadable", file=policy_file(), key=key)
        case CatalogueError():
            return words.say("catalogue-damaged", place=str(error))
        case FileExistsError() if folder.is_dir():
            return words.say("station-there", folder=folder)
        case OSError():
            return words.say("folder-unusable", folder=folder, why=error.strerror or type(error).__name__)
        case UnicodeEncodeError():  # what a shell hands on need not be text
            return words.say("not-text")
        case DBAPIError():
            return words.say("line-lost" if is_lost(error) else "data-damaged", folder=folder)
        case _:
            return None
