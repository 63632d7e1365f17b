"""What all tables share: names of constraints, and checks that follow from a column's type."""

from enum import StrEnum
from typing import Annotated

from sqlalchemy import CheckConstraint, MetaData, Table
from sqlalchemy.orm import DeclarativeBase, mapped_column

from desktop.storage.types import Clean, Line, Note

Id = Annotated[str, mapped_column(Line(64))]
Code = Annotated[str, mapped_column(Line(40))]
Name = Annotated[str, mapped_column(Line(120))]
Short = Annotated[str, mapped_column(Line(250))]
LongText = Annotated[str, mapped_column(Note())]
BirthDate = Annotated[str, mapped_column(Line(10))]


class Base(DeclarativeBase):
    """The root of all models."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


def table(model: type[Base]) -> Table:
    """Return the plain table of a model, for statements that have nothing to do with objects."""
    found = model.__table__
    assert isinstance(found, Table)  # noqa: S101 - no model of ours maps anything else
    return found


def one_of(column: str, codes: type[StrEnum]) -> CheckConstraint:
    """Return the check that a column holds one of an enumeration's codes."""
    values = ", ".join(f"'{code.value}'" for code in codes)
    return CheckConstraint(f"{column} IN ({values})", name=column)


def add_clean_checks(table: Table) -> None:
    """Add the check against control characters to every text column that does not only point to another row."""
    for column in table.columns:
        if isinstance(column.type, Line | Note) and not column.foreign_keys:
            condition = Clean(column.name, line_feeds=isinstance(column.type, Note))
            table.append_constraint(CheckConstraint(condition, name=f"{column.name}_clean"))
