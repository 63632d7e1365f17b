"""The recovery key: what is written on paper is read again, and what was mistyped is found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.keeping.key_faults import WrongRecoveryKey
from desktop.keeping.recovery_key import (
    ALPHABET,
    GROUP_LENGTH,
    GROUPS,
    group_of,
    looks_like_one,
    new_recovery_key,
    same_group,
    secret_of,
    spell,
)

DIGITS = st.lists(st.integers(0, 31), min_size=28, max_size=28)
PLACES = st.tuples(st.integers(0, GROUPS - 1), st.integers(0, GROUP_LENGTH - 1))


def changed(key: str, group: int, at: int, char: str) -> str:
    parts = key.split("-")
    parts[group] = parts[group][:at] + char + parts[group][at + 1 :]
    return "-".join(parts)


@given(DIGITS, DIGITS)
def test_each_random_bit_counts(one: list[int], other: list[int]) -> None:
    assert (secret_of(spell(one)) == secret_of(spell(other))) == (one == other)


@given(DIGITS, PLACES, st.sampled_from(ALPHABET))
def test_one_wrong_character_is_found_in_its_group(digits: list[int], place: tuple[int, int], char: str) -> None:
    key, (group, at) = spell(digits), place
    wrong = changed(key, group, at, char)
    if wrong == key:
        return

    with pytest.raises(WrongRecoveryKey) as told:
        secret_of(wrong)

    assert told.value.groups == (group + 1,)
    assert (told.value.code, str(told.value)) == ("recovery-key-mistyped", "recovery-key-mistyped")


@given(DIGITS, st.integers(0, GROUPS - 1), st.permutations(range(GROUP_LENGTH)).map(lambda order: sorted(order[:2])))
def test_two_exchanged_characters_are_found(digits: list[int], group: int, pair: list[int]) -> None:
    key = spell(digits)
    chars = list(group_of(key, group + 1))
    chars[pair[0]], chars[pair[1]] = chars[pair[1]], chars[pair[0]]
    parts = key.split("-")
    if "".join(chars) == parts[group]:
        return
    parts[group] = "".join(chars)

    with pytest.raises(WrongRecoveryKey) as told:
        secret_of("-".join(parts))

    assert told.value.groups == (group + 1,)


@given(DIGITS, st.permutations(range(GROUPS)).map(lambda order: sorted(order[:2])))
def test_two_exchanged_groups_are_found(digits: list[int], pair: list[int]) -> None:
    parts = spell(digits).split("-")
    if parts[pair[0]] == parts[pair[1]]:
        return
    parts[pair[0]], parts[pair[1]] = parts[pair[1]], parts[pair[0]]

    with pytest.raises(WrongRecoveryKey) as told:
        secret_of("-".join(parts))

    assert told.value.groups == (pair[0] + 1, pair[1] + 1)


@given(DIGITS)
def test_how_it_is_typed_makes_no_difference(digits: list[int]) -> None:
    key = spell(digits)

    for typed in (key.lower(), key.replace("-", " "), key.replace("-", ""), f"  {key}\n", key.replace("-", "–")):
        assert secret_of(typed) == secret_of(key)
    assert secret_of(key.replace("0", "o").replace("1", "l")) == secret_of(key)


@given(st.text(max_size=60))
def test_anything_else_is_refused_by_name(typed: str) -> None:
    try:
        secret_of(typed)
    except WrongRecoveryKey:
        return
    assert looks_like_one(typed)


def test_what_is_missing_is_counted_and_its_group_named() -> None:
    parts = new_recovery_key().split("-")
    parts[3] = parts[3][:-1]

    with pytest.raises(WrongRecoveryKey) as told:
        secret_of("-".join(parts))

    assert told.value.code == "recovery-key-length"
    assert told.value.groups == (4,)
    assert told.value.facts["found"] == 34


def test_no_two_are_the_same() -> None:
    assert len({new_recovery_key() for _ in range(200)}) == 200


def test_a_passphrase_is_not_taken_for_one_but_a_mistyped_one_is() -> None:
    key = new_recovery_key()

    assert looks_like_one(changed(key, 2, 1, "Ø"))
    assert not looks_like_one("seven little ducks at the quay today")
    assert not looks_like_one("the same thirty five characters her")


def test_a_group_that_was_copied_is_known_again() -> None:
    key = spell(list(range(28)))

    assert same_group(f" {group_of(key, 1).lower().replace('0', 'o')} ", group_of(key, 1))
    assert not same_group(group_of(key, 2), group_of(key, 1))
