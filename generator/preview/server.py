"""The preview on a port of this machine, and the watch over the files that it is made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event
from typing import Any, ClassVar
from urllib.parse import unquote, urlsplit

from generator.preview.preview import FOLLOW, Answer, Preview

_HOLD_S = 20.0
"""How long a question for changes is held before it is answered with "none": proxies cut longer ones."""
_LOOK_S = 0.2
"""Time between two looks at the files."""


def make_server(preview: Preview, port: int) -> ThreadingHTTPServer:
    """A server of the preview, for this machine alone. Raises `OSError` where the port is taken."""
    handler = type("Handler", (_Handler,), {"preview": preview})
    server = ThreadingHTTPServer(("127.0.0.1", port), handler)
    server.daemon_threads = True
    return server


class Watch:
    """Files and folders, and how they were at the last look."""

    def __init__(self, roots: Iterable[Path]) -> None:
        self._roots = tuple(roots)
        self._before = dict(_stamps(self._roots))

    def look(self) -> frozenset[Path]:
        """The files that were changed, added or removed since the last look."""
        before, self._before = self._before, dict(_stamps(self._roots))
        names = {*before, *self._before}
        return frozenset(path for path in names if before.get(path) != self._before.get(path))


def follow(watch: Watch, changed: Callable[[frozenset[Path]], None], stop: Event) -> None:
    """Call `changed` with the files that were changed, until `stop` is set."""
    while not stop.wait(_LOOK_S):
        if found := watch.look():
            changed(found)


def _stamps(paths: Iterable[Path]) -> Iterator[tuple[Path, int]]:
    """When each file was changed, in nanoseconds."""
    for root in paths:
        for path in [root] if root.is_file() else root.rglob("*"):
            try:
                if path.is_file():
                    yield path, path.stat().st_mtime_ns
            except FileNotFoundError:
                continue  # an editor replaced it meanwhile: the next look sees the new one


class _Handler(BaseHTTPRequestHandler):
    preview: ClassVar[Preview]

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        if address.path == f"/{FOLLOW}":
            version = self.preview.wait(address.query, _HOLD_S)
            self._send(Answer(200, "text/plain; charset=utf-8", version.encode()))
        else:
            self._send(self.preview.answer(unquote(address.path)))

    def handle_one_request(self) -> None:
        """Answer one request. A page that loads itself again leaves before its answer: that is no error."""
        with suppress(BrokenPipeError, ConnectionResetError):
            super().handle_one_request()
            return
        self.close_connection = True

    def _send(self, answer: Answer) -> None:
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.media_type)
        self.send_header("Content-Length", str(len(answer.body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(answer.body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  the name that the class above gives it
        """Say nothing: what changed is told, not what a browser asks for."""
