"""Words about the lines of a checklist: what a line is called, and what a receipt says of it."""

import tomllib
from collections.abc import Collection, Mapping
from functools import cache

from desktop.domain.catalogue import ReasonGroup
from desktop.domain.checklist import Line
from desktop.domain.languages import Language
from desktop.domain.papers import DocumentLine, LineState
from desktop.services.checklist_state import CaseList
from desktop.services.resource_files import resource_bytes
from desktop.services.wording import document, reason


def sentence(code: str, language: Language, **values: object) -> str:
    """Return a text of `resources/checklist.toml` with its places filled."""
    return _words()[code][language.value].format(**values)


def line_name(line: Line, listed: CaseList, language: Language) -> str:
    """Return what a line is called; where there are several passports, with the number of the one that it is for."""
    if line.own:
        return line.name
    name = document(line.document).name.into(language)
    for_which = passport_of_line(line, listed, language)
    return f"{name} ({for_which})" if for_which else name


def passport_of_line(line: Line, listed: CaseList, language: Language) -> str:
    """Return which passport a line is for: its number, or how many it is; empty where there is only one."""
    several = [each.passport for each in listed.lines if each.document == line.document]
    if len(several) < 2 or not document(line.document).per_passport:
        return ""
    if not line.passport:
        return listed.person.passport_number or sentence("own-passport", language)
    if line.passport.isdecimal():
        return sentence("unnamed-passport", language, number=line.passport)
    known = next((row.number for row in listed.passports if row.id == line.passport), "")
    return known or sentence("removed-passport", language)


def document_lines(listed: CaseList, new: Collection[str], language: Language) -> tuple[DocumentLine, ...]:
    """Return the lines as a receipt says them; `new` has the ids of those that were brought this time.

    What the list no longer asks for is there only where it was brought.
    """
    return tuple(
        DocumentLine(
            name=line_name(line, listed, language),
            state=line.state,
            original_seen=line.said.original_seen,
            copy_taken=line.said.copy_taken,
            missing_by=line.said.missing_by,
            note=_note(line, language),
            translation=line.said.translation,
            certified_copy=line.said.certified_copy,
            this_time=line.line_id in new,
        )
        for line in listed.lines
        if line.asked_for or line.state is LineState.BROUGHT
    )


def _note(line: Line, language: Language) -> str:
    said = line.said
    own = said.note or reason(ReasonGroup.NOT_RELEVANT, said.not_relevant_because or "", language)
    parts = (
        sentence("certified-copy", language) if said.certified_copy else "",
        sentence("translation", language) if said.translation else "",
        own,
    )
    return " · ".join(part for part in parts if part)


@cache
def _words() -> Mapping[str, Mapping[str, str]]:
    table: Mapping[str, Mapping[str, str]] = tomllib.loads(resource_bytes("checklist.toml").decode("utf-8"))
    return table
