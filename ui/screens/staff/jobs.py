"""What the administrator does with accounts: pieces of work that touch no widget."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.services.commands import Store
from desktop.services.staff_accounts import (
    FirstPassword,
    NewAccount,
    add_member,
    member_returns,
    new_first_password,
)
from desktop.services.staff_files import import_staff
from desktop.services.work import Actor

_LARGEST = 1_000_000
"""Bytes of a table of staff; anything larger is another kind of file."""


@dataclass(frozen=True, slots=True)
class Adding:
    """Give somebody an account."""

    store: Store
    actor: Actor
    account: NewAccount

    def __call__(self) -> tuple[FirstPassword, ...]:
        """Return the first password.

        Raises:
            RuleBroken: `login-wrong`; `staff-name-missing`; `login-taken`; `no-right`.
        """
        return (add_member(self.store, self.actor, self.account),)


@dataclass(frozen=True, slots=True)
class Returning:
    """Open the account of somebody who is back."""

    store: Store
    actor: Actor
    staff_id: str

    def __call__(self) -> tuple[FirstPassword, ...]:
        """Return the first password.

        Raises:
            RuleBroken: `staff-here`; `no-right`.
        """
        return (member_returns(self.store, self.actor, self.staff_id),)


@dataclass(frozen=True, slots=True)
class GivingPassword:
    """Give somebody who has forgotten theirs a new first password."""

    store: Store
    actor: Actor
    staff_id: str

    def __call__(self) -> tuple[FirstPassword, ...]:
        """Return it.

        Raises:
            RuleBroken: `staff-left`; `no-right`.
        """
        return (new_first_password(self.store, self.actor, self.staff_id),)


@dataclass(frozen=True, slots=True)
class TakingTable:
    """Make the accounts of a table, all or none."""

    store: Store
    actor: Actor
    path: Path

    def __call__(self) -> tuple[FirstPassword, ...]:
        """Return the first passwords.

        Raises:
            RuleBroken: the table is wrong, and nothing was taken; `no-right`.
            OSError: it cannot be read.
        """
        with self.path.open("rb") as file:
            raw = file.read(_LARGEST)
        return import_staff(self.store, self.actor, raw)


@dataclass(frozen=True, slots=True)
class SavingPasswords:
    """Write first passwords into a file that was named for them."""

    path: Path
    passwords: Sequence[FirstPassword]

    def __call__(self) -> Path:
        """Return where they were written; only its owner can read the file.

        Raises:
            OSError: it cannot be written.
        """
        self.path.touch(mode=0o600)
        self.path.chmod(0o600)
        lines = [f"{each.login}\t{each.name}\t{each.password}\n" for each in self.passwords]
        self.path.write_text("".join(lines), encoding="utf-8-sig")
        return self.path
