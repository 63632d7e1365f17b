"""Which actions there are here, and which of them fit what was typed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.names import fold
from ui.actions.action import Place, Way, place_word
from ui.actions.binding import Offered, Source
from ui.actions.catalogue import ACTIONS, BY_CODE
from ui.actions.keymap import keymap

MOST_RECENT = 12
"""So many actions are remembered as done lately."""
_RECENT = "palette/recent"
_ORDER = {action.code: number for number, action in enumerate(ACTIONS)}
_NOT_FOR_CHOOSING = ("everywhere.palette", "everywhere.open", "everywhere.back")


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the palette.

    Attributes:
        where: the part of the program that it belongs to.
        why_not: why it cannot be done now, or empty.
        source: what carries it out; None where it is out of sight.
    """

    code: str
    text: str
    keys: str
    where: str
    why_not: str = ""
    source: Source | None = None


def choices_in(window: QWidget) -> list[Choice]:
    """Return what can be done in a window as it is now, then what can be done in other parts of the program."""
    found: dict[str, Choice] = {}
    for source in window.findChildren(Source):
        owner = source.owner
        if not owner.isVisible() or owner.window() is not window:
            continue
        for offered in source.offered():
            if _may_be_chosen(offered.code) and _better(offered, found.get(offered.code)):
                found[offered.code] = _here(offered)
    for action in ACTIONS:
        if action.code not in found and action.way is not Way.FIXED and _may_be_chosen(action.code):
            where = place_word(action.place)
            why_not = QCoreApplication.translate("Actions", "Only here: %1")
            found[action.code] = Choice(
                action.code, action.text, keymap().shown(action.code), where, why_not.replace("%1", where)
            )
    return list(found.values())


def fitting(
    choices: Iterable[Choice], typed: str, recent: Sequence[str] = (), places: Sequence[Place] = ()
) -> list[Choice]:
    """Return the choices in which every word that was typed begins a word, in any order.

    What was done last comes first, then what belongs to where the keyboard is, the innermost part first; what cannot
    be done now comes last. Without any word there is only what can be done now.
    """
    wanted = fold(typed).split()
    fit = [each for each in choices if (wanted or not each.why_not) and _fits(each, wanted)]
    lately = {code: number for number, code in enumerate(recent)}
    near = {place_word(place): number for number, place in enumerate(places)}

    def order(each: Choice) -> tuple[bool, bool, int, int, int]:
        called_so = _has_words(each.text, each.keys, wanted)
        last = lately.get(each.code, len(lately))
        return bool(each.why_not), not called_so, last, near.get(each.where, len(near)), _ORDER.get(each.code, 0)

    return sorted(fit, key=order)


def recent_of(settings: QSettings | None) -> list[str]:
    """Return the codes of what was done last by the palette at this computer, the newest first."""
    kept = settings.value(_RECENT, "", type=str) if settings is not None else ""
    return str(kept).split()


def remember(settings: QSettings | None, code: str) -> None:
    """Note that an action was done; only its code is kept."""
    if settings is not None and code in BY_CODE:
        codes = [code, *(each for each in recent_of(settings) if each != code)]
        settings.setValue(_RECENT, " ".join(codes[:MOST_RECENT]))


def places_at(widget: QWidget | None) -> list[Place]:
    """Return the parts of the program that a widget is in, the innermost first."""
    found: list[Place] = []
    while widget is not None:
        for source in widget.findChildren(Source, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if source.place not in found:
                found.append(source.place)
        widget = widget.parentWidget()
    return found


def _may_be_chosen(code: str) -> bool:
    return code not in _NOT_FOR_CHOOSING


def _better(offered: Offered, before: Choice | None) -> bool:
    return before is None or (bool(before.why_not) and not offered.why_not)


def _here(offered: Offered) -> Choice:
    where = place_word(offered.source.place)
    return Choice(offered.code, offered.text, offered.keys, where, offered.why_not, offered.source)


def _fits(choice: Choice, wanted: Sequence[str]) -> bool:
    return _has_words(f"{choice.text} {choice.where}", choice.keys, wanted)


def _has_words(text: str, keys: str, wanted: Sequence[str]) -> bool:
    words, keys = fold(text).split(), fold(keys)
    return all(any(word.startswith(each) for word in words) or each == keys for each in wanted)
