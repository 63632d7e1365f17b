"""An invented station and person, for the tests of printing."""

from desktop.domain.papers import PersonOnPaper, StationContact

STATION = StationContact(
    name="Storvik politistasjon, utlendingsseksjonen",
    street="Havnegata 12",
    postcode="4085",
    city="Storvik",
    phone="51 89 90 00",
    email="utlending.storvik@example.no",
    opening_hours="mandag–fredag 09.00–14.30",
)
PERSON = PersonOnPaper(
    family_name="Nguyễn",
    given_names="Thị Minh Khai",
    born_on="1990-03-14",
    citizenship="Vietnam",
    duf="200205705502",
    address=("c/o Haugen", "Fjellveien 7 B, leilighet H0302", "4085 Storvik"),
)
