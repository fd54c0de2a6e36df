"""From raw confidence to probability: Platt's sigmoid and isotonic regression, and how to tell which fits. No torch."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]
EDGE = 1e-4
BINS = 10


class Calibrated(NamedTuple):
    """A fitted map: its JSON form, and the function that takes raw confidences in [0, 1] to probabilities."""

    form: dict[str, Any]
    apply: Callable[[Doubles], Doubles]


Fit = Callable[[Doubles, Doubles], Calibrated]


def platt(raw: Doubles, right: Doubles) -> Calibrated:
    """p = 1 / (1 + exp(-(a · logit(raw) + b))), by Newton's method on Platt's smoothed targets."""
    positives, x = right.sum(), _logit(raw)
    targets = np.where(right > 0, (positives + 1) / (positives + 2), 1 / (len(right) - positives + 2))
    design, beta = np.stack([x, np.ones_like(x)], 1), np.array([1.0, 0.0])
    for _ in range(100):
        p = _sigmoid(design @ beta)
        # A small ridge keeps the matrix regular when all scores are alike.
        hessian = design.T @ (design * (p * (1 - p))[:, None]) + 1e-6 * np.eye(2)
        step = np.linalg.solve(hessian, design.T @ (targets - p))
        beta = beta + np.clip(step, -2.0, 2.0)
        if np.abs(step).max() < 1e-9:
            break
    a, b = float(beta[0]), float(beta[1])
    return Calibrated({"method": "platt", "a": round(a, 6), "b": round(b, 6)}, lambda z: _sigmoid(a * _logit(z) + b))


def isotonic(raw: Doubles, right: Doubles) -> Calibrated:
    """A rising step function by pooling adjacent violators, with straight lines between the middles of its steps."""
    order = np.argsort(raw, kind="stable")
    blocks: list[list[float]] = []
    for x, y in zip(raw[order], right[order], strict=True):
        blocks.append([float(x), float(y), 1.0])
        while len(blocks) > 1 and blocks[-2][1] >= blocks[-1][1]:
            x2, y2, n2 = blocks.pop()
            x1, y1, n1 = blocks.pop()
            n = n1 + n2
            blocks.append([(x1 * n1 + x2 * n2) / n, (y1 * n1 + y2 * n2) / n, n])
    xs, ys = np.array([b[0] for b in blocks]), np.array([b[1] for b in blocks])
    form = {"method": "isotonic", "raw": np.round(xs, 5).tolist(), "probability": np.round(ys, 5).tolist()}
    return Calibrated(form, lambda z: np.interp(z, xs, ys))


def expected_error(probability: Doubles, right: Doubles) -> float:
    """Expected calibration error: mean gap between confidence and share right over ten bins of equal width."""
    bins = np.minimum((probability * BINS).astype(int), BINS - 1)
    gaps = [abs(probability[bins == b].sum() - right[bins == b].sum()) for b in range(BINS)]
    return float(sum(gaps) / max(1, len(right)))


def upper_half_precision(probability: Doubles, right: Doubles) -> float:
    """Share right among the half of claims with the highest confidence (rounded up)."""
    order = np.argsort(-probability, kind="stable")[: (len(right) + 1) // 2]
    return float(right[order].mean()) if len(order) else 0.0


def held_out(fit: Fit, raw: Doubles, right: Doubles, groups: Sequence[str]) -> Doubles:
    """Probabilities of each group's claims by a map that was fitted on the other groups."""
    names, probability = np.array(groups), raw.copy()
    for name in sorted(set(groups)):
        inside = names == name
        if 0 < inside.sum() < len(raw):
            probability[inside] = fit(raw[~inside], right[~inside]).apply(raw[inside])
    return probability


def best_fit(raw: Doubles, right: Doubles, groups: Sequence[str]) -> tuple[Calibrated, Doubles]:
    """The map with the lower squared error on held-out groups, fitted on all, and the held-out probabilities."""
    tried = [(fit, held_out(fit, raw, right, groups)) for fit in (platt, isotonic)]
    fit, probability = min(tried, key=lambda pair: float(((pair[1] - right) ** 2).mean()))
    return fit(raw, right), probability


def _logit(p: Doubles) -> Doubles:
    clipped = np.clip(p, EDGE, 1 - EDGE)
    return np.log(clipped) - np.log1p(-clipped)


def _sigmoid(x: Doubles) -> Doubles:
    return 1.0 / (1.0 + np.exp(-x))
