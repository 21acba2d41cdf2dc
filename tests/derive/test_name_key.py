from __future__ import annotations

import pytest

from generator.derive.name_key import name_key


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Soyuz MS-09", "soyuzms9"),
        ("soyuz ms 9", "soyuzms9"),
        ("2025-072A", "202572a"),
        ("Союз МС-27", "союзмс27"),
        ("神舟五号", "神舟五号"),
        ("Crew-100", "crew100"),
        ("7K_OK", "7kok"),
        ("–", ""),
    ],
)
def test_only_letters_and_digits_make_a_key(name: str, key: str) -> None:
    assert name_key(name) == key
