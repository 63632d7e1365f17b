"""Words for codes: documents, errands, services, reasons, and what the program says when it says no."""

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache

from desktop.domain.catalogue import Document, ReasonGroup
from desktop.domain.catalogue_lookup import UnknownCodeError, application_type, reason_for
from desktop.domain.catalogue_lookup import service as service_named
from desktop.domain.clock import OSLO, wall_clock
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.services.free_times import FreeTime
from desktop.services.reference import catalogue
from desktop.services.resource_files import resource_bytes

_TAILS = ("tail-on-paper", "tail-online", "tail-paper-form")


def document(code: str) -> Document:
    """Return a document of the checklists by its code.

    Raises:
        UnknownCodeError: no checklist has it.
    """
    try:
        return _documents()[code]
    except KeyError:
        raise UnknownCodeError(code) from None


def errand(application: str, language: Language) -> str:
    """Return the name of what is applied for."""
    return application_type(catalogue(), application).name.into(language)


def errand_on_paper(application: str, language: Language) -> str:
    """Return the name of what is applied for as an applicant reads it, without the catalogue's "on paper"."""
    named = errand(application, language)
    for tail in _TAILS:
        named = named.removesuffix(word(tail, language))
    return named


def service(code: str, language: Language) -> str:
    """Return the name of a service at a desk."""
    return service_named(catalogue(), code).name.into(language)


def reason(group: ReasonGroup, code: str, language: Language) -> str:
    """Return the words of a coded reason; what was written by hand stays as it is."""
    if not code:
        return ""
    try:
        return reason_for(catalogue(), group, code).name.into(language)
    except UnknownCodeError:
        return code


def exemption(code: str, language: Language) -> str:
    """Return why no fee is paid, in words; what was written by hand stays as it is."""
    found = (known.name.into(language) for known in catalogue().exemptions if known.code == code)
    return next(found, code)


def word(code: str, language: Language) -> str:
    """Return the word for a code, from `resources/words.toml`; what has none stays as it is."""
    return _words().get(code, {}).get(language.value, code)


def refusal(broken: RuleBroken, language: Language) -> str:
    """Return the sentence that says what is wrong and what to do."""
    table = _refusals()
    entry = table.get(broken.code) or table["unknown"]
    facts = {name: _in_words(value, language) for name, value in broken.facts.items()}
    sentence = entry[language.value].format_map({"code": broken.code, **facts})
    following = broken.facts.get("next")
    if isinstance(following, FreeTime):
        sentence += " " + table["next-free"][language.value].format(next=_in_words(following, language))
    return sentence


@cache
def _documents() -> Mapping[str, Document]:
    return {document.code: document for checklist in catalogue().checklists for document in checklist.documents}


@cache
def _refusals() -> Mapping[str, Mapping[str, str]]:
    table: Mapping[str, Mapping[str, str]] = tomllib.loads(resource_bytes("refusals.toml").decode("utf-8"))
    return table


@cache
def _words() -> Mapping[str, Mapping[str, str]]:
    table: Mapping[str, Mapping[str, str]] = tomllib.loads(resource_bytes("words.toml").decode("utf-8"))
    return table


def _in_words(value: object, language: Language) -> str:
    match value:
        case FreeTime():
            return f"{value.day:%d.%m.%Y} {wall_clock(value.start):%H:%M}, {word('desk', language)} {value.desk}"
        case datetime():
            return f"{value.astimezone(OSLO):%d.%m.%Y %H:%M}"
        case date():
            return f"{value:%d.%m.%Y}"
        case _:
            return word(str(value), language)
