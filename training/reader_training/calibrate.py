"""Thresholds, and the map from raw confidence to probability, from development disputes, into a small JSON.

usage: python -m reader_training.calibrate --base FOLDER --weights FILE --articles FOLDER --out FILE
"""

import argparse
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from reader_training.articles import read_dispute_articles
from reader_training.calibration import Doubles, best_fit, expected_error, upper_half_precision
from reader_training.claims import Claims, Reading, Thresholds, compare, decode, gold_claims, position, tuned
from reader_training.data import CodedArticles
from reader_training.device import find_device
from reader_training.gather import Folders, development_data
from reader_training.pieces import FileSplitter
from reader_training.runner import Network, alone, network_from, outputs_of, softmax
from reader_training.split import load_split

GRID = [round(0.1 + 0.05 * i, 2) for i in range(17)]


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the command."""
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--base", "--weights", "--articles", "--out"):
        p.add_argument(name, type=Path, required=True)
    p.add_argument("--threads", type=int, default=0)
    args = p.parse_args(arguments)
    splitter = FileSplitter(args.base / "tokenizer.json")
    network = network_from(args.weights, find_device(threads=args.threads), args.threads)
    disputes = development_data(load_split(), Folders(articles=args.articles), splitter).articles
    readings = {d.coded.name: list(read_dispute_articles(d.coded, splitter, network)) for d in disputes}
    form = calibrated(readings, disputes) | window_thresholds(network, disputes, args.weights)
    form["weights"] = {"file": args.weights.name, "sha256": hashlib.sha256(args.weights.read_bytes()).hexdigest()}
    args.out.parent.mkdir(parents=True, exist_ok=True)
    args.out.write_text(json.dumps(form, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    print(args.out.read_text(encoding="utf-8"), end="")


def calibrated(readings: dict[str, list[Reading]], disputes: Sequence[CodedArticles]) -> dict[str, Any]:
    """Thresholds of holders and authors, the confidence maps for both, and the figures they reach."""
    gold: Claims = {}
    for dispute in disputes:
        gold |= gold_claims(dispute.coded.statements)
    everything = [reading for name in sorted(readings) for reading in readings[name]]
    thresholds = tuned(everything, gold)
    form: dict[str, Any] = {"thresholds": thresholds._asdict(), "confidence": {}}
    probabilities, rights = [], []
    for voice, authored in (("actor", False), ("author", True)):
        raw, right, groups = _judged(readings, gold, thresholds, authored)
        if len(raw) >= 2:
            fitted, probability = best_fit(raw, right, groups)
            form["confidence"][voice] = fitted.form
            probabilities.append(probability)
            rights.append(right)
    reached = compare(decode(everything, thresholds), gold)
    form["figures"] = {"claim_f1": round(reached.score.f1, 4), "stance": round(reached.stance, 4)}
    if probabilities:
        # Each dispute's probabilities come from the other disputes, so these figures are not flattered.
        p, r = np.concatenate(probabilities), np.concatenate(rights)
        form["figures"] |= {"ece": round(expected_error(p, r), 4), "upper_half": round(upper_half_precision(p, r), 4)}
    return form


def _judged(
    readings: dict[str, list[Reading]], gold: Claims, thresholds: Thresholds, authored: bool
) -> tuple[Doubles, Doubles, list[str]]:
    """Raw confidences of the claims read, whether each is right (0 or 1), and their disputes."""
    raw, right, groups = [], [], []
    for name in sorted(readings):
        for key, stances in decode(readings[name], thresholds).items():
            if key.authored == authored:
                raw.append(max(stances.values()))
                right.append(float(key in gold and position(gold[key]) == position(stances)))
                groups.append(name)
    return np.array(raw), np.array(right), groups


def window_thresholds(network: Network, disputes: Sequence[CodedArticles], weights: Path) -> dict[str, Any]:
    """Thresholds of evidence (per piece) and of the condition (per proposal with a stance), by F1 over windows."""
    evidence, conditional = np.zeros((len(GRID), 3)), np.zeros((len(GRID), 3))
    items = [item for dispute in disputes for item in dispute.items()]
    for _, batch, outputs in outputs_of(network, items, alone(weights)):
        known = batch.labels.evidence >= 0
        _count(evidence, softmax(outputs.pair[..., 3:])[..., 1:].sum(-1)[known], batch.labels.evidence[known] > 0)
        told = batch.labels.conditional >= 0
        _count(conditional, 1 / (1 + np.exp(-outputs.author[..., 3][told])), batch.labels.conditional[told] > 0)
    return {"window_thresholds": {"evidence": _best(evidence), "conditional": _best(conditional)}}


def _count(counts: np.ndarray, probability: np.ndarray, gold: np.ndarray) -> None:
    for i, threshold in enumerate(GRID):
        said = probability > threshold
        counts[i] += [(said & gold).sum(), said.sum(), gold.sum()]


def _best(counts: np.ndarray) -> dict[str, float]:
    f1 = 2 * counts[:, 0] / np.maximum(1, counts[:, 1] + counts[:, 2])
    best = int(f1.argmax())
    return {"threshold": GRID[best], "f1": round(float(f1[best]), 4)}


if __name__ == "__main__":
    main()
