"""An advice as one line of JSON, put together from pieces: case after case says the same sentences with other dates.

The pieces are UTF-8 already: text with a dash in it would be copied wider, and encoded, each time anew.
"""

import json
import re
from dataclasses import asdict
from datetime import date
from functools import cache, lru_cache

from desktop.domain.advice.advise import Advice
from desktop.domain.advice.conclusions import Conclusions
from desktop.domain.advice.deadlines import Deadlines
from desktop.domain.advice.finding import Finding, Parameter, Topic
from desktop.domain.advice.findings import ALL_LINES
from desktop.domain.languages import Language
from desktop.services import rule_book

_LINE = (
    b'{"conclusions": {'
    + b", ".join(b'"%b": %%b' % name.encode() for name in Conclusions._fields)
    + b'}, "findings": [%b]}'
)
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def line_of(advice: Advice) -> bytes:
    """Return an advice as a line of JSON in UTF-8, without its line feed.

    F-codes may have ended: the conclusion is there, but nothing is said of it.
    """
    conclusions = [_conclusion(drawn.value, drawn.rules) for drawn in advice.conclusions]
    findings = [_finding(finding) for finding in advice.findings if finding.topic is not Topic.F_CODE]
    return _LINE % (*conclusions, b", ".join(findings))


@lru_cache(maxsize=65536)
def _conclusion(value: object, rules: tuple[str, ...]) -> bytes:
    return _json({"value": _plain(value), "rules": rules})


def _plain(value: object) -> object:
    if isinstance(value, Deadlines):
        return {name: _plain(day) for name, day in asdict(value).items()}
    return value.isoformat() if isinstance(value, date) else value


def _finding(finding: Finding) -> bytes:
    template, gaps = _templates()[finding.code]
    if not gaps:
        return template
    words = [_words(value) for _, value in finding.params]
    return template % tuple([words[param][language] for param, language in gaps])


@lru_cache(maxsize=65536)
def _words(value: Parameter) -> tuple[bytes, ...]:
    """Return what a parameter says in each language, as it stands within a text of JSON."""
    return tuple(_json(rule_book.in_words(value, language))[1:-1] for language in Language)


@cache
def _templates() -> dict[str, tuple[bytes, tuple[tuple[int, int], ...]]]:
    """Return each finding by its code: its JSON with gaps, and the parameter and the language that each gap takes."""
    templates = {}
    for line in ALL_LINES:
        words = rule_book.finding_words()[line.plain.code]
        texts = {language.value: words.into(language) for language in Language}
        gaps = tuple(
            (line.params.index(name), at)
            for at, text in enumerate(texts.values())
            for name in _PLACEHOLDER.findall(text)
        )
        whole = json.dumps({"rule": line.plain.rule, "level": line.plain.level, "text": texts}, ensure_ascii=False)
        # Without a gap the text is taken as it is; with one, a per cent sign must be doubled.
        template = _PLACEHOLDER.sub("%b", whole.replace("%", "%%")) if gaps else whole
        templates[line.plain.code] = template.encode(), gaps
    return templates


def _json(value: object) -> bytes:
    return as_bytes(json.dumps(value, ensure_ascii=False))


def as_bytes(text: str) -> bytes:
    """Return JSON in UTF-8; a half of a surrogate pair is written as the `\\udXXX` that the JSON that came in said."""
    return text.encode("utf-8", "backslashreplace")
