"""Take in what another counter of the station has sealed on a stick."""

from collections import Counter
from pathlib import Path

from desktop.cli.parser import complain
from desktop.cli.words import Words
from desktop.station.following import Follower
from desktop.station.messages import ChainForked, LineDown
from desktop.station.sealed import NotSealedHere, unseal
from desktop.storage.store import Store

PROGRAM = "skranke import"


def take_sealed(store: Store, path: Path, words: Words) -> bool:
    """Hand the entries of a sealed file to the station, and say what became of them; False where it could not be done.

    Nothing is changed in the file: taken in twice, it is the same.
    """
    follower = store.station
    assert isinstance(follower, Follower)  # noqa: S101 - whoever calls has asked
    try:
        sealed = unseal(store, path)
        received = follower.hand_over(sealed.entries, sealed.sender)
    except OSError as fault:
        why = fault.strerror or type(fault).__name__
        complain(PROGRAM, words.say("sealed-not-read", file=path, why=why))
    except NotSealedHere:
        complain(PROGRAM, words.say("not-sealed-here", file=path))
    except LineDown:
        complain(PROGRAM, words.say("sealed-no-line", file=path))
    except ChainForked:
        complain(PROGRAM, words.say("sealed-forked", file=path))
    else:
        counts = Counter(each.verdict.value for each in received)
        print(words.say("sealed-taken", counter=sealed.sender.counter, count=len(received), refused=counts["refused"]))
        return True
    return False
