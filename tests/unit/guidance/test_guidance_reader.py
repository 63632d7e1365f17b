"""Damaged guidance is refused with one sentence that names file and entry."""

import pytest

from desktop.domain.guidance import Shape
from desktop.domain.guidance_reader import CONCLUSIONS, FACTS, FINDINGS, GuidanceError, read_guidance

TOPICS = '[[topic]]\ncode = "place"\nnb = "Sted"\nnn = "Stad"\nen = "Place"\n'
GOOD = """
[where]
rules = ["R2"]
source = ["U24"]
fits = [
  { place = "here" },
  { booking_route = "police", by = "R2" },
  { finding = "not-submitted" },
  { fact = "applicant.account", is = "lost" },
  { fact = "appointment.booked", is = true },
]
question.nb = "Hvor?"
question.nn = "Kvar?"
question.en = "Where?"
words.nb = ["sted"]
words.nn = ["stad"]
words.en = ["place"]
[[where.answer]]
nb = "Her."
nn = "Her."
en = "Here."
[[where.answer]]
steps = true
nb = ["Gå.", "Stå."]
nn = ["Gå.", "Stå."]
en = ["Walk.", "Stand."]
[[where.answer]]
catalogue = "paper-only"
"""
SECOND = GOOD.replace("[where]", "[other]").replace("[[where.", "[[other.")


def read(entry: str = GOOD, topics: str = TOPICS, **more: str) -> object:
    files = {"topics.toml": topics.encode(), "place.toml": entry.encode()}
    files |= {name.replace("_", "-") + ".toml": text.encode() for name, text in more.items()}
    return read_guidance(files, {"R2"}, {"U24"})


def test_a_good_file_is_read() -> None:
    topics, (entry,) = read_guidance({"topics.toml": TOPICS.encode(), "place.toml": GOOD.encode()}, {"R2"}, {"U24"})

    assert [topic.code for topic in topics] == ["place"]
    assert [part.shape for part in entry.answer] == [Shape.PARAGRAPH, Shape.STEPS, Shape.PAPER_ONLY]
    assert [line.en for line in entry.answer[1].lines] == ["Walk.", "Stand."]
    assert [condition.value for condition in entry.fits] == ["here", "police", "", "lost", "true"]
    assert (entry.own, entry.rules, entry.words.nn) == (False, ("R2",), ("stad",))


@pytest.mark.parametrize(
    ("before", "after", "complaint"),
    [
        ('rules = ["R2"]', 'rules = ["R99"]', "rules names R99"),
        ('rules = ["R2"]', 'rules = ["R2", "R2"]', "rules names something twice"),
        ('rules = ["R2"]', "", "rules must be a list"),
        ('source = ["U24"]', 'source = ["U99"]', "source names U99"),
        ('source = ["U24"]', 'source = "U24"', "source must be a list"),
        ('question.nn = "Kvar?"', "", "the question lacks nn"),
        ('question.nn = "Kvar?"', 'question.nn = " "', "the question lacks nn"),
        ('words.nn = ["stad"]', "words.nn = []", "words in nn must be a list"),
        ('words.nn = ["stad"]', 'words.nn = ["stad", 3]', "words in nn must be a list"),
        ('nn = "Her."', "", "a paragraph lacks nn"),
        ('nn = ["Gå.", "Stå."]', 'nn = ["Gå."]', "not the same number of lines"),
        ('nn = ["Gå.", "Stå."]', "", "a list in nn must be a list"),
        ('nn = "Her."', 'nn = "Her."\nsteps = true', "steps must be a list"),
        ('catalogue = "paper-only"', 'catalogue = "fees"', "catalogue can only be paper-only"),
        ('catalogue = "paper-only"', 'catalogue = "paper-only"\nnb = "x"', "the key nb is not known"),
        ('place = "here"', 'place = "there"', "place is never there"),
        ('place = "here"', 'plaice = "here"', "there is no conclusion plaice"),
        ('place = "here"', 'place = "here", also = 1', "the key also is not known"),
        ('by = "R2"', 'by = "R99"', "there is no rule R99"),
        ('finding = "not-submitted"', 'finding = "lost"', "there is no finding lost"),
        ('fact = "applicant.account"', 'fact = "applicant.acount"', "there is no fact applicant.acount"),
        ('is = "lost"', 'is = "found"', "applicant.account is never found"),
        ("is = true", "is = 1", "appointment.booked is never 1"),
        ("[where]", "[where]\nown = 1", "own must be true or false"),
        ("[where]", "[where]\ncolour = 1", "the key colour is not known"),
    ],
)
def test_a_damaged_entry_is_named(before: str, after: str, complaint: str) -> None:
    assert before in GOOD
    with pytest.raises(GuidanceError, match=complaint) as caught:
        read(GOOD.replace(before, after, 1))

    assert (caught.value.file, caught.value.entry) == ("place.toml", "where")
    assert str(caught.value).startswith("place.toml, where: ")
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize(
    ("topics", "files", "file", "complaint"),
    [
        (TOPICS, {"lost": SECOND}, "lost.toml", "no topic has this file's name"),
        (TOPICS + TOPICS.replace("place", "lost"), {}, "lost.toml", "the file is missing"),
        (TOPICS + TOPICS, {}, "topics.toml", "a topic stands there twice"),
        (TOPICS + TOPICS.replace("place", "lost"), {"lost": GOOD}, "lost.toml", "stands in another file too"),
        (TOPICS.replace('code = "place"', ""), {}, "topics.toml", "a topic has no code"),
        (TOPICS.replace('nn = "Stad"', ""), {}, "topics.toml", "its name lacks nn"),
        (TOPICS + 'only_with = "g-codes"\n', {}, "topics.toml", "only_with can only be f-codes"),
        ("", {}, "topics.toml", "topic must be a list of tables"),
        ("code = ", {}, "topics.toml", "the file cannot be read"),
    ],
)
def test_damaged_files_are_named(topics: str, files: dict[str, str], file: str, complaint: str) -> None:
    with pytest.raises(GuidanceError, match=complaint) as caught:
        read(topics=topics, **files)

    assert caught.value.file == file


def test_text_that_is_not_utf8_is_named() -> None:
    with pytest.raises(GuidanceError, match=r"^place.toml: the file cannot be read"):
        read_guidance({"topics.toml": TOPICS.encode(), "place.toml": GOOD.encode("latin-1")}, {"R2"}, {"U24"})


def test_conditions_can_ask_for_what_advice_has() -> None:
    assert {"booking_route", "rights_while_waiting", "f_code", "withdrawal", "follow_up"} <= CONCLUSIONS.keys()
    assert FACTS["applicant.account"] == {"ok", "lost"}
    assert FACTS["appointment.booked"] == {"true", "false"}
    assert FACTS["withdrawal.because"] == {"separation"}
    assert "application.receipt" not in FACTS
    assert "not-in-my-applications" in FINDINGS
