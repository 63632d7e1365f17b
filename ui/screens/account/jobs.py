"""What the clerk does with the own sign-in: pieces of work that touch no widget, and whose `repr` shows no secret."""

from dataclasses import dataclass, field

from desktop.services.commands import Store
from desktop.services.pins import remove_pin, set_pin
from desktop.services.staff import change_password
from desktop.services.work import Actor


@dataclass(frozen=True, slots=True)
class ChangingOwn:
    """Put another password in place of the own one."""

    store: Store
    actor: Actor
    old: str = field(repr=False)
    new: str = field(repr=False)

    def __call__(self) -> None:
        """Change it.

        Raises:
            RuleBroken: the old one is wrong, or the new one is not taken.
        """
        change_password(self.store, self.actor.staff_id, self.old, self.new)


@dataclass(frozen=True, slots=True)
class SettingPin:
    """Take a PIN for this computer."""

    store: Store
    actor: Actor
    pin: str = field(repr=False)

    def __call__(self) -> None:
        """Set it.

        Raises:
            RuleBroken: the PIN is not taken, or cannot be had here.
        """
        set_pin(self.store, self.actor, self.pin)


@dataclass(frozen=True, slots=True)
class RemovingPin:
    """Do without the PIN at this computer."""

    store: Store
    actor: Actor

    def __call__(self) -> None:
        """Take it away."""
        remove_pin(self.store, self.actor)
