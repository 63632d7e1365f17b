"""Write `resources/countries.toml`: codes from `pycountry`, names from the Unicode locale data in `babel`.

Run as `python -m resources.generate.countries` and look through what has changed.
"""

import json
from dataclasses import dataclass
from pathlib import Path

import pycountry
from babel import Locale

TARGET = Path(__file__).parent.parent / "countries.toml"
LANGUAGES = ("nb", "nn", "en")

# Names that the locale data gives in a form that misleads at a counter.
CLEARER = {
    "COD": ("Den demokratiske republikken Kongo", "Den demokratiske republikken Kongo", "Congo (Democratic Republic)"),
    "COG": ("Kongo-Brazzaville", "Kongo-Brazzaville", "Congo (Brazzaville)"),
    "HKG": ("Hongkong", "Hongkong", "Hong Kong"),
    "MAC": ("Macao", "Macao", "Macao"),
    "IOT": (
        "Det britiske territoriet i Indiahavet",
        "Det britiske territoriet i Indiahavet",
        "British Indian Ocean Territory",
    ),
}


@dataclass(frozen=True, slots=True)
class Extra:
    """A code of ICAO 9303-3, section 5, that is not in ISO 3166-1."""

    code: str
    nb: str
    nn: str
    en: str
    same_as: str = ""
    choosable: bool = True


EXTRAS = (
    Extra(
        "EUE",
        "Den europeiske union (reisedokument)",
        "Den europeiske unionen (reisedokument)",
        "European Union (laissez-passer)",
    ),
    Extra(
        "GBD",
        "Storbritannia – borger av oversjøisk territorium",
        "Storbritannia – borgar av oversjøisk territorium",
        "United Kingdom – British Overseas Territories citizen",
    ),
    Extra(
        "GBN",
        "Storbritannia – British National (Overseas)",
        "Storbritannia – British National (Overseas)",
        "United Kingdom – British National (Overseas)",
    ),
    Extra(
        "GBO",
        "Storbritannia – oversjøisk borger",
        "Storbritannia – oversjøisk borgar",
        "United Kingdom – British Overseas citizen",
    ),
    Extra(
        "GBP",
        "Storbritannia – person under britisk vern",
        "Storbritannia – person under britisk vern",
        "United Kingdom – British protected person",
    ),
    Extra(
        "GBS",
        "Storbritannia – britisk undersått",
        "Storbritannia – britisk undersått",
        "United Kingdom – British subject",
    ),
    Extra("RKS", "Kosovo", "Kosovo", "Kosovo"),
    Extra("UNO", "De forente nasjoner", "Dei sameinte nasjonane", "United Nations"),
    Extra("UNA", "FN-særorganisasjon", "FN-særorganisasjon", "United Nations specialised agency"),
    Extra(
        "UNK",
        "FN-dokument utstedt i Kosovo",
        "FN-dokument utferda i Kosovo",
        "United Nations document issued in Kosovo",
    ),
    Extra("XOM", "Malteserordenen", "Maltesarordenen", "Sovereign Military Order of Malta"),
    Extra("XXA", "Statsløs", "Statslaus", "Stateless"),
    Extra("XXB", "Flyktning", "Flyktning", "Refugee"),
    Extra("XXC", "Flyktning (på annet grunnlag)", "Flyktning (på anna grunnlag)", "Refugee (other)"),
    Extra("XXX", "Uoppgitt statsborgerskap", "Ikkje oppgitt statsborgarskap", "Unspecified nationality"),
    # In machine-readable zones only.
    Extra("D", "Tyskland", "Tyskland", "Germany", same_as="DEU", choosable=False),
    Extra("UTO", "Utopia (prøvedokument)", "Utopia (prøvedokument)", "Utopia (specimen)", choosable=False),
)

HEADING = """\
# Codes of citizenship on travel documents (ISO 3166-1 alpha-3 and ICAO 9303-3) and their names.
# Written by `python -m resources.generate.countries`: change the generator, not this file.
"""


def render() -> str:
    """Return the text of the file."""
    territories = {language: Locale.parse(language).territories for language in LANGUAGES}
    lines: dict[str, str] = {}
    for country in pycountry.countries:
        clearer = CLEARER.get(country.alpha_3)
        names = clearer or tuple(territories[language][country.alpha_2] for language in LANGUAGES)
        lines[country.alpha_3] = _line(country.alpha_3, names)
    for extra in EXTRAS:
        more = (f', same_as = "{extra.same_as}"' if extra.same_as else "") + (
            "" if extra.choosable else ", choosable = false"
        )
        lines[extra.code] = _line(extra.code, (extra.nb, extra.nn, extra.en), more)
    return HEADING + "".join(lines[code] for code in sorted(lines))


def _line(code: str, names: tuple[str, ...], more: str = "") -> str:
    # A JSON string without escapes is a TOML string as well.
    pairs = ", ".join(
        f"{language} = {json.dumps(name, ensure_ascii=False)}" for language, name in zip(LANGUAGES, names, strict=True)
    )
    return f"{code} = {{ {pairs}{more} }}\n"


def main() -> None:
    """Write the file."""
    TARGET.write_text(render(), encoding="utf-8")


if __name__ == "__main__":
    main()
