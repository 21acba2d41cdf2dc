from __future__ import annotations

from pathlib import Path

import pytest

from generator.build import record_lines, render_files
from generator.check.check import check_data
from generator.model.date import Date
from tests.built_site import ROOT
from tests.golden.tree import AS_OF, DATA


@pytest.mark.parametrize("folder", [DATA, pytest.param(ROOT / "data", marks=pytest.mark.data)])
def test_the_line_of_a_record_is_that_of_its_id(folder: Path) -> None:
    documents = check_data(folder, Date.parse(AS_OF)).documents
    lines = {
        f"{kind}/{record_id}": f"data/{kind.file_name}#L{document.line_of(record_id)}"
        for kind, document in documents.items()
        for record_id in document.records
    }
    assert record_lines(documents) == lines
    assert lines


def test_several_processes_make_the_files_of_one_in_the_same_order() -> None:
    checked = check_data(DATA, Date.parse(AS_OF))
    lines = record_lines(checked.documents)
    alone = list(render_files(checked.facts, lines))
    assert list(render_files(checked.facts, lines, processes=3)) == alone
    assert len({file.path for file in alone}) == len(alone) > 100
