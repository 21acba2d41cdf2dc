"""What happened on the reader's own day of the year, on its page and on the front page."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("url", ["", "on-this-day/"])
def test_the_readers_own_day_takes_the_place_of_that_of_the_records(open_page: OpenPage, url: str) -> None:
    page = open_page(url)
    page.clock.set_fixed_time("2027-04-08T12:00:00Z")
    page.reload()
    expect(page.locator("#today")).to_have_text(re.compile(r"^(On )?8 April"))
    page.get_by_role("link", name=re.compile("^Soyuz MS-27 launched with")).click()
    expect(page).to_have_url(re.compile(r"/missions/soyuz-ms-27/$"))


def test_every_month_can_be_read_without_javascript(open_page: OpenPage) -> None:
    page = open_page("on-this-day/", java_script_enabled=False)
    page.get_by_role("link", name="April", exact=True).click()
    expect(page.get_by_role("region", name="8 April", exact=True)).to_contain_text("Soyuz MS-27 launched")
