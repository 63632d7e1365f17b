"""Say in words how a counter came back when it was opened."""

import tomllib
from collections.abc import Iterator
from functools import cache

from desktop.domain.clock import OSLO
from desktop.domain.languages import Language
from desktop.domain.recovery import Damage, WayBack
from desktop.services.resource_files import resource_bytes


def said_of(way: WayBack, language: Language) -> str:
    """Return what a person should hear of it, in sentences; empty where there is nothing to hear."""
    return " ".join(_sentences(way, language))


def _sentences(way: WayBack, language: Language) -> Iterator[str]:
    if way.backup_at is not None and way.damage is not None:
        backup = f"{way.backup_at.astimezone(OSLO):%d.%m.%Y %H:%M}"
        code = "damaged" if way.aside else "missing"
        yield _say(code, language, backup=backup, aside=way.aside)
    elif way.damage is not None and way.damage is not Damage.MISSING:
        yield _say("no-backup", language)
    found = way.caught_up
    again = found.again + found.anew
    if again:
        yield _say("again-one" if again == 1 and way.damage is None else "again", language, count=again)
    if found.marked:
        yield _say("marked", language, count=found.marked)
    if found.sent_on:
        yield _say("sent-on", language, count=found.sent_on)
    if found.damaged:
        yield _say("unreadable", language)


def _say(code: str, language: Language, **facts: object) -> str:
    return _words()[code][language.value].format(**facts)


@cache
def _words() -> dict[str, dict[str, str]]:
    return tomllib.loads(resource_bytes("way-back.toml").decode())
