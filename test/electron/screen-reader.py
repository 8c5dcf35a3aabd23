"""What a screen reader gets of the application, from the accessibility bus (AT-SPI), one line of JSON each.

Says every focus, check and text in a live region as it comes. On the line "tree" of its input it says everything there is at that moment.
Debian: python3-gi gir1.2-atspi-2.0.
"""
import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

STATES = {
    "focused": Atspi.StateType.FOCUSED,
    "checked": Atspi.StateType.CHECKED,
    "required": Atspi.StateType.REQUIRED,
    "invalid": Atspi.StateType.INVALID_ENTRY,
    "modal": Atspi.StateType.MODAL,
    "showing": Atspi.StateType.SHOWING,
    "focusable": Atspi.StateType.FOCUSABLE,
}


def say(line):
    print(json.dumps(line, ensure_ascii=False), flush=True)


def of(node):
    states = node.get_state_set()
    return {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "states": [name for name, state in STATES.items() if states.contains(state)],
    }


def words_in(node, depth=0):
    """All words of a part, in their order."""
    if depth > 12:
        return ""
    own = node.get_name() or ""
    parts = [words_in(node.get_child_at_index(at), depth + 1) for at in range(node.get_child_count())]
    inner = " ".join(part for part in parts if part)
    return inner or own


def whole(node, depth=0):
    """Everything in one, each with how deep it lies."""
    found = [{**of(node), "depth": depth}]
    for at in range(node.get_child_count()):
        child = node.get_child_at_index(at)
        if child is not None:
            found += whole(child, depth + 1)
    return found


def carefully(act):
    """What was there a moment ago may be gone: then there is nothing to say of it."""

    def safe(*given):
        try:
            act(*given)
        except GLib.Error:
            pass

    return safe


@carefully
def on_state(event):
    if event.detail1 == 1:
        say({"event": event.type.split(":")[2], **of(event.source)})


@carefully
def on_text(event):
    node = event.source
    live = (node.get_attributes() or {}).get("container-live", "off")
    if live in ("polite", "assertive"):
        say({"event": "live", "live": live, **of(node), "name": words_in(node)})


@carefully
def on_line(line):
    if line != "tree":
        return
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(at)
        if application is not None and application.get_child_count() > 0:
            say({"event": "tree", "tree": whole(application)})
            return
    say({"event": "tree", "tree": []})


def read(channel, _condition):
    line = channel.readline()
    if line == "":
        loop.quit()
        return False
    on_line(line.strip())
    return True


Atspi.init()
for what in ("focused", "checked"):
    Atspi.EventListener.new(on_state).register(f"object:state-changed:{what}")
for what in ("object:text-changed:insert", "object:children-changed:add"):
    Atspi.EventListener.new(on_text).register(what)
GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, read)
loop = GLib.MainLoop()
say({"event": "listening"})
loop.run()
