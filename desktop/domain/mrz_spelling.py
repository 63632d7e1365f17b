"""How a name in a machine-readable zone may be spelled in the passport itself.

The zone knows A to Z only: Ø stands there as OE, Å as AA (ICAO 9303-3, section 6). The way back is a guess that the
clerk confirms, and only names of states whose languages have such letters are guessed at.
"""

MOST_PROPOSALS = 5

_NORDIC_WEST = {"AE": "Æ", "OE": "Ø", "AA": "Å"}
_NORDIC_EAST = {"AE": "Ä", "OE": "Ö", "AA": "Å"}
_GERMAN = {"AE": "Ä", "OE": "Ö", "UE": "Ü", "SS": "ß"}

_LETTERS_OF = {
    "NOR": _NORDIC_WEST,
    "DNK": _NORDIC_WEST,
    "FRO": _NORDIC_WEST,
    "GRL": _NORDIC_WEST,
    "SWE": _NORDIC_EAST,
    "FIN": _NORDIC_EAST,
    "ISL": {"AE": "Æ", "OE": "Ö", "TH": "Þ"},
    "D": _GERMAN,
    "DEU": _GERMAN,
    "AUT": _GERMAN,
    "CHE": {"AE": "Ä", "OE": "Ö", "UE": "Ü"},
    "LIE": {"AE": "Ä", "OE": "Ö", "UE": "Ü"},
    "EST": {"AE": "Ä", "OE": "Ö", "UE": "Ü"},
    "HUN": {"OE": "Ö", "UE": "Ü"},
    "TUR": {"OE": "Ö", "UE": "Ü"},
}


def spelling_proposals(mrz_name: str, nationality: str) -> tuple[str, ...]:
    """Return spellings of a name, at most five, for the clerk to choose from.

    First the zone's own in title case, then with every pair of letters taken for one, then with each pair alone.

    Args:
        mrz_name: capitals with blanks, as `Mrz.surname` or `Mrz.given_names`.
        nationality: code in the zone; of other states than those in the table the first spelling stays alone.
    """
    places = _places(mrz_name, _LETTERS_OF.get(nationality, {}))
    spellings = [_title(mrz_name)]
    for chosen in ([places] if places else []) + [[place] for place in places]:
        spelled = _title(_replaced(mrz_name, chosen))
        if spelled not in spellings:
            spellings.append(spelled)
    return tuple(spellings[:MOST_PROPOSALS])


def _places(name: str, letters: dict[str, str]) -> list[tuple[int, str]]:
    """Return where a pair of letters begins that may stand for one, and that one; pairs do not overlap."""
    places: list[tuple[int, str]] = []
    at = 0
    while at < len(name) - 1:
        letter = letters.get(name[at : at + 2])
        begins_word = at == 0 or name[at - 1] == " "
        # No word begins with ß.
        if letter is None or (letter == "ß" and begins_word):
            at += 1
            continue
        places.append((at, letter))
        at += 2
    return places


def _replaced(name: str, places: list[tuple[int, str]]) -> str:
    for at, letter in reversed(places):
        name = name[:at] + letter + name[at + 2 :]
    return name


def _title(name: str) -> str:
    return " ".join(word[:1] + word[1:].lower() for word in name.split())
