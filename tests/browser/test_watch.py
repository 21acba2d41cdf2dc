"""The watch over the pages sees what it is there to see."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import Watch

pytestmark = pytest.mark.browser

HOME = "http://127.0.0.1:8000/"


def test_a_request_to_another_host_and_an_error_are_noted(chromium: Browser) -> None:
    watch = Watch(HOME)
    with chromium.new_context() as context:
        watch.follow(context)
        page = context.new_page()
        with page.expect_event("requestfailed"):
            page.set_content('<img src="http://elsewhere.invalid/pixel.png" alt="">')
        page.evaluate("console.error('broken')")
    assert watch.foreign == ["http://elsewhere.invalid/pixel.png"]
    assert [line.rpartition(": ")[2] for line in watch.errors][-1] == "broken"


def test_what_the_site_itself_serves_is_not_foreign(chromium: Browser) -> None:
    watch = Watch(HOME)
    with chromium.new_context() as context:
        watch.follow(context)
        page = context.new_page()
        page.route("**/*", lambda route: route.fulfill(body="<p>ours</p>", content_type="text/html"))
        page.goto(HOME)
    assert (watch.foreign, watch.errors) == ([], [])
