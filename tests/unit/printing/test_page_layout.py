"""Where things stand on a page, and what stays together over a page's end."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.papers import PersonOnPaper
from desktop.printing import render
from desktop.printing.flow import Strip, fitted, no_orphans, paginate, shortened, wrap
from desktop.printing.page import address_lines
from desktop.printing.pen import Pen
from desktop.printing.style import ADDRESS_FIELD, ADDRESSES, BODY, RIGHT, STATION, WINDOWS, Box
from tests.unit.printing import reading, samples

SLIDE = 3.0
LONG = PersonOnPaper(
    family_name="Wickramasinghe Arachchige Don-Rathnayake Mudiyanselage " * 3,
    given_names="Maximiliana Anastasia Konstantinovna",
    born_on="1990-00-00",
    citizenship="Sri Lanka",
    address=(
        "c/o Haugen-Kristoffersen",
        "Samskipnaden i Storvik og omegn",
        "Fjellveien 7 B, inngang fra bakgården til høyre for trappa",
        "Postboks 1234",
        "4085 Storvik",
    ),
)


def inside(letters: list[reading.Letter], box: Box) -> list[reading.Letter]:
    return [
        each
        for each in letters
        if each.left < box.right and each.right > box.left and each.top < box.bottom and each.bottom > box.top
    ]


def test_the_address_field_lies_in_every_window_with_room_to_slide() -> None:
    for window in WINDOWS.values():
        assert window.left + SLIDE <= ADDRESS_FIELD.left
        assert ADDRESS_FIELD.right + SLIDE <= window.right
        assert window.top <= ADDRESS_FIELD.top
        assert ADDRESS_FIELD.bottom <= window.bottom


def test_name_and_address_are_printed_in_the_field_and_nothing_else_is_in_a_window() -> None:
    for person in (samples.PERSON, LONG):
        letters = reading.letters(render(replace(samples.letter(), person=person)))
        common = Box(max(w.left for w in WINDOWS.values()), 44, 95, 26)
        shown = inside(letters, common)
        kind, lines = address_lines(person)

        assert "".join(each.character for each in shown) == "".join(lines).replace(" ", "")
        assert min(each.left for each in shown) >= ADDRESS_FIELD.left - 0.2
        assert max(each.right for each in shown) <= ADDRESS_FIELD.right + 0.2
        assert min(each.top for each in shown) >= ADDRESS_FIELD.top
        assert max(each.bottom for each in shown) <= ADDRESS_FIELD.bottom
        for name, window in WINDOWS.items():
            assert len(inside(letters, window)) == len(shown), name
        assert kind in ADDRESSES


def test_the_first_line_of_the_address_stands_at_its_place_in_millimetres() -> None:
    letters = reading.letters(render(samples.letter()))
    first = next(each for each in letters if each.top > ADDRESS_FIELD.top and each.left < ADDRESS_FIELD.right)

    assert first.character == "T"
    assert abs(first.left - 20.0) < 0.5
    assert 45.0 < first.top < 47.0


def test_a_long_address_keeps_all_its_lines_and_the_name_is_cut() -> None:
    kind, lines = address_lines(LONG)

    assert kind is ADDRESSES[-1]
    assert lines[-5:] == LONG.address
    assert lines[-6].endswith("…")
    assert len(lines) * kind.line <= ADDRESS_FIELD.height


def test_a_usual_address_has_the_size_that_the_post_prefers() -> None:
    kind, lines = address_lines(samples.PERSON)

    assert kind.size == 10
    assert lines == ("Thị Minh Khai Nguyễn", *samples.PERSON.address)


def test_nothing_is_printed_outside_the_margins() -> None:
    for paper in (replace(samples.letter(), person=LONG), samples.receipt(), samples.card_order()):
        letters = reading.letters(render(paper, copy=2))

        assert min(each.left for each in letters) >= 19.5
        assert max(each.right for each in letters) <= RIGHT + 0.3
        assert max(each.bottom for each in letters) <= 290
        assert min(each.top for each in letters) >= 12


def test_a_word_wider_than_the_line_is_cut_and_nothing_is_lost() -> None:
    word = "utlendingsforvaltningsseksjonen" * 4
    lines = wrap(f"Kort {word} slutt", BODY, 40)

    assert "".join(lines).replace(" ", "") == f"Kort{word}slutt"
    assert len(lines) > 4


def test_a_line_is_shortened_only_where_it_must_be() -> None:
    assert shortened("Storvik", STATION, 60) == "Storvik"
    cut = shortened("Storvik politistasjon, utlendingsseksjonen", STATION, 40)
    assert cut.endswith("…")
    assert wrap(cut, STATION, 40) == [cut]


def strip(height: float, *, before: float = 0.0, keep: bool = False) -> Strip:
    return Strip(height, nothing, before, keep)


def nothing(pen: Pen, top: float) -> None:
    """Draw nothing: these strips are only laid out."""


STRIPS = st.lists(
    st.builds(
        strip,
        st.floats(1, 30),
        before=st.floats(0, 6),
        keep=st.booleans(),
    ),
    min_size=1,
    max_size=60,
)


@given(STRIPS)
@settings(deadline=None)
def test_pages_hold_every_strip_once_in_order_and_within_the_page(strips: list[Strip]) -> None:
    pages = paginate(strips, 80, 30, 270)

    assert [placed.strip for page in pages for placed in page] == strips
    for page in pages:
        assert page
        assert all(placed.top + placed.strip.height <= 270.02 for placed in page)
        assert all(a.top + a.strip.height <= b.top + 0.001 for a, b in pairwise(page))


@given(STRIPS)
@settings(deadline=None)
def test_what_must_stay_together_is_parted_only_where_it_fills_a_page(strips: list[Strip]) -> None:
    pages = paginate(strips, 80, 30, 270)

    for page in pages[:-1]:
        if page[-1].strip.keep:
            first = next((place for place in range(len(page) - 1, 0, -1) if not page[place - 1].strip.keep), 0)
            assert first == 0, "a chain is cut only when it began its page"


@given(STRIPS)
@settings(deadline=None)
def test_white_space_shrinks_only_to_save_a_page(strips: list[Strip]) -> None:
    generous, tight = paginate(strips, 80, 30, 270), fitted(strips, 80, 30, 270)

    assert len(tight) <= len(generous)
    assert len(tight) < len(generous) or tight == generous


def test_neither_first_nor_last_row_stands_alone() -> None:
    rows = no_orphans([strip(10) for _ in range(30)])

    assert [place for place, row in enumerate(rows) if row.keep] == [0, 28]
    for start in range(200, 262):
        pages = paginate([strip(float(start - 80)), *rows], 80, 30, 270)
        sizes = [sum(placed.strip in rows for placed in page) for page in pages]
        assert 1 not in sizes


def test_the_head_of_a_table_is_repeated_on_the_next_page() -> None:
    head = strip(7)
    rows = [replace(strip(10), heads=(head,)) for _ in range(30)]
    pages = paginate([head, *rows], 80, 30, 270)

    assert [page[0].strip for page in pages] == [head] * len(pages)
    assert len(pages) == 2
    assert pages[1][1].top == 37
