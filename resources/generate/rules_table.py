"""Write `docs/rules.md` from the data and the sources: run as `python -m resources.generate.rules_table`."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.languages import Language
from desktop.services.guidance import coverage
from desktop.services.rule_book import explain, rules

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "docs" / "rules.md"
CODE = ("desktop", "ui")
TESTS = ("tests",)
_MENTION = re.compile(r"(?<![\w#])(R\d{1,2}[a-d]?|C\d{1,2})\b")
_SPAN = re.compile(r"(?<![\w#])R(\d{1,2})(?: to |–|-)R?(\d{1,2})\b")
_HEAD = """\
# Where each rule lives

Written by `python -m resources.generate.rules_table` from the rule book, the findings, the guidance and the numbers
that stand in the sources; do not edit by hand. The rules of the counter are in our own words
(`resources/rules.toml`, with their sources); none of this is a statement by UDI or the police.

*Finding*: the sentences of the advice that say the rule (`resources/findings.toml`). *Guidance*: the questions whose
answer rests on it (`resources/guidance/`). *Code* and *tests*: the files that name it.

| rule | what it says | finding | guidance | code | tests |
|---|---|---|---|---|---|
"""


@dataclass(frozen=True, slots=True)
class Row:
    """A rule, what says it, and the files that name it, as paths from the root of the project."""

    rule: str
    text: str
    findings: tuple[str, ...]
    guidance: tuple[str, ...]
    code: tuple[str, ...]
    tests: tuple[str, ...]


def rows() -> tuple[Row, ...]:
    """Return every rule of the rule book, by its number."""
    said, in_code, in_tests = coverage(), _named_in(CODE), _named_in(TESTS)
    return tuple(
        Row(
            rule,
            explain(rule, Language.ENGLISH).text,
            said[rule].findings,
            said[rule].guidance,
            in_code.get(rule, ()),
            in_tests.get(rule, ()),
        )
        for rule in sorted(rules(), key=_order)
    )


def faults(found: Iterable[Row]) -> list[str]:
    """Return what is missing: a rule that nothing says, or that no test holds."""
    missing = []
    for row in found:
        if not row.findings and not row.guidance:
            missing.append(f"{row.rule} is in no finding and in no guidance")
        if not row.tests:
            missing.append(f"{row.rule} is in no test")
    return missing


def table(found: Iterable[Row]) -> str:
    """Return the text of the paper."""
    lines = [
        " | ".join(
            (
                f"| {row.rule}",
                row.text.replace("|", "\\|"),
                _codes(row.findings),
                _codes(row.guidance),
                _codes(row.code),
                f"{_codes(row.tests)} |",
            )
        )
        for row in found
    ]
    return _HEAD + "\n".join(lines) + "\n"


def named(text: str) -> frozenset[str]:
    """Return the rules that a text names; `R67 to R71` names all five."""
    spans = (range(int(first), int(last) + 1) for first, last in _SPAN.findall(text))
    return frozenset(_MENTION.findall(text)) | {f"R{number}" for span in spans for number in span}


def _named_in(folders: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            for rule in named(path.read_text(encoding="utf-8")):
                found[rule].append(path.relative_to(ROOT).as_posix())
    return {rule: tuple(paths) for rule, paths in found.items()}


def _order(rule: str) -> tuple[bool, int, str]:
    return not rule.startswith("R"), int(re.sub(r"\D", "", rule)), rule


def _codes(names: tuple[str, ...]) -> str:
    return ", ".join(f"`{name}`" for name in names) or "–"


def main() -> None:
    """Write the paper."""
    TABLE.write_text(table(rows()), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
