"""The letter about a card, as it is read on the page."""

from dataclasses import replace

import pytest

from desktop.domain.cards import CardLetterEvent
from desktop.domain.languages import Language
from desktop.printing.render import render
from tests.unit.printing import reading, samples


@pytest.mark.parametrize("language", Language)
def test_a_letter_says_where_the_card_is_and_what_to_bring(language: Language) -> None:
    letter = samples.card_letter(language)
    text = reading.text(render(letter))

    for said in (letter.station.name, letter.order_number, letter.clerk, *letter.person.address):
        assert said in text
    old_card = {"nb": "Det gamle oppholdskortet", "nn": "Det gamle opphaldskortet", "en": "Your old residence card"}
    assert old_card[language] in text
    assert old_card[language] not in reading.text(render(replace(letter, bring_old_card=False)))


@pytest.mark.parametrize("event", CardLetterEvent)
@pytest.mark.parametrize("language", Language)
def test_a_letter_to_a_protected_address_shows_none_even_where_the_data_have_one(
    event: CardLetterEvent, language: Language
) -> None:
    letter = replace(samples.card_letter(language), event=event, hand_over_only=True)
    text = reading.text(render(letter))

    assert len(letter.person.address) > 1, "the last line has the town, which is the station's too"
    assert not [line for line in letter.person.address[:-1] if line in text]
    title = {"nb": "Leveres bare ved skranken", "nn": "Blir berre levert ved skranken", "en": "counter only"}
    assert title[language] in text
