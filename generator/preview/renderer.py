"""Pages through MkDocs and the theme, one at a time: the bytes that `mkdocs build` would write."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from mkdocs.commands.build import get_context
from mkdocs.config import load_config
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page

from generator.write.tree import MARK

_MARK_WITHIN = 400


class Renderer:
    """The site builder with its settings, its navigation and the theme, read once.

    `linked` are the generated pages that others lead to by the name of their file.
    """

    def __init__(self, settings: Path, site_url: str, linked: Iterable[str] = ()) -> None:
        self._config = load_config(config_file=str(settings), strict=False, site_url=site_url)
        self._content = Path(self._config.docs_dir)
        self.written = frozenset(self._hand_written())
        """The pages that people wrote, below `content/`."""
        uris = {*_nav_uris(self._config.nav), *self.written}
        self._files = Files([self._new_file(uri) for uri in sorted(uris)])
        self._nav = get_navigation(self._files, self._config)
        for uri in sorted({*linked} - uris):
            self._files.append(self._new_file(uri))
        self._environment = self._config.theme.get_env()

    def page(self, uri: str, text: str | None) -> str | None:
        """The HTML of a page: of a generated one from its text, of a hand-written one from its file.

        None where there is neither.
        """
        if text is None and uri not in self.written:
            return None
        file = self._files.get_file_from_path(uri) or self._new_file(uri)
        file.content_string = text if text is not None else (self._content / uri).read_text(encoding="utf-8")
        page = file.page if isinstance(file.page, Page) else Page(None, file, self._config)
        page.read_source(self._config)
        page.render(self._config, self._files)
        page.active = True
        try:
            return self._through_theme(str(page.meta.get("template", "main.html")), page)
        finally:
            page.active = False

    def not_found(self) -> str:
        """The page that says that there is no page."""
        return self._through_theme("404.html", None)

    def asset(self, path: str) -> bytes | None:
        """A style sheet, script, font or image of the theme; None where it has no such file."""
        for folder in map(Path, self._config.theme.dirs):
            file = (folder / path).resolve()
            if file.is_file() and file.is_relative_to(folder.resolve()) and file.suffix != ".html":
                return file.read_bytes()
        return None

    def built(self, path: str) -> bytes | None:
        """A file of the site that was built last; None where there is none. The search index is one."""
        site = Path(self._config.site_dir).resolve()
        file = (site / path).resolve()
        return file.read_bytes() if file.is_file() and file.is_relative_to(site) else None

    def _through_theme(self, template: str, page: Page | None) -> str:
        base_url = "" if page else "/"
        context: Any = get_context(self._nav, self._files, self._config, page, base_url)
        return self._environment.get_template(template).render(context)

    def _hand_written(self) -> Iterator[str]:
        for path in self._content.rglob("*.md"):
            with path.open("rb") as stream:
                if MARK not in stream.read(_MARK_WITHIN):
                    yield path.relative_to(self._content).as_posix()

    def _new_file(self, uri: str) -> File:
        return File(uri, None, self._config.site_dir, self._config.use_directory_urls)


def _nav_uris(nav: Any) -> Iterator[str]:
    """Every page that the navigation names, at any depth."""
    match nav:
        case str():
            yield nav
        case dict():
            for inner in nav.values():
                yield from _nav_uris(inner)
        case list():
            for inner in nav:
                yield from _nav_uris(inner)
        case _:
            pass
