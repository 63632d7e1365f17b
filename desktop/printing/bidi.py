"""Put a line into the order in which it is seen: Unicode's bidirectional algorithm (UAX 9) for one line.

Texts of papers carry no directional controls (`scripts.printable` takes them out), so the rules about embeddings,
overrides and isolates are left out. All others are here under their names in the standard.
"""

import re
import unicodedata
from itertools import groupby

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "BN"})
_NUMBERS = frozenset({"EN", "AN"})
_BRACKETS = {"(": ")", "[": "]", "{": "}"}


def runs_from_right(text: str) -> bool:
    """Tell whether some of a text runs from the right."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def ordered(text: str, *, from_right: bool) -> list[tuple[str, bool]]:
    """Return the stretches of a line from left to right as seen, each in reading order with whether it runs leftwards.

    `from_right` is the direction of the line itself.
    """
    if not from_right and not runs_from_right(text):
        return [(text, False)] if text else []
    levels = _levels(text, 1 if from_right else 0)
    runs = [(level, list(places)) for level, places in groupby(range(len(text)), levels.__getitem__)]
    for level in range(max(levels, default=0), 0, -1):
        runs = _turned(runs, level)
    return [("".join(text[place] for place in places), level % 2 == 1) for level, places in runs]


def _turned(runs: list[tuple[int, list[int]]], level: int) -> list[tuple[int, list[int]]]:
    """Turn round each sequence of runs at a level or above it (L2)."""
    turned: list[tuple[int, list[int]]] = []
    for reaches, group in groupby(runs, lambda run: run[0] >= level):
        sequence = list(group)
        turned += sequence[::-1] if reaches else sequence
    return turned


def _levels(text: str, base: int) -> list[int]:
    outside = "R" if base else "L"
    kinds = [unicodedata.bidirectional(character) or "L" for character in text]
    original = list(kinds)
    _weak(kinds, outside)
    _brackets(text, kinds, outside)
    _neutral(kinds, outside)
    levels = [_level(kind, base) for kind in kinds]
    # L1: white space at the end of the line belongs to the line.
    for place in range(len(text) - 1, -1, -1):
        if original[place] not in {"WS", "B", "S", "BN"}:
            break
        levels[place] = base
    return levels


def _weak(kinds: list[str], outside: str) -> None:
    """Resolve marks and numbers (W1 to W7)."""
    before = outside
    for place, kind in enumerate(kinds):  # W1
        kinds[place] = before if kind == "NSM" else kind
        before = kinds[place]
    _numbers_after(kinds, outside, "AL", "AN")  # W2
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]  # W3
    for place in range(1, len(kinds) - 1):  # W4
        left, right = kinds[place - 1], kinds[place + 1]
        if left == right and ((kinds[place] == "ES" and left == "EN") or (kinds[place] == "CS" and left in _NUMBERS)):
            kinds[place] = left
    _signs_of_numbers(kinds)  # W5
    kinds[:] = ["ON" if kind in {"ES", "ET", "CS"} else kind for kind in kinds]  # W6
    _numbers_after(kinds, outside, "L", "L")  # W7


def _numbers_after(kinds: list[str], outside: str, which: str, become: str) -> None:
    """Change numbers that follow a letter of some kind, whatever weak stands between."""
    strong = outside
    for place, kind in enumerate(kinds):
        if kind in {"L", "R", "AL"}:
            strong = kind
        elif kind == "EN" and strong == which:
            kinds[place] = become


def _signs_of_numbers(kinds: list[str]) -> None:
    """Let currency and percent signs beside a number go with it."""
    for place, kind in enumerate(kinds):
        if kind != "EN":
            continue
        for step in (-1, 1):
            beside = place + step
            while 0 <= beside < len(kinds) and kinds[beside] == "ET":
                kinds[beside] = "EN"
                beside += step


def _brackets(text: str, kinds: list[str], outside: str) -> None:
    """Give both brackets of a pair the direction of what is between them (N0)."""
    waiting: list[int] = []
    pairs = []
    for place, character in enumerate(text):
        if kinds[place] != "ON":
            continue
        if character in _BRACKETS:
            waiting.append(place)
        else:
            fits = next((each for each in reversed(waiting) if _BRACKETS[text[each]] == character), None)
            if fits is not None:
                pairs.append((fits, place))
                del waiting[waiting.index(fits) :]
    for opened, closed in sorted(pairs):
        within = {_side(kind) for kind in kinds[opened + 1 : closed]} - {""}
        if outside in within:
            kinds[opened] = kinds[closed] = outside
        elif within:
            earlier = next((side for side in map(_side, reversed(kinds[:opened])) if side), outside)
            kinds[opened] = kinds[closed] = within.pop() if earlier in within else outside


def _neutral(kinds: list[str], outside: str) -> None:
    """Give what has no direction that of its neighbours where they agree, otherwise that of the line (N1, N2)."""
    place = 0
    while place < len(kinds):
        end = place
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        if end > place:
            left = _side(kinds[place - 1]) if place else outside
            right = _side(kinds[end]) if end < len(kinds) else outside
            kinds[place:end] = [left if left == right else outside] * (end - place)
        place = end + 1


def _side(kind: str) -> str:
    return "R" if kind in {"R", "EN", "AN"} else "L" if kind == "L" else ""


def _level(kind: str, base: int) -> int:
    """Return the level of a resolved kind (I1, I2)."""
    if base == 0:
        return {"R": 1, "AN": 2, "EN": 2}.get(kind, 0)
    return 2 if kind in {"L", "EN", "AN"} else 1
