"""Accounts from a table: the whole file is looked at first, and either all of it is taken or nothing."""

from dataclasses import dataclass

from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.exchange.staff_csv import RefusedStaffLine, StaffFault, StaffLine, read_staff
from desktop.exchange.tables import BadTable
from desktop.services.commands import require
from desktop.services.queries.staff import staff_members
from desktop.services.staff_accounts import FirstPassword, NewAccount, add_members
from desktop.services.work import Actor
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class CheckedStaff:
    """What a table would do.

    Attributes:
        new: the accounts that it would make.
        there: the lines whose account is there already, just so; they change nothing.
        refused: what is wrong; while there is any, nothing is taken.
    """

    new: tuple[StaffLine, ...]
    there: tuple[StaffLine, ...]
    refused: tuple[RefusedStaffLine, ...]


class StaffFileWrong(RuleBroken):
    """The table has lines that are wrong: nothing was taken."""

    def __init__(self, refused: tuple[RefusedStaffLine, ...]) -> None:
        super().__init__("staff-file-wrong", count=len(refused), line=refused[0].number)
        self.refused = refused


def check_staff_file(store: Store, raw: bytes) -> CheckedStaff:
    """Look at a table of accounts, and write nothing.

    Raises:
        RuleBroken: it is no table; `table-not-text`, `table-empty` or `table-column-missing`.
    """
    try:
        table = read_staff(raw)
    except BadTable as bad:
        raise RuleBroken(bad.code, column=bad.column) from None
    known = {each.login: each for each in staff_members(store)}
    new, there, refused = [], [], list(table.refused)
    for line in table.lines:
        found = known.get(line.login)
        if found is None:
            new.append(line)
        elif (found.name, found.role, found.left_at) == (line.name, line.role, None):
            there.append(line)
        else:
            refused.append(RefusedStaffLine(line.number, StaffFault.LOGIN_TAKEN))
    return CheckedStaff(tuple(new), tuple(there), tuple(sorted(refused, key=lambda each: each.number)))


def import_staff(store: Store, actor: Actor, raw: bytes) -> tuple[FirstPassword, ...]:
    """Make the accounts of a table, and return their first passwords; twice is the same as once.

    Raises:
        StaffFileWrong: nothing was taken; it says which lines are wrong.
        RuleBroken: as `check_staff_file`; `login-taken`; `no-right`.
    """
    require(actor, Right.MANAGE_STAFF)
    checked = check_staff_file(store, raw)
    if checked.refused:
        raise StaffFileWrong(checked.refused)
    return add_members(store, actor, [NewAccount(line.login, line.name, line.role) for line in checked.new])
