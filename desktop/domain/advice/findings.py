"""Which findings hold for a case, in the order of their topics."""

from collections import defaultdict
from collections.abc import Mapping
from operator import attrgetter
from types import MappingProxyType

from desktop.domain.advice import finding_by_conclusion, finding_by_condition
from desktop.domain.advice.finding import Findable, Finding, Line, Topic, make_finding
from desktop.domain.advice.finding_by_conclusion import Said

ALL_LINES: tuple[Line, ...] = (*finding_by_condition.TABLE, *(said.line for said in finding_by_conclusion.TABLE))
"""Every finding that there can be."""

_ORDER = {topic: at for at, topic in enumerate(Topic)}


def _by_conclusion_and_rule() -> Mapping[str, Mapping[str, tuple[Said, ...]]]:
    lines: dict[str, dict[str, tuple[Said, ...]]] = defaultdict(dict)
    for said in finding_by_conclusion.TABLE:
        by_rule = lines[said.name]
        by_rule[said.rule] = (*by_rule.get(said.rule, ()), said)
    return MappingProxyType(lines)


_SAID = _by_conclusion_and_rule()
_TABLES = tuple(_SAID.values())
_CONCLUSIONS = attrgetter(*_SAID)


def _order(finding: Finding) -> int:
    return _ORDER[finding.topic]


def _by_conclusion(found: Findable) -> list[Finding]:
    findings: list[Finding] = []
    for conclusion, by_rule in zip(_CONCLUSIONS(found.conclusions), _TABLES, strict=True):
        for rule in conclusion.rules:
            for said in by_rule.get(rule, ()):
                when = said.line.when
                if (said.value is None or said.value == conclusion.value) and (when is None or when(found)):
                    findings.append(make_finding(said.line, found))
    return findings


def find(found: Findable) -> tuple[Finding, ...]:
    """Return the findings that hold, those of one topic together and what conclusions mean before the rest."""
    findings = _by_conclusion(found)
    for line in finding_by_condition.TABLE:
        if line.when is None or line.when(found):
            findings.append(make_finding(line, found))
    findings.sort(key=_order)
    return tuple(findings)
