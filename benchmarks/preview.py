"""How long after an edit the preview shows it: a word of a record is changed, and its page is asked for.

The records are copied, so that those of the project stay as they are. What is measured is what a person
waits for: from the moment that the editor has written the file to the moment that the page, which has
been told to load itself again, has come with the new word in it.
"""

from __future__ import annotations

import argparse
import itertools
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.request import urlopen

from benchmarks.taken import AS_OF, PROJECT
from generator.preview.preview import FOLLOW

MISSION = "soyuz-ms-27"
WORD = "Favor"
"""The call sign of the mission, and what it is changed into in turn."""


def fetch(url: str) -> str:
    """The text of a page of the preview."""
    with urlopen(url) as answer:  # noqa: S310  our own address
        text: str = answer.read().decode("utf-8")
    return text


def wait_until_served(home: str) -> None:
    """Return when the first page comes. Ends the benchmark where none does within a minute."""
    for _ in range(600):
        try:
            fetch(home)
        except OSError:
            time.sleep(0.1)
        else:
            return
    sys.exit("the preview does not answer")


def measure_edit(data: Path, home: str, new: str, old: str) -> float:
    """Seconds from an edit to the page that shows it, followed as the script in the page does."""
    path = data / "missions.yaml"
    version = fetch(f"{home}{FOLLOW}")
    text = path.read_text(encoding="utf-8").replace(f"callsign: {old}\n", f"callsign: {new}\n")
    path.write_text(text, encoding="utf-8")
    started = time.perf_counter()
    while fetch(f"{home}{FOLLOW}?{version}") == version:
        pass
    page = fetch(f"{home}missions/{MISSION}/")
    seconds = time.perf_counter() - started
    if new not in page:
        sys.exit(f"the page of {MISSION} does not show {new}")
    return seconds


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--edits", type=int, default=9)
    parser.add_argument("--port", type=int, default=8765)
    arguments = parser.parse_args()
    home = f"http://127.0.0.1:{arguments.port}/"
    with tempfile.TemporaryDirectory(prefix="perigee-") as folder:
        (Path(folder) / ".git").mkdir()  # values are kept at the top of a repository only
        data = Path(folder) / "data"
        shutil.copytree(PROJECT / "data", data)
        command = [sys.executable, "-m", "generator", "serve"]
        command += [f"--port={arguments.port}", f"--data={data}", f"--as-of={AS_OF}"]
        server = subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.DEVNULL)
        try:
            wait_until_served(home)
            words = [f"{WORD} {number}" if number else WORD for number in range(arguments.edits + 1)]
            taken = [measure_edit(data, home, new, old) for old, new in itertools.pairwise(words)]
        finally:
            server.terminate()
            server.wait()
    print(f"an edit is on the screen after {statistics.median(taken):.2f} s", end="")
    print(f" ({min(taken):.2f} to {max(taken):.2f} s, {len(taken)} edits)")


if __name__ == "__main__":
    main()
