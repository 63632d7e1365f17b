"""What is typed to sign in, and its check in the worker: argon2 takes its time on purpose."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.domain.languages import Language

if TYPE_CHECKING:
    from desktop.services.commands import Store
    from desktop.services.work import Actor


@dataclass(frozen=True, slots=True)
class Credentials:
    """What was typed to sign in; the password is never shown by `repr`."""

    staff: str
    password: str = field(repr=False)
    language: Language


@dataclass(frozen=True, slots=True)
class PinEntry:
    """Who was chosen, and the PIN that was typed; it is never shown by `repr`."""

    staff_id: str
    pin: str = field(repr=False)
    language: Language


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who can sign in by PIN at this computer.

    Attributes:
        open_here: their window is kept as they left it.
    """

    staff_id: str
    login: str
    name: str
    open_here: bool = False


@dataclass(frozen=True, slots=True)
class Entered:
    """Who has signed in.

    Attributes:
        must_change: the password is still the first one, which somebody else has made.
        failures: so many attempts under this name had failed before.
    """

    actor: "Actor"
    language: Language
    must_change: bool = False
    failures: int = 0


@dataclass(frozen=True, slots=True)
class SigningIn:
    """Check who it is."""

    store: "Store"
    entry: Credentials | PinEntry

    def __call__(self) -> Entered:
        """Check.

        Raises:
            RuleBroken: who it is was not proved, or has to be proved later.
        """
        from desktop.services.pins import authenticate_pin
        from desktop.services.staff import sign_in

        if isinstance(self.entry, PinEntry):
            return Entered(authenticate_pin(self.store, self.entry.staff_id, self.entry.pin), self.entry.language)
        came = sign_in(self.store, self.entry.staff, self.entry.password)
        return Entered(came.actor, self.entry.language, came.must_change, came.failures)


@dataclass(frozen=True, slots=True)
class ChangingPassword:
    """Put a password of one's own in place of the one before."""

    store: "Store"
    entered: Entered
    old: str = field(repr=False)
    new: str = field(repr=False)

    def __call__(self) -> Entered:
        """Change it.

        Raises:
            RuleBroken: the new one is too short, or the old one is wrong.
        """
        from desktop.services.staff import change_password

        actor = change_password(self.store, self.entered.actor.staff_id, self.old, self.new)
        return Entered(actor, self.entered.language)


def people_here(store: "Store", kept: Collection[str]) -> tuple[Person, ...]:
    """Return who can sign in by PIN at this computer now; `kept` are the ids of those whose windows are kept."""
    from desktop.services.pins import clerks_with_pin

    return tuple(Person(each.staff_id, each.login, each.name, each.staff_id in kept) for each in clerks_with_pin(store))
