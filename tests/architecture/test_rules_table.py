"""Every rule is said somewhere and held by a test, and the paper that shows where is true."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.services.rule_book import rules
from resources.generate.rules_table import ROOT, TABLE, faults, named, rows, table

AGAIN = "write it anew: python -m resources.generate.rules_table"


def test_every_rule_is_said_and_tested() -> None:
    assert faults(rows()) == []


def test_the_paper_on_the_rules_is_up_to_date() -> None:
    written = TABLE.read_text(encoding="utf-8").splitlines()
    stale = [line.split(" | ")[0] for line in table(rows()).splitlines() if line not in written]

    assert stale == [], AGAIN
    assert "\n".join(written) + "\n" == table(rows()), AGAIN


def test_all_the_rules_are_in_the_paper() -> None:
    found = rows()

    assert {row.rule for row in found} == set(rules())
    assert len({row.rule for row in found if row.rule.startswith("R")}) == 75 + 5
    assert [row.rule for row in found][:3] == ["R" + str(number) for number in (1, 2, 3)]
    assert found[-1].rule.startswith("C")


def test_the_files_in_the_paper_are_there() -> None:
    paths = {path for row in rows() for path in (*row.code, *row.tests)}

    assert len(paths) > 30
    assert [path for path in paths if not (ROOT / path).is_file()] == []
    assert all(path.startswith("tests/") for row in rows() for path in row.tests)


def test_a_rule_that_is_forgotten_would_be_seen() -> None:
    row = rows()[0]

    assert faults([row]) == []
    assert faults([replace(row, tests=())]) == [f"{row.rule} is in no test"]
    assert len(faults([replace(row, findings=(), guidance=(), tests=())])) == 2
    assert faults([replace(row, findings=(), code=())]) == [], "guidance alone is enough"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("(R{0})", {"R{0}"}),
        ("R{0}, R{0}b and R{0}.", {"R{0}", "R{0}b"}),
        ("R{0} to R{1}", {"R{0}", "R{1}", "R{2}"}),
        ("R{0}–R{1}", {"R{0}", "R{1}", "R{2}"}),
        ("ER{0} R{0}x R{0}00 #R{0} RR{0}", set()),
    ],
)
def test_a_rule_is_found_where_it_is_named(text: str, found: set[str]) -> None:
    # Put together here, so that this file does not count as a test of the rules it speaks of.
    numbers = (90, 92, 91)

    assert named(text.format(*numbers)) == {each.format(*numbers) for each in found}
