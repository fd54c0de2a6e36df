"""Fits the weights by which Parley tells wordings that a person takes for proposals (core: induction/acceptance.tsv).

Input: a table without a header, one wording a line, its columns separated by tabs: 1 if a person took the wording as
it stands for a proposal, else 0; the components of its vector (what `SentenceVectors.embed` makes of it), separated
by spaces. Output: the weights of a logistic regression, with the component's number and its weight, as
`acceptance.tsv` has them. The shipped ones were fitted on 1,200 wordings that are not part of the project, since they
were read off articles that are not, either.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

ROUNDS = 25
FREE = 1e-3
SCALE = 5.0


def read(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """The vectors, a row each, and the verdicts."""
    verdicts, vectors = [], []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        cells = line.split("\t")
        if len(cells) != 2 or cells[0] not in ("0", "1"):
            raise ValueError(f"{path}:{number}: a line is 0 or 1, a tab, and numbers separated by spaces")
        verdicts.append(float(cells[0]))
        vectors.append([float(cell) for cell in cells[1].split()])
        if len(vectors[-1]) != len(vectors[0]):
            raise ValueError(f"{path}:{number}: {len(vectors[-1])} components must be {len(vectors[0])} as above")
    return np.array(vectors), np.array(verdicts)


def fit(vectors: np.ndarray, verdicts: np.ndarray, penalty: float = 20.0) -> np.ndarray:
    """The intercept and the weights, by Newton's method with a ridge; vectors have length 1, hence the scale."""
    rows = np.hstack([np.ones((len(vectors), 1)), vectors * SCALE])
    ridge = np.full(rows.shape[1], penalty)
    ridge[0] = FREE
    weights = np.zeros(rows.shape[1])
    for _ in range(ROUNDS):
        likely = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (likely - verdicts) + ridge * weights
        curve = (rows * (likely * (1 - likely))[:, None]).T @ rows + np.diag(ridge)
        weights -= np.linalg.solve(curve, slope)
    weights[1:] *= SCALE
    return weights


def table(weights: np.ndarray) -> str:
    """The weights as acceptance.tsv has them."""
    lines = [f"(always)\t{weights[0]:.3f}"]
    lines += [f"{number}\t{weight:.2f}" for number, weight in enumerate(weights[1:])]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("verdicts", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--penalty", type=float, default=20.0)
    arguments = parser.parse_args()
    vectors, verdicts = read(arguments.verdicts)
    arguments.output.write_text(table(fit(vectors, verdicts, arguments.penalty)), encoding="utf-8")


if __name__ == "__main__":
    main()
