from pathlib import Path

import numpy as np
import pytest

from reader_training.wordings import fit, read, table


def test_weighs_the_component_that_tells_accepted_from_refused():
    vectors = np.array([[1.0, 0.0], [0.0, 1.0]] * 20)
    verdicts = np.array([1.0, 0.0] * 20)

    weights = fit(vectors, verdicts, penalty=1.0)

    assert weights[1] > 1 > -1 > weights[2]


def test_leaves_a_component_alone_that_tells_nothing():
    vectors = np.array([[1.0, 0.6], [0.0, 0.6]] * 20)
    verdicts = np.array([1.0, 0.0] * 20)

    assert abs(fit(vectors, verdicts, penalty=1.0)[2]) < 0.5 * abs(fit(vectors, verdicts, penalty=1.0)[1])


def test_reads_verdicts_and_vectors(tmp_path: Path):
    file = tmp_path / "verdicts.tsv"
    file.write_text("1\t0.5 0.5\n0\t0.1 -0.2\n", encoding="utf-8")

    vectors, verdicts = read(file)

    assert vectors.shape == (2, 2)
    assert verdicts.tolist() == [1.0, 0.0]


@pytest.mark.parametrize("line", ["2\t0.5 0.5", "1 0.5", "1\t0.5"])
def test_names_the_line_that_is_wrong(tmp_path: Path, line: str):
    file = tmp_path / "verdicts.tsv"
    file.write_text(f"1\t0.5 0.5\n{line}\n", encoding="utf-8")

    with pytest.raises(ValueError, match="verdicts.tsv:2"):
        read(file)


def test_writes_what_parley_reads():
    assert table(np.array([0.5, 1.0, -2.0])) == "(always)\t0.500\n0\t1.00\n1\t-2.00\n"
