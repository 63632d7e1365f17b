"""Whatever is shipped stands under a licence that we may ship, and the paper on that is true."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from resources.generate.licences import LOCK, TABLE, chosen, faults, packages, table, terms


def test_every_shipped_package_stands_under_an_allowed_licence() -> None:
    known = terms()
    found = packages(known)
    assert len(found) == len(re.findall(r"^\S+==", LOCK.read_text(encoding="utf-8"), re.MULTILINE)) > 30
    assert faults(found, known) == []
    assert TABLE.read_text(encoding="utf-8") == table(found, known), "python -m resources.generate.licences"


def test_no_licence_that_reaches_over_to_the_program_is_allowed() -> None:
    assert [licence for licence in terms().allowed if re.match(r"A?GPL|SSPL|BUSL|CC-BY-NC", licence)] == []


@pytest.mark.parametrize(
    ("expression", "taken"),
    [
        ("MIT", ("MIT",)),
        ("GPL-3.0-only OR MIT", ("MIT",)),
        ("(GPL-2.0-only OR MPL-2.0) AND MIT", ("MPL-2.0", "MIT")),
        ("MIT OR Apache-2.0", ("MIT",)),
    ],
)
def test_of_a_choice_the_first_allowed_licence_is_taken(expression: str, taken: tuple[str, ...]) -> None:
    assert chosen(expression, {"MIT", "Apache-2.0", "MPL-2.0"}) == taken


@pytest.mark.parametrize(
    "expression",
    ["", "GPL-3.0-only", "MIT AND GPL-3.0-only", "MIT MIT", "(MIT", "GPL-2.0-or-later WITH Bootloader-exception"],
)
def test_what_leaves_none_is_refused(expression: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        chosen(expression, {"MIT"})


def test_a_package_that_nobody_looked_at_is_a_fault() -> None:
    known = terms()
    lock = "brand-new-thing==1.0 \\\n    --hash=sha256:00\nsix==1.17.0\n"
    said = faults(packages(replace(known, packages={"six": {"licence": "GPL-3.0-only", "says": "MIT"}}), lock), known)
    assert "brand-new-thing: says no licence that can be read; write it into licences.toml" in said
    assert "six: GPL-3.0-only is not among the allowed licences" in said


def test_a_package_that_says_something_else_now_is_a_fault() -> None:
    known = terms()
    changed = replace(known, packages={"six": {"licence": "MIT", "says": "BSD License"}})
    (fault,) = faults(packages(changed, "six==1.17.0\n"), changed)
    assert fault == "six: its metadata say MIT / MIT License now: look, and change licences.toml"
