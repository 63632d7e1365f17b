"""Read stations from a file of comma-separated values; `docs/stations.md` describes its columns."""

from dataclasses import dataclass

from desktop.domain.station_form import NEEDED, Codes, StationFault, StationProblem, read_station
from desktop.domain.station_profile import Station
from desktop.exchange.tables import read_table


@dataclass(frozen=True, slots=True)
class StationLine:
    """A station and where it stands in the file."""

    number: int
    station: Station


@dataclass(frozen=True, slots=True)
class RefusedLine:
    """A line that is no station, counted from 1, and what is wrong with it."""

    number: int
    problem: StationProblem


@dataclass(frozen=True, slots=True)
class StationTable:
    """The stations of a file, and the lines that were refused."""

    stations: tuple[StationLine, ...]
    refused: tuple[RefusedLine, ...]


TWICE = StationProblem("code", StationFault.CODE_TWICE)


def read_stations(raw: bytes, codes: Codes, *, ours: str = "") -> StationTable:
    """Read the stations.

    Args:
        raw: the file.
        codes: the codes that a station may name.
        ours: the code of the station of this counter, of which everything must be known; empty for none.

    Raises:
        BadTable: the file is no text, is empty, or lacks the column of the codes or of the names.
    """
    stations: dict[str, StationLine] = {}
    refused = []
    for line in read_table(raw, NEEDED):
        read = read_station(line.values, codes, ours=bool(ours) and line.values["code"] == ours)
        refused += [RefusedLine(line.number, problem) for problem in read.problems]
        if read.station is None:
            continue
        if read.station.code in stations:
            refused.append(RefusedLine(line.number, TWICE))
        else:
            stations[read.station.code] = StationLine(line.number, read.station)
    return StationTable(tuple(stations.values()), tuple(refused))
