"""The built site in a real Chromium, watched for errors and for requests to other hosts."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    Response,
    sync_playwright,
)

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""Chromium as root, without its own traffic to Google's hosts."""

TIMEOUT_MS = 20_000
"""How long a wait may take before it is given up; nothing waits for longer than it must."""

OpenPage = Callable[..., Page]


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves a folder without a line for every request."""

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  the name that the class above gives it
        """Say nothing."""


@dataclass
class Watch:
    """What pages did that they must not do."""

    home: str
    errors: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)

    def follow(self, context: BrowserContext) -> None:
        """Note every error and every request of a context's pages and their workers."""
        context.on("request", self._request)
        context.on("console", self._message)
        context.on("weberror", lambda error: self.errors.append(str(error.error)))
        context.on("response", self._response)

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.home, "data:", "blob:")):
            self.foreign.append(request.url)

    def _response(self, response: Response) -> None:
        if response.status >= 400:
            self.errors.append(f"{response.url}: {response.status}")

    def _message(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.errors.append(f"{message.location['url']}: {message.text}")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The Chromium that PERIGEE_CHROMIUM names; `make test` finds one. These tests fail without it."""
    path = os.environ.get("PERIGEE_CHROMIUM")
    if not path:
        pytest.fail("PERIGEE_CHROMIUM names no browser: python tests/browser/find_chromium.py finds one")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def home(site: Path) -> Iterator[str]:
    """The address of the served site, ending in a slash."""
    handler = partial(QuietHandler, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


@pytest.fixture
def open_page(chromium: Browser, home: str) -> Iterator[OpenPage]:
    """Opens a page of the site in a fresh browser context, with Playwright's options for it; None opens none.

    In the end no page may have logged an error or asked another host for anything.
    """
    watch = Watch(home)
    contexts: list[BrowserContext] = []

    def open_at(url: str | None = "", **options: Any) -> Page:
        context = chromium.new_context(locale="en-GB", **options)
        context.set_default_timeout(TIMEOUT_MS)
        contexts.append(context)
        watch.follow(context)
        page = context.new_page()
        if url is not None:
            page.goto(home + url)
        return page

    yield open_at
    for context in contexts:
        context.close()
    assert watch.foreign == [], "a page asked another host"
    assert watch.errors == [], "a page logged an error"
