"""Print the path of a Chromium for the browser tests: the system's, Playwright's, or one installed now.

The tests read the path from the environment variable PERIGEE_CHROMIUM. Whoever sets that variable
before chooses the browser. Progress goes to the error stream; the path is all that is printed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

from playwright.sync_api import sync_playwright

SYSTEM_NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
NO_CHROMIUM = """\
No Chromium was found, and none could be installed. Either
  install one, and run `make test` again, or
  name one:               make test PERIGEE_CHROMIUM=/path/to/chromium
  go on without it:       make test BROWSER=none   (the browser tests are then left out)"""


def is_usable(path: str) -> bool:
    """Whether the browser at `path` starts: Ubuntu's chromium-browser may be a stub that asks for a snap."""
    try:
        answer = subprocess.run([path, "--version"], capture_output=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.returncode == 0


def list_installed() -> Iterator[str]:
    """Paths where a Chromium may already be, the system's first."""
    for name in SYSTEM_NAMES:
        path = shutil.which(name)
        if path is not None:
            yield path
    with sync_playwright() as playwright:
        own_path = playwright.chromium.executable_path
    yield own_path


def find_chromium() -> str | None:
    """The first Chromium on this machine that starts."""
    return next(filter(is_usable, list_installed()), None)


def list_installers() -> Iterator[list[list[str]]]:
    """Ways to install a Chromium, each as the commands to run one after the other."""
    if os.geteuid() == 0 and shutil.which("apt-get") is not None:
        yield [
            ["apt-get", "update", "-qq"],
            ["apt-get", "install", "-qq", "-y", "--no-install-recommends", "chromium"],
        ]
    yield [[sys.executable, "-m", "playwright", "install", "chromium"]]


def install_chromium() -> str | None:
    """Try each installer until one leaves a Chromium that starts."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for commands in list_installers():
        for command in commands:
            print(f"No Chromium yet: {' '.join(command)}", file=sys.stderr)
            done = subprocess.run(command, stdout=sys.stderr, env=environment, check=False)
            if done.returncode != 0:
                break
        path = find_chromium()
        if path is not None:
            return path
    return None


def main() -> int:
    """Print the path, or say how to go on without; the exit code tells which."""
    chosen = os.environ.get("PERIGEE_CHROMIUM")
    if chosen:
        path = shutil.which(chosen)
        if path is None or not is_usable(path):
            print(f"PERIGEE_CHROMIUM names {chosen}, which does not start.", file=sys.stderr)
            return 1
    else:
        path = find_chromium() or install_chromium()
    if path is None:
        print(NO_CHROMIUM, file=sys.stderr)
        return 1
    print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
