"""Telephone numbers, kept in E.164 (facts §2.7)."""

import phonenumbers

HOME = "NO"


class BadPhone(ValueError):
    """A text that is no telephone number; the text itself is not repeated."""


def read_phone(text: str) -> str:
    """Return a number in E.164; without a country code it is a Norwegian one. Empty stays empty.

    Raises:
        BadPhone: it cannot be a telephone number.
    """
    if not text.strip():
        return ""
    try:
        number = phonenumbers.parse(text, HOME)
    except phonenumbers.NumberParseException:
        raise BadPhone from None
    if not phonenumbers.is_possible_number(number):
        raise BadPhone
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def display_phone(e164: str) -> str:
    """Return a number as people write it: a Norwegian one in its groups, a foreign one with its country code."""
    if not e164:
        return ""
    number = phonenumbers.parse(e164, HOME)
    home = number.country_code == phonenumbers.country_code_for_region(HOME)
    style = phonenumbers.PhoneNumberFormat.NATIONAL if home else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(number, style)


def likely_numbers(text: str) -> tuple[str, ...]:
    """Return the number that a text in a search box can mean, in E.164, or nothing."""
    try:
        number = read_phone(text)
    except BadPhone:
        return ()
    return (number,) if number else ()
