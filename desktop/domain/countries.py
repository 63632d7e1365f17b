"""Countries and the other codes that travel documents have for a citizenship, with their names."""

import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.languages import Language, Text

# Norwegian alphabetical order: these come after z, in this order.
_AFTER_Z = {"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}"}


@dataclass(frozen=True, slots=True)
class Country:
    """One code: ISO 3166-1 alpha-3 or one of ICAO 9303-3's own.

    Attributes:
        same_as: the code that this one only is another writing of (`D` is `DEU`), else empty.
        choosable: whether it belongs in a list to choose a citizenship from.
    """

    code: str
    name: Text
    same_as: str = ""
    choosable: bool = True


class Countries:
    """All countries, looked up by code. The data lies in `resources/countries.toml`."""

    def __init__(self, countries: Mapping[str, Country]) -> None:
        self._countries = dict(countries)

    @classmethod
    def parse(cls, toml: bytes) -> "Countries":
        """Read the countries from the text of `resources/countries.toml`.

        Raises:
            ValueError: not TOML, a name is missing, or `same_as` names a code that is not there.
        """
        countries = {code: _country(code, entry) for code, entry in tomllib.loads(toml.decode("utf-8")).items()}
        for country in countries.values():
            if country.same_as and country.same_as not in countries:
                raise ValueError(f"{country.code} is the same as {country.same_as}, which is missing")
        return cls(countries)

    def __contains__(self, code: object) -> bool:
        return code in self._countries

    def name(self, code: str, language: Language) -> str:
        """Return the name of a code; a code that is not known stands for itself, as on the travel document."""
        country = self._countries.get(code)
        return country.name.into(language) if country else code

    def standard_code(self, code: str) -> str:
        """Return the code under which a citizenship is stored: `DEU` for the `D` of German documents."""
        country = self._countries.get(code)
        return (country.same_as if country else "") or code

    def all(self, language: Language) -> tuple[tuple[str, str], ...]:
        """Return code and name of each citizenship to choose from, in the alphabetical order of the language."""
        choosable = ((c.code, c.name.into(language)) for c in self._countries.values() if c.choosable)
        return tuple(sorted(choosable, key=lambda pair: _alphabetical(pair[1], language)))


def _country(code: str, entry: object) -> Country:
    if not isinstance(entry, dict):
        raise ValueError(f"{code} is no table")
    names = [entry.get(language.value) for language in Language]
    if not all(isinstance(name, str) and name for name in names):
        raise ValueError(f"{code} lacks a name")
    return Country(
        code,
        Text(nb=str(entry["nb"]), nn=str(entry["nn"]), en=str(entry["en"])),
        same_as=str(entry.get("same_as", "")),
        choosable=bool(entry.get("choosable", True)),
    )


def _alphabetical(name: str, language: Language) -> str:
    after_z = {} if language is Language.ENGLISH else _AFTER_Z
    return "".join(after_z.get(letter) or _without_signs(letter) for letter in name.casefold())


def _without_signs(letter: str) -> str:
    return "".join(part for part in unicodedata.normalize("NFKD", letter) if part.isalnum() or part == " ")
