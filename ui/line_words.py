"""How it stands with the line to the station, in words; the sources are English, of the context `Line`."""

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from desktop.domain.languages import Language
from desktop.domain.station_line import CutOff
from desktop.services.queries.sending import Sending, Stage
from desktop.station.standing import Standing
from ui.dates import date_text, in_oslo, instant_text, time_text
from ui.theme.icons import Icon
from ui.theme.tokens import Tone
from ui.widgets.state_badge import Look

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class LineWords:
    """How it stands, in short for the bottom of the window: a sign, its colour, and the words.

    Attributes:
        more: what to make of it, in sentences.
    """

    icon: Icon
    tone: Tone
    text: str
    more: str


def line_words(
    standing: Standing, sent: Sending | None, today: date, language: Language, *, forked: bool = False
) -> LineWords:
    """Return how it stands with the line; `forked` where the station has another history of this counter."""
    since = moment(standing.since, today, language)
    heard = moment(standing.heard_at, today, language)
    if standing.why is not None:
        age = translate("Line", "nothing has come from the others yet")
        if heard:
            age = translate("Line", "what the others did after %1 is not here").replace("%1", heard)
        text = f"{_alone(standing.why).replace('%1', since)} · {age}"
        return LineWords(Icon.CUT_OFF, Tone.WARNING, text, _more(standing, language))
    if forked:
        text = translate("Line", "The station knows another history of this counter: nothing is sent")
        more = translate(
            "Line", "The data on this PC were restored or copied. Go on as usual, and have IT look at it today."
        )
        return LineWords(Icon.WARNING, Tone.WARNING, text, more)
    parts = [translate("Line", "On line with the station")]
    if standing.since is not None:
        parts = [
            translate("Line", "On line again"),
            translate("Line", "%1 left to send").replace("%1", str(standing.waiting)),
        ]
    elif heard:
        parts.append(translate("Line", "up to date at %1").replace("%1", heard))
    if standing.since is None and sent is not None and standing.at_station is not None:
        whole = sent.all_received(standing.at_station)
        # One of the two always stands there: each look at a case is sent too, and nothing is to flicker for it.
        parts.append(translate("Line", "everything received") if whole else translate("Line", "sending"))
    return LineWords(Icon.ON_LINE, Tone.NEUTRAL, " · ".join(parts), _more(standing, language))


def moment(instant: datetime | None, today: date, language: Language) -> str:
    """Return the time of day for today, and the day as well for an earlier one; nothing for no instant."""
    if instant is None:
        return ""
    local = in_oslo(instant)
    return time_text(local.time()) if local.date() == today else instant_text(instant, language)


def received_text(standing: Standing, sent: Sending) -> str:
    """Return how many of the entries made here the station has."""
    if sent.all_received(standing.at_station):
        text = translate("Line", "Everything is received: the station has %1 of %2 entries.")
    elif sent.waiting:
        text = translate("Line", "The station has %1 of %2 entries.")
    elif sent.sent:
        text = translate("Line", "The station has %1 of %2 entries; its receipts are on the way.")
    else:
        text = translate("Line", "The station has %1 of %2 entries, and is asked once more.")
    said = text.replace("%1", str(sent.pushed)).replace("%2", str(sent.last_number))
    if sent.quiet:
        quiet = translate("Line", "Of those that wait, %1 are looks at cases, sign-ins and held times.").replace(
            "%1", str(sent.quiet)
        )
        said = f"{said} {quiet}"
    return said


def stage_look(stage: Stage) -> Look:
    """Return how far an entry has come: sign, colour and word."""
    match stage:
        case Stage.WAITING:
            return Look(Icon.PROVISIONAL, Tone.WARNING, translate("Line", "waits"))
        case Stage.SENT:
            return Look(Icon.SEND, Tone.INFO, translate("Line", "sent"))
        case Stage.RECEIVED:
            return Look(Icon.COMPLETED, Tone.SUCCESS, translate("Line", "received"))
        case Stage.REFUSED:
            return Look(Icon.PROBLEM, Tone.DANGER, translate("Line", "not as meant"))


def _alone(why: CutOff) -> str:
    match why:
        case CutOff.NO_ANSWER:
            return translate("Line", "Without the station since %1")
        case CutOff.TURNED_AWAY:
            return translate("Line", "The station does not let this counter in: without it since %1")
        case CutOff.BY_HAND:
            return translate("Line", "Without the station since %1, as chosen here")
        case CutOff.OLD_PROGRAM:
            return translate("Line", "This program is older than the station: without it since %1")
        case CutOff.OLD_STATION:
            return translate("Line", "The station is older than this program: without it since %1")


def _more(standing: Standing, language: Language) -> str:
    why = standing.why
    if why is None:
        return translate("Line", "The station decides about what is done here, and what the others do comes by itself.")
    go_on = translate("Line", "Go on as usual: everything is kept here and sent later.")
    sure = translate("Line", "Bookings are provisional, but not at times that are lent to this counter.")
    match why:
        case CutOff.NO_ANSWER:
            first = translate("Line", "The station is asked again by itself.")
        case CutOff.TURNED_AWAY:
            first = translate(
                "Line",
                "Ask IT today: the station no longer takes this counter's sign-in. IT writes a new file for the "
                "counter, and runs “skranke station join” with it on this PC.",
            )
        case CutOff.BY_HAND:
            first = translate("Line", "The station is not asked until you want it.")
        case CutOff.OLD_PROGRAM:
            first = translate("Line", "Have IT update this program.")
            if standing.update_by is not None:
                first = translate("Line", "Have IT update this program before %1.")
                first = first.replace("%1", date_text(standing.update_by, language))
        case CutOff.OLD_STATION:
            first = translate("Line", "Have IT update the station.")
    return f"{first} {go_on} {sure}"
