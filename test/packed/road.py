"""Drives a packed application through the road, on Linux: a dossier by name, a start again, the example, its norms and its reports.

In a package the switches of Electron are shut and the application takes no debugger, so the tests of test/electron cannot drive it. This
does what a screen reader does: it reads the accessibility bus and presses what it finds there. It ends before a file is saved: the dialog of
the system is not on the bus. By hand, after `npm run pack`, as an ordinary user (Chromium's sandbox does not start as root):

    chmod 4755 dist/linux-unpacked/chrome-sandbox    # as root; the .deb does it by itself
    xvfb-run -a dbus-run-session -- python3 test/packed/road.py dist/linux-unpacked/vsv-spiegel-en-toets

Debian: xvfb at-spi2-core dbus python3-gi gir1.2-atspi-2.0.
"""
import os
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PRESSED = ("push button", "button", "link", "radio button", "menu item")
WRITTEN = ("entry", "text", "spin button")


class Application:
    def __init__(self, binary, data):
        self.process = subprocess.Popen(
            [binary, f"--user-data-dir={data}", "--force-renderer-accessibility"],
            env={**os.environ, "ACCESSIBILITY_ENABLED": "1", "LANGUAGE": "nl"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def everything(self):
        """Every part of every window there is on the bus."""
        desktop = Atspi.get_desktop(0)
        parts = [desktop.get_child_at_index(at) for at in range(desktop.get_child_count())]
        while parts:
            part = parts.pop(0)
            if part is None:
                continue
            yield part
            try:
                parts[:0] = [part.get_child_at_index(at) for at in range(part.get_child_count())]
            except GLib.Error:
                pass  # It was drawn anew meanwhile.

    def find(self, name, roles, seconds=40):
        """The first part with this in its name and one of these roles; waits for it, and fails when it never comes."""
        end = time.time() + seconds
        while time.time() < end:
            if self.process.poll() is not None:
                raise SystemExit(f"FAILED: the application ended with {self.process.poll()}")
            for part in self.everything():
                try:
                    if name in (part.get_name() or "") and part.get_role_name() in roles:
                        return part
                except GLib.Error:
                    pass
            time.sleep(0.3)
        seen = [part.get_name() for part in self.everything() if part.get_role_name() in roles]
        raise SystemExit(f"FAILED: no {'/'.join(roles)} named {name!r}; there are {seen}")

    def heading(self, name):
        print(f"  page: {self.find(name, ('heading',)).get_name()}", flush=True)

    def press(self, name, roles=PRESSED):
        part = self.find(name, roles)
        print(f"  press: {part.get_name()}", flush=True)
        part.do_action(0)

    def write(self, name, text):
        part = self.find(name, WRITTEN)
        print(f"  write: {part.get_name()}: {text}", flush=True)
        part.grab_focus()
        time.sleep(0.5)
        Atspi.generate_keyboard_event(0, text, Atspi.KeySynthType.STRING)
        time.sleep(0.5)

    def close(self):
        self.process.terminate()
        code = self.process.wait(30)
        if code != 0:
            raise SystemExit(f"FAILED: it closed with {code}")


def road(binary, folder):
    data = os.path.join(folder, "data")
    print("a first start: a dossier of one's own", flush=True)
    app = Application(binary, data)
    app.heading("Welkom")
    app.press("Nieuw dossier")
    app.write("Naam van het VSV", "VSV Ingepakt")
    app.press("Dossier maken")
    app.heading("Waar staat uw VSV?")
    app.close()

    print("a second start: it is there, and so is the example", flush=True)
    app = Application(binary, data)
    app.heading("Uw dossiers")
    app.find("VSV Ingepakt", ("link", "push button", "button"))
    app.press("Open het voorbeelddossier")
    app.heading("Waar staat uw VSV?")
    app.press("Toetsing", ("link",))
    app.heading("Toetsing 2026")
    app.press("Rapport", ("link",))
    app.heading("Rapport")
    app.find("Maak het rapport", PRESSED)
    app.close()


def start_bus():
    """Starts the accessibility bus of this session."""
    subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
    time.sleep(2)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    start_bus()
    Atspi.init()
    with tempfile.TemporaryDirectory(prefix="vsv-packed-") as own:
        road(os.path.abspath(sys.argv[1]), own)
    print("the packed application went the whole road")
