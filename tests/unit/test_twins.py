"""Who may be one person though entered twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.twins import Entry, Reason, birth_dates_near, judge, one_error_apart

ANH = Entry("Nguyễn", "Thị Ánh", "1991-02-03", duf="200816832910", passports=frozenset({"C1234567"}))


@pytest.mark.parametrize(
    ("other", "reasons"),
    [
        (Entry("Nguyen", "Thi Anh", "1991-02-03"), (Reason.SAME_NAME, Reason.SAME_BORN)),
        (Entry("Thị Ánh", "Nguyễn", "1991-02-03"), (Reason.SWAPPED_NAME, Reason.SAME_BORN)),
        (Entry("Nguyễn Thị", "Ánh", "1991-02-03"), (Reason.SWAPPED_NAME, Reason.SAME_BORN)),
        (Entry("Nugyen", "Thi Anh", "1991-02-03"), (Reason.NEAR_NAME, Reason.SAME_BORN)),
        (Entry("Nguyenn", "Thi Anh", "1991-03-02"), (Reason.NEAR_NAME, Reason.SWAPPED_BORN)),
        (Entry("Nguyen", "Anh", "1991-02-03"), (Reason.SHORTER_NAME, Reason.SAME_BORN)),
        (Entry("Nguyen", "Thi Anh", "1991-00-00"), (Reason.SAME_NAME, Reason.PARTLY_BORN)),
        (Entry("Nguyen", "Thi Anh", "1991-02-00"), (Reason.SAME_NAME, Reason.PARTLY_BORN)),
        (Entry("Tran", "Van Minh", "1984-01-01", duf="200816832910"), (Reason.SAME_DUF,)),
        (Entry("Tran", "Van Minh", "1984-01-01", passports=frozenset({"C1234567"})), (Reason.SAME_PASSPORT,)),
        (
            Entry("Nguyen", "Thi Anh", "1991-02-03", duf="199905123417"),
            (Reason.SAME_NAME, Reason.SAME_BORN, Reason.OTHER_DUF),
        ),
    ],
)
def test_why_somebody_may_be_the_same(other: Entry, reasons: tuple[Reason, ...]) -> None:
    found = judge(ANH, other)
    assert found is not None
    assert found.reasons == reasons


@pytest.mark.parametrize(
    "other",
    [
        Entry("Nguyen", "Thi Anh", "1991-02-04"),
        Entry("Nguyen", "Thi Anh", "1992-03-02"),
        Entry("Nguyen", "Thi Anh", "1991-05-00"),
        Entry("Nguyen", "Van Minh", "1991-02-03"),
        Entry("Nguyen", "", "1991-02-03"),
        Entry("", "", "1991-02-03"),
        Entry("Nguyen", "Thi Anh", ""),
        # Twins who were born on one day have a number each.
        Entry("Nguyen", "Anh", "1991-00-00", duf="199905123417"),
    ],
)
def test_who_is_somebody_else(other: Entry) -> None:
    assert judge(ANH, other) is None


def test_transliterations_sound_alike() -> None:
    found = judge(Entry("Ahmed", "Mohammed", "1988-11-12"), Entry("Ahmad", "Maxamed", "1988-12-11"))
    assert found is not None
    assert found.reasons == (Reason.ALIKE_NAME, Reason.SWAPPED_BORN)


NAMES = st.text("abcdefgh \u00e5\u00f8", max_size=12)
DAYS = st.sampled_from(["1991-02-03", "1991-03-02", "1991-02-00", "1991-00-00", "1980-12-31", ""])
ENTRIES = st.builds(
    Entry, NAMES, NAMES, DAYS, st.sampled_from(["", "200816832910", "199905123417"]), passports=st.just(frozenset())
)


@given(ENTRIES, ENTRIES)
def test_the_judgement_is_the_same_both_ways(one: Entry, other: Entry) -> None:
    assert judge(one, other) == judge(other, one)


@given(st.text("abcd", max_size=6), st.text("abcd", max_size=6))
def test_one_error_is_the_distance_of_one(one: str, other: str) -> None:
    from rapidfuzz.distance import OSA

    assert one_error_apart(one, other) == (OSA.distance(one, other) == 1)


def test_birth_dates_that_are_written_in_place_of_another() -> None:
    assert birth_dates_near("1991-02-03") == ("1991-02-03", "1991-03-02", "1991-02-00", "1991-00-00")
    assert birth_dates_near("1991-02-28") == ("1991-02-28", "1991-02-00", "1991-00-00")
    assert birth_dates_near("1991-02-00") == ("1991-02-00", "1991-00-00")
    assert birth_dates_near("1991-00-00") == ("1991-00-00",)
    assert birth_dates_near("") == ()
