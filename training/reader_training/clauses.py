"""Fits the weights by which Parley tells clauses that are worded like proposals (core: induction/likeness.tsv).

Input: a table without a header, one clause a line, its columns separated by tabs: 1 if it is one of the proposals
that somebody has written down for its article, else 0; its traits, as core's class `Traits` names them, separated by
`|`; its measures, `name=number` separated by spaces, or nothing. Output: the weights of a logistic regression, one
trait or measure a line, as `likeness.tsv` has them. The shipped ones were fitted on 8,099 clauses that are not part
of the project, since they were read off articles that are not, either.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import numpy as np

ALWAYS = "(always)"
ROUNDS = 30
FREE = 1e-3
MEASURED = 0.5


class Clause(NamedTuple):
    """What somebody said of a clause, and what it is made of."""

    verdict: float
    traits: dict[str, float]
    measures: frozenset[str]


def read(path: Path) -> list[Clause]:
    """The clauses; a trait counts 1, a measure its number."""
    clauses = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        cells = line.split("\t")
        if len(cells) != 3 or cells[0] not in ("0", "1"):
            raise ValueError(
                f"{path}:{number}: a line is 0 or 1, traits separated by |, and measures, with tabs between"
            )
        traits = dict.fromkeys(cells[1].split("|"), 1.0)
        measures = dict(measure(cell, f"{path}:{number}") for cell in cells[2].split())
        clauses.append(Clause(float(cells[0]), traits | measures, frozenset(measures)))
    return clauses


def measure(cell: str, place: str) -> tuple[str, float]:
    """Name and number of a measure."""
    name, mark, value = cell.rpartition("=")
    try:
        return name, float(value)
    except ValueError:
        raise ValueError(f"{place}: {cell!r} must be name=number") from None


def fit(clauses: list[Clause], least: int = 15, penalty: float = 8.0) -> dict[str, float]:
    """The weights, by Newton's method with a ridge; traits and measures of fewer than `least` clauses get none."""
    counts = Counter(trait for clause in clauses for trait in clause.traits)
    names = [ALWAYS, *sorted(name for name, count in counts.items() if count >= least)]
    measures = frozenset().union(*(clause.measures for clause in clauses))
    rows = np.array([[1.0, *(clause.traits.get(name, 0.0) for name in names[1:])] for clause in clauses])
    verdicts = np.array([clause.verdict for clause in clauses])
    ridge = np.array([FREE, *(MEASURED if name in measures else penalty for name in names[1:])])
    weights = np.zeros(len(names))
    for _ in range(ROUNDS):
        likely = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (likely - verdicts) + ridge * weights
        curve = (rows * (likely * (1 - likely))[:, None]).T @ rows + np.diag(ridge)
        weights -= np.linalg.solve(curve, slope)
    return dict(zip(names, weights.tolist(), strict=True))


def table(weights: dict[str, float]) -> str:
    """Weights that round to nothing are left out."""
    return "".join(f"{name}\t{weight:.3f}\n" for name, weight in weights.items() if abs(weight) >= 0.005)


def main() -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("clauses", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--least", type=int, default=15)
    parser.add_argument("--penalty", type=float, default=8.0)
    arguments = parser.parse_args()
    clauses = read(arguments.clauses)
    arguments.output.write_text(table(fit(clauses, arguments.least, arguments.penalty)), encoding="utf-8")


if __name__ == "__main__":
    main()
