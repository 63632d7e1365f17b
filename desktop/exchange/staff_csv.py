"""Read accounts from a file of comma-separated values with the columns `login`, `name` and `role`."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Role
from desktop.domain.sign_in_rules import check_account
from desktop.exchange.tables import TableLine, read_table

COLUMNS = ("login", "name", "role")
MOST_LINES = 500
"""More than any station has staff; each account takes a noticeable moment to make."""

# As the file is put together by people: the codes, and the words of both written languages and English.
_ROLES = {
    **{role.value: role for role in Role},
    "saksbehandler": Role.CLERK,
    "saksbehandlar": Role.CLERK,
    "leder": Role.LEADER,
    "leiar": Role.LEADER,
    "vaktleder": Role.LEADER,
    "vaktleiar": Role.LEADER,
    "revisor": Role.AUDITOR,
}


class StaffFault(StrEnum):
    """What is wrong with a line; each is also the code of a sentence."""

    LOGIN_WRONG = "login-wrong"
    NAME_MISSING = "staff-name-missing"
    ROLE_UNKNOWN = "staff-role-unknown"
    LOGIN_TWICE = "staff-login-twice"
    LOGIN_TAKEN = "staff-login-differs"
    TOO_MANY = "staff-file-too-long"


@dataclass(frozen=True, slots=True)
class StaffLine:
    """Somebody who is to get an account, and where that stands in the file."""

    number: int
    login: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class RefusedStaffLine:
    """A line that makes no account, counted from 1."""

    number: int
    fault: StaffFault


@dataclass(frozen=True, slots=True)
class StaffTable:
    """The accounts of a file, and the lines that were refused."""

    lines: tuple[StaffLine, ...]
    refused: tuple[RefusedStaffLine, ...]


def read_staff(raw: bytes) -> StaffTable:
    """Read the accounts; a line that is wrong is named and leaves the others to be looked at.

    Raises:
        BadTable: the file is no text, is empty, or lacks a column.
    """
    lines: dict[str, StaffLine] = {}
    refused = []
    for at, row in enumerate(read_table(raw, COLUMNS)):
        if at >= MOST_LINES:
            refused.append(RefusedStaffLine(row.number, StaffFault.TOO_MANY))
            break
        read = _line(row)
        if isinstance(read, StaffFault):
            refused.append(RefusedStaffLine(row.number, read))
        elif read.login in lines:
            refused.append(RefusedStaffLine(row.number, StaffFault.LOGIN_TWICE))
        else:
            lines[read.login] = read
    return StaffTable(tuple(lines.values()), tuple(refused))


def _line(row: TableLine) -> StaffLine | StaffFault:
    try:
        login, name = check_account(row.values["login"], row.values["name"])
    except RuleBroken as broken:
        return StaffFault(broken.code)
    role = _ROLES.get(row.values["role"].casefold())
    return StaffFault.ROLE_UNKNOWN if role is None else StaffLine(row.number, login, name, role)
