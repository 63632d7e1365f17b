"""Reads the running program from outside, as a screen reader does, by AT-SPI; run by the system's own Python.

    dbus-run-session -- xvfb-run -a /usr/bin/python3 tests/soak/reader.py PROGRAM...

Writes what it has read to standard output as JSON. It needs PyGObject and the typelib of AT-SPI, which pip has not,
and nothing of this project.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

gi: Any = import_module("gi")  # which the environment of the project has not
gi.require_version("Atspi", "2.0")
Atspi: Any = import_module("gi.repository.Atspi")
GLib: Any = import_module("gi.repository.GLib")

PATIENCE = 120
DEEPEST = 40
MOST_CHILDREN = 400
STAFF, PASSWORD = "clerk", "skranke-demo"
ITEMS = ("list item", "table cell")


def find(root: Any, role: str, name: str = "") -> Any:
    """Return the first thing that is shown below a root with a role, and a name that begins so."""
    for found in walk(root, DEEPEST):
        if found.get_role_name() == role and (found.get_name() or "").startswith(name):
            return found
    return None


def walk(root: Any, depth: int) -> Iterator[Any]:
    """Yield what is shown below a root."""
    try:
        count = root.get_child_count()
    except GLib.Error:
        return
    for at in range(min(count, MOST_CHILDREN)):
        try:
            child = root.get_child_at_index(at)
            if child is None or not child.get_state_set().contains(Atspi.StateType.SHOWING):
                continue
        except GLib.Error:  # it has gone meanwhile
            continue
        yield child
        if depth:
            yield from walk(child, depth - 1)


def wait_for(what: str, look: Callable[[], Any]) -> Any:
    """Return what somebody looks for, as soon as it is there."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        turn(0.2)
        found = look()
        if found:
            return found
    raise SystemExit(f"not found: {what}")


def turn(seconds: float) -> None:
    """Let events come in for a while."""
    context, end = GLib.MainContext.default(), time.monotonic() + seconds
    while time.monotonic() < end:
        while context.iteration(False):
            pass
        time.sleep(0.02)


def press(thing: Any) -> None:
    """Press a button, or choose a line."""
    thing.get_action_iface().do_action(0)


def say(thing: Any) -> list[str]:
    """Return what is read of a thing."""
    return [thing.get_role_name(), thing.get_name(), thing.get_description()]


def read(program: subprocess.Popen[bytes]) -> dict[str, Any]:
    """Go through the program, and return what was read at each place."""
    heard: list[str] = []
    listener = Atspi.EventListener.new(lambda event: heard.append(str(event.any_data)))
    listener.register("object:announcement")
    result: dict[str, Any] = {}
    root = wait_for("the program", lambda: next((a for a in walk_desktop() if a.get_process_id() == program.pid), None))
    field = wait_for("the sign-in", lambda: find(root, "text", "Staff name"))
    secret = find(root, "password text")
    button = find(root, "push button", "Sign in")
    result["locale"] = field.get_object_locale()
    result["sign-in"] = [say(each) for each in (field, secret, button)]
    field.get_editable_text_iface().set_text_contents(STAFF)
    secret.get_editable_text_iface().set_text_contents("wrong on purpose")
    press(button)
    wait_for("the refusal", lambda: heard)
    secret.get_editable_text_iface().set_text_contents(PASSWORD)
    wait_for("a button that can be pressed", lambda: button.get_state_set().contains(Atspi.StateType.ENABLED))
    press(button)
    rail = wait_for("the rail", lambda: find(root, "check box", "Calendar") or find(root, "radio button", "Calendar"))
    result["announced"] = heard
    press(rail)
    week = wait_for("the views", lambda: find(root, "check box", "Week") or find(root, "radio button", "Week"))
    press(week)
    calendar = wait_for("the calendar", lambda: find(root, "list", "Calendar"))
    result["calendar"] = lines(calendar)
    press(find(root, "check box", "Hand-in"))
    people = wait_for("the people who are here", lambda: find(root, "list", "People of the day"))
    result["people"] = lines(people)
    person = next(each for each in items(people) if each.get_state_set().contains(Atspi.StateType.SELECTABLE))
    press(person)
    documents = wait_for("the checklist", lambda: find(root, "list", "Documents"))
    result["checklist"] = lines(documents)
    return result


def items(listed: Any) -> list[Any]:
    """Return the lines of a list, those too that one has to scroll to."""
    every = (listed.get_child_at_index(at) for at in range(listed.get_child_count()))
    return [each for each in every if each is not None and each.get_role_name() in ITEMS]


def lines(listed: Any) -> list[str]:
    """Return what is read of the lines of a list."""
    return [each.get_name() for each in items(listed)]


def walk_desktop() -> Iterator[Any]:
    """Yield the programs that speak."""
    desktop = Atspi.get_desktop(0)
    yield from (each for each in (desktop.get_child_at_index(at) for at in range(desktop.get_child_count())) if each)


if __name__ == "__main__":
    running = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
    try:
        print(json.dumps(read(running), ensure_ascii=False))
    finally:
        running.terminate()
        running.wait(PATIENCE)
