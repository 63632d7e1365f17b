import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.mrz import spelling_proposals
from desktop.domain.names import fold


@pytest.mark.parametrize(
    ("name", "nationality", "spellings"),
    [
        ("OEYVIND", "NOR", ("Oeyvind", "Øyvind")),
        ("AASE", "NOR", ("Aase", "Åse")),
        ("SAETHER", "DNK", ("Saether", "Sæther")),
        ("SAETHER AAS", "NOR", ("Saether Aas", "Sæther Ås", "Sæther Aas", "Saether Ås")),
        ("BJOERK", "SWE", ("Bjoerk", "Björk")),
        ("HAEMAELAEINEN", "FIN", ("Haemaelaeinen", "Hämäläinen", "Hämaelaeinen", "Haemälaeinen", "Haemaeläinen")),
        ("MUELLER", "D", ("Mueller", "Müller")),
        ("MUELLER", "DEU", ("Mueller", "Müller")),
        ("GROSS", "D", ("Gross", "Groß")),
        ("SSEMAKULA", "D", ("Ssemakula",)),
        ("MUELLER", "NOR", ("Mueller",)),
        ("THORUNN", "ISL", ("Thorunn", "Þorunn")),
        ("AALI", "SOM", ("Aali",)),
        ("ERIKSSON", "UTO", ("Eriksson",)),
        ("ANNA MARIA", "NOR", ("Anna Maria",)),
        ("", "NOR", ("",)),
    ],
)
def test_proposals(name: str, nationality: str, spellings: tuple[str, ...]) -> None:
    assert spelling_proposals(name, nationality) == spellings


@given(
    st.text(alphabet="AEOUSTHRN ", max_size=30),
    st.sampled_from(["NOR", "DNK", "SWE", "FIN", "ISL", "D", "AUT", "CHE", "TUR", "EST", "VNM", ""]),
)
def test_every_proposal_is_the_same_name_to_the_search(name: str, nationality: str) -> None:
    proposals = spelling_proposals(name, nationality)
    assert 1 <= len(proposals) <= 5
    assert len(set(proposals)) == len(proposals)
    assert proposals[0].upper() == " ".join(name.split())
    assert {fold(proposal) for proposal in proposals} == {fold(name)}
