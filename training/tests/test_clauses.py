from pathlib import Path

import pytest

from reader_training.clauses import ALWAYS, Clause, fit, read, table


def clause(verdict: float, *traits: str, **measures: float) -> Clause:
    return Clause(verdict, dict.fromkeys(traits, 1.0) | measures, frozenset(measures))


def test_weighs_the_trait_that_tells_proposals_from_facts():
    weights = fit([clause(1, "asked"), clause(0, "told")] * 20, penalty=1.0)

    assert weights["asked"] > 0.5 > -0.5 > weights["told"]


def test_leaves_a_trait_alone_that_tells_nothing():
    weights = fit([clause(1, "asked", "long"), clause(0, "told", "long")] * 20, penalty=1.0)

    assert abs(weights["long"]) < 0.1


def test_gives_no_weight_to_a_trait_of_few_clauses():
    weights = fit([clause(1, "asked"), clause(0, "told")] * 20 + [clause(1, "rare")])

    assert "rare" not in weights


def test_weighs_a_measure_by_its_number():
    weights = fit([clause(1, "told", repeats=1.0), clause(0, "told", repeats=0.0)] * 20)

    assert weights["repeats"] > 1
    assert weights[ALWAYS] < 0


def test_reads_verdict_traits_and_measures(tmp_path: Path):
    file = tmp_path / "clauses.tsv"
    file.write_text("1\tactive|tag=VB\trepeats=0.69 leading=1\n0\tactive\t\n", encoding="utf-8")

    assert read(file) == [clause(1, "active", "tag=VB", repeats=0.69, leading=1.0), clause(0, "active")]


@pytest.mark.parametrize("line", ["2\tactive\t", "1\tactive", "1 active", "1\tactive\trepeats", "1\tactive\trepeats=x"])
def test_names_the_line_that_is_wrong(tmp_path: Path, line: str):
    file = tmp_path / "clauses.tsv"
    file.write_text(f"1\tactive\t\n{line}\n", encoding="utf-8")

    with pytest.raises(ValueError, match="clauses.tsv:2"):
        read(file)


def test_leaves_out_what_rounds_to_nothing():
    assert table({ALWAYS: 0.5, "active": 0.004, "turned": -2.0}) == "(always)\t0.500\nturned\t-2.000\n"
