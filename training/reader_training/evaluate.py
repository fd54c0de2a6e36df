"""Figures on development data: windows, stance pairs, attributions, whole articles.

usage: python -m reader_training.evaluate --base FOLDER --weights FILE [--data FOLDER] [--articles FOLDER] [options]
"""

import argparse
import json
import logging
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from reader_training.articles import read_dispute_articles
from reader_training.claims import Claims, Reading, Thresholds, cells, compare, decode, gold_claims, tuned
from reader_training.device import Device, find_device
from reader_training.epochs import Capacity
from reader_training.gather import DevelopmentData, Folders, development_data
from reader_training.items import Item
from reader_training.metrics import WindowScore
from reader_training.model import JointReader
from reader_training.pieces import FileSplitter, Splitter
from reader_training.runner import Network, alone, network_from, outputs_of, torch_network
from reader_training.sources import CodedDispute, read_coded
from reader_training.split import load_split

LOG = logging.getLogger("train")


def window_score(network: Network, items: Iterable[Item], capacity: Capacity) -> WindowScore:
    """Counts over all rows of the items."""
    counted = WindowScore()
    for rows, batch, outputs in outputs_of(network, items, capacity):
        counted.add(rows, batch, outputs)
    return counted


def epoch_check(dev: DevelopmentData, device: Device, log: Path, every: int) -> Callable[[JointReader, int], float]:
    """A look at held-out passages and articles after each `every`-th epoch; a line of JSON each in `log`.

    The figure is claim F1 on article windows, or on passages where there are no articles.
    """
    parts = {name: items for name, items in (("passages", dev.corpus), ("articles", dev.article_items)) if items}

    def check(model: JointReader, epoch: int) -> float:
        if epoch % every or not parts:
            return -1.0
        network = torch_network(model, device)
        found = {name: window_score(network, items, Capacity(32, 8192)).figures() for name, items in parts.items()}
        for name, figures in found.items():
            LOG.info("epoch %d %s: %s", epoch, name, "  ".join(f"{k} {v:.3f}" for k, v in figures.items()))
        with log.open("a", encoding="utf-8") as out:
            out.write(json.dumps({"epoch": epoch} | found) + "\n")
        return found[list(parts)[-1]].get("claims F1", 0.0)

    return check


def article_figures(
    coded: Sequence[CodedDispute], splitter: Splitter, network: Network, thresholds: Thresholds | None
) -> dict[str, Any]:
    """Claim figures over whole articles; thresholds are tuned on these very articles if None, and say so."""
    gold: Claims = {}
    readings: list[Reading] = []
    for one in coded:
        gold |= gold_claims(one.statements)
        readings += read_dispute_articles(one, splitter, network)
    used = tuned(readings, gold) if thresholds is None else thresholds
    read = decode(readings, used)
    scores = {
        "all": compare(read, gold),
        "author": compare(read, gold, lambda key: key.authored),
        "actors": compare(read, gold, lambda key: not key.authored),
        "cells": compare(cells(read), cells(gold)),
    }
    for name, one_score in scores.items():
        print("  " + one_score.line(name))
    found = {name: {"f1": round(s.score.f1, 4), "stance": round(s.stance, 4)} for name, s in scores.items()}
    return {"thresholds": used._asdict(), "tuned_here": thresholds is None} | found


def all_figures(
    dev: DevelopmentData, splitter: Splitter, network: Network, capacity: Capacity, thresholds: Thresholds | None
) -> dict[str, Any]:
    """Every figure that there is development data for."""
    parts = {"passages": dev.corpus, "article windows": dev.article_items} | dev.attribution | dev.pairs
    found: dict[str, Any] = {}
    for name, items in parts.items():
        if not items:
            continue
        counted = window_score(network, items, capacity)
        found[name] = counted.figures()
        print(name, found[name], *counted.confusion_lines(), sep="\n  ", flush=True)
    if dev.articles:
        print("whole articles")
        found["articles"] = article_figures([d.coded for d in dev.articles], splitter, network, thresholds)
    return found


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the command."""
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--base", type=Path, required=True, help="folder with tokenizer.json")
    p.add_argument("--weights", type=Path, required=True, help=".pt, .safetensors or .onnx")
    p.add_argument("--data", type=Path, help="folder with the public data sets")
    p.add_argument("--articles", type=Path, help="folder with the coded articles")
    p.add_argument("--gold", type=Path, nargs="*", default=[], help="folders with gold.json and texts, read on top")
    p.add_argument("--gold-texts", type=Path, help="folder of the texts of --gold, if they do not lie beside gold.json")
    p.add_argument("--calibration", type=Path, help="JSON of calibrate; without it thresholds are tuned here")
    p.add_argument("--out", type=Path, help="JSON to write the figures to")
    p.add_argument("--threads", type=int, default=0)
    args = p.parse_args(arguments)
    thresholds = None
    if args.calibration:
        thresholds = Thresholds(**json.loads(args.calibration.read_text(encoding="utf-8"))["thresholds"])
    splitter = FileSplitter(args.base / "tokenizer.json")
    network = network_from(args.weights, find_device(threads=args.threads), args.threads)
    dev = development_data(load_split(), Folders(public=args.data, articles=args.articles), splitter)
    found = all_figures(dev, splitter, network, alone(args.weights), thresholds)
    if args.gold:
        print("gold", *(folder.name for folder in args.gold))
        coded = [read_coded(folder, args.gold_texts) for folder in args.gold]
        found["gold"] = article_figures(coded, splitter, network, thresholds)
    if args.out:
        args.out.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
