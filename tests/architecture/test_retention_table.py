"""What is known about people has a way to leave: no column and no command may be forgotten."""

from dataclasses import fields

import pytest
from sqlalchemy import String, Text

from desktop.domain.retention import RetentionTable, TableUse, read_retention_table
from desktop.services.commands import all_registered
from desktop.services.resource_files import resource_bytes
from desktop.storage.models import Base
from desktop.storage.types import CanonicalJson, Line, Note

OWN_WAYS = {"payloads", "sign-in"}
ROOTS = {"person", "case_file"}


@pytest.fixture(scope="module")
def said() -> RetentionTable:
    return read_retention_table(resource_bytes("retention.toml"))


def texts_of(name: str) -> set[str]:
    """Return the columns of a table that can hold words; what points to another row is an id."""
    kinds = (Line, Note, CanonicalJson, String, Text)
    columns = Base.metadata.tables[name].columns
    return {column.name for column in columns if isinstance(column.type, kinds) and not column.foreign_keys}


def test_of_every_text_column_it_is_said_whether_it_is_about_people(said: RetentionTable) -> None:
    wrong = {
        name: (texts_of(name) ^ said.tables[name].classified if name in said.tables else texts_of(name))
        for name in Base.metadata.tables
    }

    assert {name: columns for name, columns in wrong.items() if columns} == {}, "say it in resources/retention.toml"
    assert set(said.tables) == set(Base.metadata.tables)


def leaves(name: str, use: TableUse) -> bool:
    return name in ROOTS or bool(use.links) or use.removed_by in OWN_WAYS


def test_whatever_is_about_people_has_a_way_to_leave(said: RetentionTable) -> None:
    assert [name for name, use in said.tables.items() if use.personal and not leaves(name, use)] == []
    assert not leaves("staff", said.tables["staff"])


def test_the_ways_lead_somewhere(said: RetentionTable) -> None:
    for name, use in said.tables.items():
        columns = Base.metadata.tables[name].columns
        for link in use.links:
            assert link.table in Base.metadata.tables or len(columns[link.column].foreign_keys) == 1, (name, link)
            assert link.only is None or link.only[0] in columns, (name, link)
        assert use.alone is None or set(use.alone) <= set(columns.keys()), name


def test_whatever_points_to_a_case_or_a_person_leaves_with_it(said: RetentionTable) -> None:
    """A row that is not foreseen would keep its case here for good."""
    followed = {(name, link.column) for name, use in said.tables.items() for link in use.links}
    forgotten = [
        (name, column.name)
        for name, table in Base.metadata.tables.items()
        for column in table.columns
        for reference in column.foreign_keys
        if reference.column.table.name in ROOTS and (name, column.name) not in followed
    ]

    assert forgotten == [("case_file", "person_id")], "a person goes with the last case, not the other way round"


def test_what_is_said_of_commands_is_said_of_commands_that_there_are(said: RetentionTable) -> None:
    kinds = {kind.name: kind.command for kind in all_registered()}

    assert said.about_station - set(kinds) == set()
    about_people = {"case_id", "person_id", "appointment_id", "paper", "details", "note"}
    touching = {
        name: about_people & {field.name for field in fields(kinds[name])}
        for name in said.about_station - {"save-plan"}  # its note is about the plan
    }
    assert {name: found for name, found in touching.items() if found} == {}


@pytest.mark.parametrize(
    "toml",
    [
        b'[seat]\nleafs_with = ["case_id"]',
        b'[seat]\npersonal = ["a"]\nplain = ["a"]',
        b'[seat]\nkept = ["a"]',
        b'[seat]\nleaves_alone = "case_id"',
    ],
)
def test_a_mistake_in_the_table_is_found(toml: bytes) -> None:
    with pytest.raises(ValueError, match="seat"):
        read_retention_table(toml)
