"""Terms of signing in: passwords, PINs, waiting after failures, locking when idle, approving on the spot."""

import re
import tomllib
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from desktop.domain.clock import oslo_day
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right

LOGIN = re.compile(r"[a-z0-9][a-z0-9._-]{1,39}")
"""What a user name looks like, in small letters."""
LONGEST_NAME = 120
_SPACES = re.compile("[ \u00a0]+")
MOST_IDLE_MINUTES = 60
MOST_PIN_HOURS = 24
_LONGEST_PASSWORD = 200
_LEAST_DIFFERENT = 4


@dataclass(frozen=True, slots=True)
class SignInRules:
    """What a station has set.

    Attributes:
        idle_minutes: the window locks itself after so many minutes without a key or a click.
        pin_hours: so long after the password a PIN will do, on the same local day; 0 where no PINs are wanted.
    """

    idle_minutes: int
    pin_hours: int


@dataclass(frozen=True, slots=True)
class SignInTerms:
    """What comes with the program (`resources/sign_in.toml`).

    Attributes:
        waits: from how many failures on, how long one waits; fewest failures first.
        forgotten_after: so long after the last failure there are none.
        least_password: characters.
        pin_least, pin_most: digits.
        pin_failures: so many remove a PIN.
        unless_set: what holds until a station has set something else.
        approval_lasts: so long an approval can be used.
        approvable: the rights that may be approved on the spot.
    """

    waits: tuple[tuple[int, timedelta], ...]
    forgotten_after: timedelta
    least_password: int
    pin_least: int
    pin_most: int
    pin_failures: int
    unless_set: SignInRules
    approval_lasts: timedelta
    approvable: frozenset[Right]


def read_terms(toml: bytes) -> SignInTerms:
    """Read the terms from the text of `resources/sign_in.toml`.

    Raises:
        KeyError: something is missing.
        ValueError: a right is not known.
    """
    table = tomllib.loads(toml.decode("utf-8"))
    failures, pin, unless_set, approval = (table[name] for name in ("failures", "pin", "unless-set", "approval"))
    return SignInTerms(
        waits=tuple(sorted((count, timedelta(seconds=seconds)) for count, seconds in failures["waits"])),
        forgotten_after=timedelta(hours=failures["forgotten-after-hours"]),
        least_password=table["password"]["least"],
        pin_least=pin["least"],
        pin_most=pin["most"],
        pin_failures=pin["failures"],
        unless_set=SignInRules(unless_set["idle-minutes"], unless_set["pin-hours"]),
        approval_lasts=timedelta(seconds=approval["good-for-seconds"]),
        approvable=frozenset(map(Right, approval["rights"])),
    )


def wait_left(terms: SignInTerms, failures: int, last_at: datetime, now: datetime) -> timedelta:
    """Return how long the next attempt has to wait; a clock that was set back makes nobody wait longer than the step.

    Args:
        terms: the steps.
        failures: in a row.
        last_at: when the last of them was, UTC.
        now: UTC.
    """
    step = max((wait for count, wait in terms.waits if failures >= count), default=timedelta())
    return min(max(last_at + step - now, timedelta()), step)


def pin_will_do(rules: SignInRules, password_at: datetime, now: datetime) -> bool:
    """Tell whether a PIN is enough of somebody who gave the password at this computer at an instant, UTC."""
    same_day = oslo_day(password_at) == oslo_day(now)
    return same_day and timedelta() <= now - password_at < timedelta(hours=rules.pin_hours)


def check_rules(rules: SignInRules) -> None:
    """Refuse what would leave a window open, or a PIN for more than a day.

    Raises:
        RuleBroken: `idle-minutes-wrong`; `pin-hours-wrong`.
    """
    if not 1 <= rules.idle_minutes <= MOST_IDLE_MINUTES:
        raise RuleBroken("idle-minutes-wrong", most=MOST_IDLE_MINUTES)
    if not 0 <= rules.pin_hours <= MOST_PIN_HOURS:
        raise RuleBroken("pin-hours-wrong", most=MOST_PIN_HOURS)


def check_account(login: str, name: str) -> tuple[str, str]:
    """Return a user name and a name as they are kept.

    Raises:
        RuleBroken: `login-wrong`; `staff-name-missing`.
    """
    login, name = login.strip().casefold(), _SPACES.sub(" ", name).strip()
    if not LOGIN.fullmatch(login):
        raise RuleBroken("login-wrong")
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise RuleBroken("staff-name-missing")
    return login, name


def check_password(terms: SignInTerms, password: str, login: str = "") -> None:
    """Refuse a password that is easily guessed.

    Raises:
        RuleBroken: `password-too-short`; `password-too-long`; `password-too-easy`, it is the user name, or hardly
            more than one character over and over.
    """
    if len(password) < terms.least_password:
        raise RuleBroken("password-too-short", least=terms.least_password)
    if len(password) > _LONGEST_PASSWORD:
        raise RuleBroken("password-too-long", most=_LONGEST_PASSWORD)
    named = len(login) >= _LEAST_DIFFERENT and login in password.casefold()
    if named or len(set(password)) < _LEAST_DIFFERENT:
        raise RuleBroken("password-too-easy")


def check_pin(terms: SignInTerms, pin: str) -> None:
    """Refuse a PIN that is none, or the first that anybody would try.

    Raises:
        RuleBroken: `pin-wrong-length`; `pin-too-easy`, all digits are the same or follow one upon the other.
    """
    if not is_pin(terms, pin):
        raise RuleBroken("pin-wrong-length", least=terms.pin_least, most=terms.pin_most)
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if steps in ({0}, {1}, {9}):
        raise RuleBroken("pin-too-easy")


def is_pin(terms: SignInTerms, text: str) -> bool:
    """Tell whether a text has the form of a PIN; no password has, for a password is longer."""
    return text.isascii() and text.isdigit() and terms.pin_least <= len(text) <= terms.pin_most
