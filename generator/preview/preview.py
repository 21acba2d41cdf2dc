"""Answers to a browser, from the records as they are now."""

from __future__ import annotations

import mimetypes
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from threading import Condition

from generator.check.check import Checked
from generator.preview.renderer import Renderer
from generator.preview.sources import Sources
from generator.search.index import FOLDER

FOLLOW = "_follow"
"""The address that a page asks whether anything has changed."""

_SCRIPT = """<script type="module">
for (;;) {{
  try {{
    if ((await (await fetch("/{follow}?{version}")).text()) !== "{version}") location.reload();
  }} catch {{
    await new Promise((done) => setTimeout(done, 1000)); // the preview was stopped, and may come back
  }}
}}
</script></body>"""


@dataclass(frozen=True)
class Answer:
    """What the browser gets."""

    status: int
    media_type: str
    body: bytes


class Preview:
    """The site that is shown, and the number of times that it has changed."""

    def __init__(self, settings: Path, site_url: str, checked: Checked) -> None:
        self._settings, self._site_url = settings, site_url
        self._sources = Sources(checked)
        self._renderer = self._new_renderer()
        self._version = 0
        self._changed = Condition()

    @property
    def written(self) -> frozenset[str]:
        """The pages that people wrote, below `content/`."""
        return self._renderer.written

    def change_records(self, checked: Checked) -> None:
        """Show other records from now on; every open page loads itself again."""
        with self._changed:
            self._sources = Sources(checked)
            self._tell()

    def change_look(self) -> None:
        """Read settings, theme and hand-written pages again; every open page loads itself again."""
        with self._changed:
            self._renderer = self._new_renderer()
            self._tell()

    def wait(self, known: str, wait_s: float) -> str:
        """The version that is shown: at once where it is not the `known` one, else when it changes.

        After `wait_s` seconds the answer is the version of before.
        """
        with self._changed:
            self._changed.wait_for(lambda: str(self._version) != known, wait_s)
            return str(self._version)

    def answer(self, address: str) -> Answer:
        """The answer to a request for `/missions/soyuz-ms-27/`."""
        path = address.removeprefix("/")
        with self._changed:
            if path == "" or path.endswith("/"):
                return self._page(path)
            raw = self._file(path)
            return self._not_found() if raw is None else Answer(200, _media_type(path), raw)

    def _file(self, path: str) -> bytes | None:
        """A file that is no page. What the theme and the search index have needs no look at the records."""
        if path.startswith(f"{FOLDER}/"):
            return self._renderer.built(path)
        asset = self._renderer.asset(path)
        if asset is not None:
            return asset
        found = self._sources.find(path)
        return found.encode("utf-8") if found is not None else None

    def _page(self, folder: str) -> Answer:
        for uri in (f"{folder}index.md", f"{folder.removesuffix('/')}.md"):
            html = self._renderer.page(uri, self._sources.find(uri))
            if html is not None:
                return self._html(200, html)
        signpost = self._sources.find(f"{folder}index.html")
        return self._not_found() if signpost is None else self._html(200, signpost)

    def _new_renderer(self) -> Renderer:
        return Renderer(self._settings, self._site_url, self._sources.paths)

    def _tell(self) -> None:
        self._version += 1
        self._changed.notify_all()

    def _not_found(self) -> Answer:
        return self._html(404, self._renderer.not_found())

    def _html(self, status: int, html: str) -> Answer:
        script = _SCRIPT.format(follow=FOLLOW, version=self._version)
        return Answer(status, "text/html; charset=utf-8", html.replace("</body>", script).encode("utf-8"))


def _media_type(path: str) -> str:
    kind = mimetypes.guess_type(PurePosixPath(path).name)[0] or "application/octet-stream"
    return f"{kind}; charset=utf-8" if kind.startswith("text/") else kind
