"""The whole site as HTML: what `mkdocs build` does, with its pages made by several processes."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from mkdocs.commands.build import _build_page, _build_theme_template  # MkDocs has no public name for a step
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, get_files, set_exclusions
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import clean_directory

from generator.html.page import PageRenderer
from generator.processes import in_shares

_LOG = logging.getLogger("mkdocs")


class PluginsError(Exception):
    """The settings name plugins or hooks, which only MkDocs itself runs."""


@dataclass(frozen=True)
class Built:
    """What came of a build: how many pages, and what MkDocs warns of."""

    pages: int
    warnings: tuple[str, ...]


def build_html(settings: Path, processes: int | None = None) -> Built:
    """Build the site of a `mkdocs.yml` from the files of its content, with as many processes as processors.

    Raises `PluginsError` where the settings name plugins, and MkDocs' own errors where the settings are
    wrong or a page cannot be made.
    """
    with _heard() as heard:
        config = load_config(config_file=str(settings))
        if config.plugins or config.hooks or config.extra_templates:
            raise PluginsError(f"{settings} names plugins, hooks or templates, which only MkDocs runs")
        clean_directory(config.site_dir)
        site = _Site(config)
    with _heard() as heard_here:
        shares = list(in_shares(site.build_pages, site.pages, processes, meanwhile=site.build_rest))
    told = (line for lines in [heard, *shares, heard_here] for line in lines)
    return Built(len(site.pages), tuple(dict.fromkeys(told)))


class _Site:
    """A site with its settings, files and navigation, of which each process makes some pages."""

    def __init__(self, config: MkDocsConfig) -> None:
        self._config = config
        self._environment = config.theme.get_env()
        self._files = get_files(config)
        self._files.add_files_from_theme(self._environment, config)
        set_exclusions(self._files, config)
        self._navigation = get_navigation(self._files, config)
        self._documents = self._files.documentation_pages()
        self._renderer = PageRenderer(config, self._files)
        self.pages = [_page_of(file, config) for file in self._documents]
        """Every page, not yet read."""
        for page in self._navigation.pages:
            if page.title is None:  # stands in its file, and in the navigation of every page
                self._renderer.render(page)

    def build_pages(self, pages: Sequence[Page]) -> list[str]:
        """Make pages from their files and write them. Returns what MkDocs warns of."""
        with _heard() as warnings:
            for page in pages:
                self._renderer.render(page)
                self._check_anchors(page)
                _build_page(page, self._config, self._documents, self._navigation, self._environment)
        return warnings

    def build_rest(self) -> None:
        """Write all that is no page: files of the content and of the theme, the site map, the page 404."""
        self._files.copy_static_files()
        for template in self._config.theme.static_templates:
            _build_theme_template(template, self._environment, self._files, self._config, self._navigation)

    def _check_anchors(self, page: Page) -> None:
        """Warn of links to a place that the other page does not have, which must be made to know that."""
        for file in page.links_to_anchors or {}:
            if file.page is not None and file.page.present_anchor_ids is None:
                self._renderer.render(file.page)
        page.validate_anchor_links(files=self._files, log_level=self._config.validation.links.anchors)


def _page_of(file: File, config: MkDocsConfig) -> Page:
    return file.page if file.page is not None else Page(None, file, config)


class _Ear(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


@contextmanager
def _heard() -> Iterator[list[str]]:
    """What MkDocs warns of meanwhile."""
    ear = _Ear()
    _LOG.addHandler(ear)
    try:
        yield ear.lines
    finally:
        _LOG.removeHandler(ear)
