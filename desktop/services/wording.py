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


def _in_words(value: object, language: Language) -> str:
    desk = {Language.BOKMAL: "skranke", Language.NYNORSK: "skranke", Language.ENGLISH: "desk"}[language]
    match value:
        case FreeTime():
            return f"{value.day:%d.%m.%Y} {wall_clock(value.start):%H:%M}, {desk} {value.desk}"
        case datetime():
            return f"{value.astimezone(OSLO):%d.%m.%Y %H:%M}"
        case date():
            return f"{value:%d.%m.%Y}"
        case _:
            return str(_STATES.get(str(value), {}).get(language, value))


_STATES: Mapping[str, Mapping[Language, str]] = {
    code: dict(zip(Language, words, strict=True))
    for code, words in {
        "booked": ("bestilt", "bestilt", "booked"),
        "arrived": ("møtt fram", "møtt fram", "arrived"),
        "in-service": ("ved skranken", "ved skranken", "at the desk"),
        "completed": ("ferdig", "ferdig", "completed"),
        "no-show": ("ikke møtt", "ikkje møtt", "no-show"),
        "left": ("gått igjen", "gått igjen", "left"),
        "cancelled": ("avbestilt", "avbestilt", "cancelled"),
        "paid": ("betalt", "betalt", "paid"),
        "prepaid": ("forhåndsbetalt", "førehandsbetalt", "prepaid"),
        "exempt": ("fritatt", "friteken", "exempt"),
    }.items()
}
