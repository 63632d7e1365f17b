"""Names of many scripts come out as they are read."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.printing import blocks, fonts, render, scripts, shaping
from desktop.printing.bidi import ordered
from desktop.printing.document import About, Document
from desktop.printing.flow import wrap
from desktop.printing.style import BODY, LEFT
from tests.unit.printing import reading, samples, structure

MUHAMMAD = "\u0645\u062d\u0645\u062f"
ALI = "\u0639\u0644\u064a"
SALAM = "\u0633\u0644\u0627\u0645"
SHALOM = "\u05e9\u05dc\u05d5\u05dd"
RAM = "\u0930\u093e\u092e"
SOMCHAI = "\u0e2a\u0e21\u0e0a\u0e32\u0e22"
YOUR_TIME = "\u0645\u0648\u0639\u062f\u0643 \u064a\u0648\u0645"


def seen(text: str, *, from_right: bool = False) -> str:
    """Return the letters of a line as they stand from left to right."""
    return "".join(run[::-1] if leftwards else run for run, leftwards in ordered(text, from_right=from_right))


def letters(text: str) -> list[str]:
    """Return what each glyph of a shaped line stands for, from left to right."""
    return [said for piece in shaping.line(text, bold=False).pieces for said in piece.meaning.values()]


def glyphs(text: str) -> list[int]:
    return [glyph for piece in shaping.line(text, bold=False).pieces for glyph in piece.meaning][:-1]


def test_arabic_letters_are_joined() -> None:
    alone = [glyphs(letter)[0] for letter in "\u0628\u0628"]
    final, initial = glyphs("\u0628\u0628")

    assert len({*alone, final, initial}) == 3
    # A non-joiner keeps them apart, and nothing is drawn for it.
    assert set(glyphs("\u0628\u200c\u0628")) == set(alone)


def test_lam_and_alef_are_one_glyph_that_readers_take_apart_again() -> None:
    assert len(glyphs(SALAM)) == 3
    assert "\ufefb" in letters(SALAM)
    assert SALAM in reading.text(render(replace(samples.letter(), person=replace(samples.PERSON, given_names=SALAM))))


@pytest.mark.parametrize(
    ("text", "from_right", "expected"),
    [
        (f"Hus {SHALOM} 12, {SHALOM} B", False, f"Hus {SHALOM[::-1]} ,12 {SHALOM[::-1]} B"),
        (f"{SHALOM} ({SHALOM}) {SHALOM}", False, f"{SHALOM[::-1]} ){SHALOM[::-1]}( {SHALOM[::-1]}"),
        (f"Ola ({SHALOM} 12).", False, f"Ola (12 {SHALOM[::-1]})."),
        (f"{SHALOM} Ola Lie 12.", True, f".Ola Lie 12 {SHALOM[::-1]}"),
        (f"{ALI} 09:00-10:30 {ALI}", True, f"{ALI[::-1]} 10:30-09:00 {ALI[::-1]}"),
        (f"{SHALOM} 1,5%", True, f"1,5% {SHALOM[::-1]}"),
        ("Ola", True, "Ola"),
        ("Ærlig Østby (12)", False, "Ærlig Østby (12)"),
        ("", True, ""),
    ],
)
def test_what_runs_from_the_right_is_turned_round_and_numbers_are_not(
    text: str, from_right: bool, expected: str
) -> None:
    assert seen(text, from_right=from_right) == expected


@given(st.text("abc 12.,()" + SHALOM + ALI, max_size=30), st.booleans())
def test_no_letter_is_lost_in_turning(text: str, from_right: bool) -> None:
    runs = ordered(text, from_right=from_right)

    assert sorted("".join(run for run, _ in runs)) == sorted(text)
    if not any(letter in SHALOM + ALI for letter in text) and not from_right:
        assert "".join(run for run, _ in runs) == text


def test_a_telephone_number_keeps_its_order_among_arabic_words() -> None:
    said = "".join(letters(f"{YOUR_TIME} 51 89 90 00 {ALI}"))
    drawn = [piece.codes for piece in shaping.line(f"{ALI} 51 89 90 00", bold=False, from_right=True).pieces]
    alone = shaping.line("51 89 90 00", bold=False).pieces[0].codes

    assert "5" in said
    # The number stands to the left of the word, its groups as they are dialled.
    assert alone.replace("<", "").replace(">", "")[:20] in "".join(drawn).replace("<", "").replace(">", "")


def test_decomposed_letters_are_composed_and_controls_go() -> None:
    assert scripts.printable("Nguye\u0302\u0303n\u2068\u0007") == "Nguyễn"


@pytest.mark.parametrize(
    "name",
    ["\u1230\u120b\u121d", "\u738b\u5c0f\u660e", "\u0531\u0580\u0561\u0574"],
    ids=["tigrinya", "chinese", "armenian"],
)
def test_a_script_that_no_face_has_is_written_in_latin_letters(name: str) -> None:
    written = scripts.printable(name)

    assert written.isascii()
    assert any(letter.isalpha() for letter in written)


@pytest.mark.parametrize("name", [f"{MUHAMMAD} {ALI}", SHALOM, RAM, SOMCHAI, "Щербакова Їрина", "Nguyễn Thị Đặng Ươ"])
def test_names_are_drawn_in_their_own_letters_and_read_back(name: str) -> None:
    assert scripts.printable(name) == name
    assert all(fonts.has_glyph(letter) for letter in name)
    pdf = render(replace(samples.letter(), person=replace(samples.PERSON, given_names=name, family_name="")))
    assert name in reading.text(pdf)
    with structure.opened(pdf) as document:
        assert name in structure.read(document).said


def test_a_letter_that_the_first_face_lacks_comes_from_the_second() -> None:
    rare = "\u1e15"
    pieces = shaping.line(f"A{rare}", bold=True).pieces

    assert [piece.face.name for piece in pieces] == ["FiraGO-Bold", "NotoSans-Bold", "FiraGO-Bold"]
    person = replace(samples.PERSON, family_name=f"A{rare}")
    assert f"A{rare}" in reading.text(render(replace(samples.letter(), person=person)))


def test_a_paragraph_from_the_right_is_broken_in_reading_order_and_set_flush_right() -> None:
    said = " ".join([YOUR_TIME] * 12)
    lines = wrap(said, BODY, 80)
    document = Document(About("Time", "Storvik", "Time", "nb-NO"))
    top = 30.0
    for strip in blocks.paragraph(said, language="ar", from_right=True, left=LEFT, width=80):
        strip.draw(document.pen, top)
        top += strip.height
    document.end_page()
    pdf = document.finished()
    rights: dict[int, float] = {}
    for each in reading.letters(pdf):
        line = int((each.bottom - 30) / BODY.line)
        rights[line] = max(rights.get(line, 0), each.right)

    assert " ".join(lines) == said
    assert len(lines) > 2
    assert len(rights) == len(lines)
    assert all(abs(right - (LEFT + 80)) < 1.2 for right in rights.values())
    assert said in reading.text(pdf)
