"""Write `resources/holidays.toml` from the `holidays` package: run as `python -m resources.generate.holidays_no`."""

from collections import defaultdict
from datetime import date
from pathlib import Path

import holidays

FIRST_YEAR = 1990
LAST_YEAR = 2100

# The package's Norwegian name, then ours in bokmål, nynorsk and English; in the order of the year.
NAMES = {
    "Første nyttårsdag": ("Første nyttårsdag", "Første nyttårsdag", "New Year’s Day"),
    "Skjærtorsdag": ("Skjærtorsdag", "Skjertorsdag", "Maundy Thursday"),
    "Langfredag": ("Langfredag", "Langfredag", "Good Friday"),
    "Første påskedag": ("Første påskedag", "Første påskedag", "Easter Sunday"),
    "Andre påskedag": ("Andre påskedag", "Andre påskedag", "Easter Monday"),
    "Arbeidernes dag": ("Arbeidernes dag", "Arbeidarane sin dag", "Labour Day"),
    "Grunnlovsdag": ("Grunnlovsdagen", "Grunnlovsdagen", "Constitution Day"),
    "Kristi himmelfartsdag": ("Kristi himmelfartsdag", "Kristi himmelfartsdag", "Ascension Day"),
    "Første pinsedag": ("Første pinsedag", "Første pinsedag", "Whit Sunday"),
    "Andre pinsedag": ("Andre pinsedag", "Andre pinsedag", "Whit Monday"),
    "Første juledag": ("Første juledag", "Første juledag", "Christmas Day"),
    "Andre juledag": ("Andre juledag", "Andre juledag", "Boxing Day"),
}
_PER_LINE = 8


def holiday_toml(first_year: int = FIRST_YEAR, last_year: int = LAST_YEAR) -> str:
    """Return the text of the holiday file for a span of years.

    Raises:
        KeyError: the package knows a holiday that has no name here.
    """
    dates: dict[str, list[date]] = defaultdict(list)
    calendar = holidays.country_holidays("NO", years=range(first_year, last_year + 1), language="no")
    for day, names in sorted(calendar.items()):
        for name in names.split("; "):
            dates[name].append(day)
    unnamed = dates.keys() - NAMES.keys()
    if unnamed:
        raise KeyError(", ".join(sorted(unnamed)))
    lines = [
        "# Norway's public holidays, written by `python -m resources.generate.holidays_no`; do not edit by hand.",
        "# Statutory days only: 24 and 31 December are ordinary weekdays; a station's closures are in its calendar.",
        f"first_year = {first_year}",
        f"last_year = {last_year}",
    ]
    for name, (nb, nn, en) in NAMES.items():
        lines += ["", "[[holiday]]", f'nb = "{nb}"', f'nn = "{nn}"', f'en = "{en}"', "dates = ["]
        days = [day.isoformat() for day in dates[name]]
        lines += [f"  {', '.join(days[at : at + _PER_LINE])}," for at in range(0, len(days), _PER_LINE)]
        lines.append("]")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write the file beside the other resources."""
    path = Path(__file__).resolve().parent.parent / "holidays.toml"
    path.write_text(holiday_toml(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
