"""The sentences for what can go wrong with the data: no traceback, and nothing personal."""

from pathlib import Path

from sqlalchemy.exc import DBAPIError

from desktop.bootstrap import NotInvented
from desktop.cli.words import Refused, Words
from desktop.domain.catalogue_source import CatalogueError
from desktop.domain.refusals import RuleBroken
from desktop.storage.schema import SchemaTooNew
from desktop.storage.store import NoStation


def sentence_for(error: BaseException, words: Words, folder: Path) -> str | None:
    """Return what to say about an error, or None where nobody expected it."""
    match error:
        case Refused():
            return words.say(error.code, **error.facts)
        case RuleBroken():
            from desktop.services.wording import refusal

            return refusal(error, words.language)
        case NoStation():
            return words.say("no-station", folder=folder)
        case SchemaTooNew():
            return words.say("schema-too-new", folder=folder)
        case CatalogueError():
            return words.say("catalogue-damaged", place=str(error))
        case NotInvented():
            return words.say("not-invented", folder=folder)
        case FileExistsError() if folder.is_dir():
            return words.say("station-there", folder=folder)
        case OSError():
            return words.say("folder-unusable", folder=folder, why=error.strerror or type(error).__name__)
        case DBAPIError():
            return words.say("data-damaged", folder=folder)
        case _:
            return None
