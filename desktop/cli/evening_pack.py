"""`skranke evening-pack`: print or save the evening pack, for a task that runs by the clock where no window is open."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.bootstrap import data_folder, open_counter
from desktop.cli.parser import shared_options
from desktop.cli.sign_in import sign_in
from desktop.cli.words import Refused, Words

if TYPE_CHECKING:
    from desktop.services.evening_pack import MadePack
    from desktop.storage.store import Store


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]", words: Words) -> None:
    """Add `evening-pack` to the commands."""
    said = words.say("help.evening-pack")
    options = [shared_options(words)]
    parser = subparsers.add_parser("evening-pack", parents=options, add_help=False, help=said, description=said)
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--out", metavar="FILE", type=Path, help=words.say("help.evening-pack-out"))
    where.add_argument("--print", metavar="PRINTER", dest="printer", help=words.say("help.evening-pack-print"))
    parser.add_argument("--staff", metavar="NAME", help=words.say("help.evening-pack-staff"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, words: Words) -> int:
    """Make the pack, print or save it, and note that it was made; nothing is noted of one that did not come out."""
    from desktop.domain.evening_pack import PackWay
    from desktop.services.evening_pack import make_pack, note_pack, pack_actor

    store = open_counter(data_folder(args.data_dir, demo=args.demo))
    try:
        actor = sign_in(store, args.staff, words) if args.staff else pack_actor(store)
        pack = make_pack(store, actor, words.language)
        if args.printer is None:
            where = _save(store, args.out, pack)
            note_pack(store, actor, pack, PackWay.FILE, by_itself=not args.staff)
        else:
            where = args.printer
            _print(pack, where)
            note_pack(store, actor, pack, PackWay.PRINTER, where, by_itself=not args.staff)
    finally:
        store.close()
    days = ", ".join(day.isoformat() for day in pack.days)
    print(words.say("evening-pack-made", days=days, where=where))
    return 0


def _save(store: "Store", out: Path, pack: "MadePack") -> Path:
    from desktop.services.evening_pack_file import save_as, save_into

    try:
        if out.is_dir():
            return save_into(out, pack.made.pdf, store.device.station_id, store.clock.now())
        save_as(out, pack.made.pdf)
    except OSError as error:
        raise Refused("file-not-written", file=out, why=error.strerror or type(error).__name__) from error
    return out


def _print(pack: "MadePack", printer: str) -> None:
    from PySide6.QtGui import QGuiApplication

    from ui.printing_out import PrintingFailed, QtSpooler, system_spooler

    spooler = system_spooler()
    # Where there is no CUPS, Qt paints the pages, and needs an application to do so.
    painting = QGuiApplication.instance() or QGuiApplication([]) if isinstance(spooler, QtSpooler) else None
    try:
        spooler.print_pdf(pack.made.pdf, "Skranke", printer)
    except PrintingFailed as fault:
        raise Refused("evening-pack-not-printed", code=fault.code) from fault
    finally:
        del painting
