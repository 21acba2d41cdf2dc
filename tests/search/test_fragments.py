from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from generator.search.fragments import read_fragment_ids


def write(folder: Path, name: str, text: str) -> None:
    (folder / "fragment").mkdir(exist_ok=True)
    (folder / "fragment" / name).write_bytes(gzip.compress(text.encode("utf-8")))


def test_a_page_has_the_id_of_its_fragment(tmp_path: Path) -> None:
    write(
        tmp_path,
        "en_1234567.pf_fragment",
        'pagefind_dcd{"url":"/missions/one/","content":"' + "long " * 1_000,
    )
    write(tmp_path, "en_89abcde.pf_fragment", 'pagefind_dcd{"url":"/","content":""}')
    write(tmp_path, "en_fedcba9.pf_fragment", 'pagefind_dcd{"url":"/a\\"b/","content":""}')
    assert read_fragment_ids(tmp_path) == {
        "missions/one/": "en_1234567",
        "": "en_89abcde",
        'a"b/': "en_fedcba9",
    }


def test_a_file_of_another_form_is_refused_by_name(tmp_path: Path) -> None:
    write(tmp_path, "en_1234567.pf_fragment", 'pagefind_new{"url":"/"}')
    with pytest.raises(
        ValueError, match=r"en_1234567\.pf_fragment does not begin as a fragment of Pagefind 1\.5"
    ):
        read_fragment_ids(tmp_path)
