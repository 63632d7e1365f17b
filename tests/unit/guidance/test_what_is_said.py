"""Each rule that no finding says is said by an answer, in each language."""

import pytest

from desktop.domain.guidance import Entry, Shape
from desktop.domain.languages import Language
from desktop.services.guidance import Guidance, coverage, guidance, shipped
from desktop.services.reference import catalogue

SAID = {
    "R1": ("udi-cannot-book", "sine egne ledige timer", "sine eigne ledige timar", "their own free appointments"),
    "R6": ("paper-only", "leveres disse søknadene på papir", "desse søknadene leverte på papir", "handed in on paper"),
    "R7": ("how-to-book", "kvitteringssiden", "kvitteringssida", "receipt page"),
    "R8": ("booking-error", "legg ved skjermbilder", "legg ved skjermbilete", "enclose screenshots"),
    "R13": ("citizenship-from-abroad", "lettest å komme til", "lettast å kome til", "easiest to reach"),
    "R14": ("book-at-embassy", "Noen steder krever time", "Nokre stader krev time", "Some places require"),
    "R18": ("no-free-times", "Se etter igjen senere", "Sjå etter att seinare", "Check again later"),
    "R21": ("new-times", "ulikt fra distrikt til distrikt", "ulikt frå distrikt til distrikt", "district to district"),
    "R22": ("family-members", "hver person må ha sin egen time", "kvar person må ha sin eigen time", "of their own"),
    "R23": ("find-appointment", "spør du der timen er bestilt", "spør du der timen er bestilt", "where it was booked"),
    "R24": ("change-appointment", "endrer du timen med lenken", "endrar du timen med lenkja", "by the link"),
    "R27": ("lost-account-appointment", "timen står", "timen står", "it stands"),
    "R29": ("lost-account-handed-in", "Digipost", "Digipost", "Digipost"),
    "R30": (
        "waiting-in-line",
        "foran den som kommer uten",
        "framfor den som kjem utan",
        "before those who come without",
    ),
    "R31": ("paper-application", "Ring eller skriv", "Ring eller skriv", "Call or write"),
    "R45": ("permanent-residence", "ikke også å fornye", "ikkje også å fornye", "need not renew as well"),
    "R47": ("who-decides", "Bare UDI kan avslå", "Berre UDI kan avslå", "Only UDI can reject"),
    "R48": ("processing-time", "når du selv har møtt", "når du sjølv har møtt", "when you have attended in person"),
    "R52": ("who-needs-follow-up", "Du må møte igjen", "Du må møte igjen", "You must attend again"),
    "R52d": ("who-needs-follow-up", "EU/EØS-rettigheter", "EU/EØS-rettar", "EU/EEA rights"),
    "R54": ("change-sent-application", "ikke endre søknaden på nett", "ikkje endre søknaden på nett", "cannot change"),
    "R55": ("change-sent-application", "Ta med skriftlig", "Ta med skriftleg", "Bring in writing"),
    "R61": (
        "withdraw-after-hand-in",
        "avsluttet uten behandling",
        "avslutta utan behandling",
        "without being processed",
    ),
    "R62": ("what-to-bring", "Gyldig pass", "Gyldig pass", "A valid passport"),
    "R63": ("what-to-bring", "alle sidene i alle pass", "alle sidene i alle pass", "every page of all passports"),
    "R64": (
        "work-renewal-documents",
        "samme dokumentene som første gang",
        "same dokumenta som første gong",
        "same doc",
    ),
    "R65": ("travel-document", "egen søknad", "eigen søknad", "an application of its own"),
    "R66": ("what-to-bring", "går saken raskere", "går saka raskare", "the case goes faster"),
    "R70": ("f-code-appointment", "bestill time så snart koden", "bestill time så snart koden", "book as soon as"),
    "R71": (
        "reminder",
        "ikke at du oppfyller vilkårene",
        "ikkje at du oppfyller vilkåra",
        "does not say that you meet",
    ),
    "R81": ("password-rules", "minst åtte tegn", "minst åtte teikn", "at least eight characters"),
    "R82": ("login-error", "fra en annen konto", "frå ein annan konto", "from another account"),
}
"""A rule, the entry that says it, and words of the answer in bokmål, nynorsk and English."""

ENTRIES = {entry.code: entry for entry in shipped()[1]}


def answer_of(entry: Entry, language: Language) -> str:
    return " ".join(line.into(language) for part in entry.answer for line in part.lines)


@pytest.mark.parametrize(("rule", "said"), SAID.items(), ids=SAID)
def test_the_answer_says_the_rule(rule: str, said: tuple[str, str, str, str]) -> None:
    code, *words = said
    entry = ENTRIES[code]

    assert rule in entry.rules
    for language, wanted in zip(Language, words, strict=True):
        assert wanted in answer_of(entry, language)


def test_no_rule_that_only_the_guidance_says_is_forgotten() -> None:
    assert {rule for rule, by in coverage().items() if not by.findings} == SAID.keys()


def test_the_two_deadlines_are_told_apart() -> None:
    """One month is for attending, 37 days for registering: R33, R34 and R36."""
    lines = [line.en for part in ENTRIES["when-to-renew"].answer for line in part.lines]

    assert [line for line in lines if "one month" in line and "37 days" in line] == []
    assert any("Attend and hand in" in line and "one month" in line for line in lines)
    assert any("registered online" in line and "37 days" in line for line in lines)


def test_the_receipt_number_is_read_as_the_rule_says() -> None:
    """R40: year, month, day; R41: UDI confirms nothing."""
    assert "20270301" in answer_of(ENTRIES["registered-in-time"], Language.BOKMAL)
    assert "1. mars 2027" in answer_of(ENTRIES["registered-in-time"], Language.BOKMAL)
    assert answer_of(ENTRIES["udi-confirmation"], Language.ENGLISH).startswith("No.")


def test_no_photo_is_asked_for() -> None:
    """The page of 2012 did; today the picture is taken at the counter (R63)."""
    assert "You need no picture" in answer_of(ENTRIES["what-to-bring"], Language.ENGLISH)


def test_dismissing_and_rejecting_are_not_mixed_up() -> None:
    """R57 dismisses; R59 and R60 reject (R61)."""
    dismissed = answer_of(ENTRIES["withdraw-after-hand-in"], Language.ENGLISH)
    consent = answer_of(ENTRIES["withdraw-consent"], Language.ENGLISH)

    assert "dismissed" in dismissed
    assert "rejected" not in dismissed
    assert "rejected, not dismissed" in consent
    assert "rejected" in answer_of(ENTRIES["power-of-attorney"], Language.ENGLISH)


@pytest.mark.parametrize("language", Language)
def test_what_is_on_paper_only_comes_from_the_catalogue(language: Language) -> None:
    """R6: the source's list is empty, so the station's catalogue says it."""
    parts = guidance().answer(guidance().entry("paper-only"), language).parts
    listed = next(part for part in parts if part.shape is Shape.LIST)

    assert listed.lines == tuple(
        application.name.into(language) for application in catalogue().application_types if application.paper_only
    )
    assert len(listed.lines) > 5


def test_an_answer_names_its_sources_with_their_dates() -> None:
    known: Guidance = guidance()

    assert known.answer(known.entry("reminder"), Language.NYNORSK).source == (
        "UDI, «How to renew your residence permit», sist oppdatert 3. september 2012"
    )
    assert known.answer(known.entry("all-applications"), Language.ENGLISH).own
