"""Trains the reader, from a base encoder or from weights, on a CPU or a CUDA device; a run can be stopped and resumed.

usage: python -m reader_training.train --base FOLDER --out FOLDER (--epochs N | --minutes M | --until TIME) [options]
The same command again goes on from the last checkpoint in OUT.
"""

import argparse
import logging
import signal
import sys
import time
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import torch

from reader_training.checkpoint import LAST, position_in
from reader_training.device import PRECISIONS, find_device
from reader_training.distil import Teacher
from reader_training.epochs import Capacity, Epochs, Mix
from reader_training.evaluate import epoch_check
from reader_training.feed import DirectFeed, Feed, ParallelFeed
from reader_training.gather import DevelopmentData, Folders, TrainingData, development_data, training_data
from reader_training.model import JointReader, fresh_reader, reader_from
from reader_training.pieces import FileSplitter
from reader_training.schedule import Budget, ClockBudget, EpochBudget, Rates
from reader_training.split import load_split
from reader_training.trainer import LOG, Halts, Run, Trainer

BASES = ("model.onnx", "model.safetensors")
MANY_EPOCHS = 1_000_000
"""More than a run that ends by the clock will see."""


def parser() -> argparse.ArgumentParser:
    """The command line."""
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--base", type=Path, required=True, help="with tokenizer.json and a base encoder (unless --init)")
    p.add_argument("--out", type=Path, required=True, help="folder for checkpoints, log and weights")
    p.add_argument("--init", type=Path, help="weights to start from: .pt, .safetensors or a shipped .onnx")
    p.add_argument("--data", type=Path, help="folder with the public data sets")
    p.add_argument("--articles", type=Path, help="folder with the coded articles")
    length = p.add_mutually_exclusive_group(required=True)
    length.add_argument("--epochs", type=int)
    length.add_argument("--minutes", type=float, help="of training in all, pauses not counted")
    length.add_argument("--until", type=datetime.fromisoformat, help="2026-12-01T06:00")
    mix, rates, capacity = Mix(), Rates(), Capacity()
    p.add_argument("--lr", type=float, default=rates.peak, help="peak rate of the encoder")
    p.add_argument("--layer-decay", type=float, default=rates.decay, help="factor of the rate a layer further down")
    p.add_argument("--warmup", type=int, default=rates.warmup, help="steps")
    p.add_argument("--ema", type=float, default=0.998, help="decay of the averaged weights")
    p.add_argument("--rows", type=int, default=capacity.rows, help="in a batch, at most")
    p.add_argument("--pieces", type=int, default=capacity.pieces, help="wordpieces in a batch, at most")
    p.add_argument("--corpus-share", type=float, default=mix.corpus)
    p.add_argument("--polnear-share", type=float, default=mix.polnear)
    p.add_argument("--articles-share", type=float, default=mix.articles)
    p.add_argument("--pairs", type=int, default=mix.pairs, help="stance pairs in an epoch")
    p.add_argument(
        "--pairs-first", type=int, default=mix.pairs_first, help="stance pairs in a first epoch of nothing else"
    )
    p.add_argument("--open", type=int, default=mix.open, help="passages without labels in an epoch, for a teacher")
    p.add_argument("--noise", type=float, default=mix.noise, help="share of a passage's wordpieces that are hidden")
    p.add_argument("--teacher", type=Path, help="weights of a larger reader to learn from as well")
    p.add_argument("--teacher-share", type=float, default=0.5, help="of the loss, in [0, 1]")
    p.add_argument("--seed", type=int, default=0)
    p.add_argument("--threads", type=int, default=0, help="of the CPU; 0: torch decides")
    p.add_argument("--workers", type=int, default=0, help="processes that make batches ahead; 0: this one makes them")
    p.add_argument("--precision", choices=PRECISIONS, default="auto")
    p.add_argument("--checkpoint-minutes", type=float, default=5.0)
    p.add_argument("--check-every", type=int, default=1, help="epochs between looks at development data; 0: never")
    p.add_argument("--steps", type=int, help="stop after so many steps in all, as if interrupted")
    p.add_argument("--limit", type=int, help="keep so many items of each source: for a trial of the machinery")
    return p


def main(arguments: list[str] | None = None) -> int:
    """Runs the command; 0 when the run is finished, 3 when it was stopped and can be resumed."""
    args = parser().parse_args(arguments)
    args.out.mkdir(parents=True, exist_ok=True)
    _log_to(args.out / "train.log")
    torch.manual_seed(args.seed)
    device = find_device(args.precision, args.threads)
    splitter = FileSplitter(args.base / "tokenizer.json")
    split, folders = load_split(), Folders(public=args.data, articles=args.articles)
    data = _limited(training_data(split, folders, splitter), args.limit)
    mix = Mix(
        args.corpus_share, args.polnear_share, args.articles_share, args.pairs, args.pairs_first, args.open, args.noise
    )
    rates = Rates(args.lr, decay=args.layer_decay, warmup=args.warmup)
    capacity = Capacity(args.rows, args.pieces)
    epochs = Epochs(data, mix, capacity, args.seed, splitter)
    run = Run(_settings(args, mix, rates, capacity), _teacher(args))
    trainer = Trainer(_reader(args), _feed(args, epochs), rates, device, args.out, run)
    resumed = trainer.resume()
    LOG.info(
        "%s on %s%s: %d passages, %d attribution chunks, %d pairs, %d coded disputes",
        f"resumed at step {trainer.at.step}" if resumed else "started", device.torch, " in bf16" if device.bf16 else "",
        len(data.corpus), len(data.attribution), len(data.pairs), len(data.articles),
    )  # fmt: skip
    check = None
    if args.check_every:
        dev = development_data(split, folders, splitter)
        check = epoch_check(_windows_only(dev, args.limit), device, args.out / "figures.jsonl", args.check_every)
    halts = Halts(60 * args.checkpoint_minutes, _interruption(), args.steps)
    finished = trainer.run(_budget(args, trainer), halts, check)
    return 0 if finished else 3


def _windows_only(dev: DevelopmentData, limit: int | None) -> DevelopmentData:
    """Development data without the public sets, which change little from epoch to epoch; fewer items in a trial."""
    small = replace(dev, pairs={}, attribution={})
    return small if limit is None else replace(small, corpus=small.corpus[:limit], articles=small.articles[:1])


def _reader(args: argparse.Namespace) -> JointReader:
    if args.init:
        return reader_from(args.init)
    return fresh_reader(next(path for name in BASES if (path := args.base / name).exists()))


def _teacher(args: argparse.Namespace) -> Teacher | None:
    return Teacher(reader_from(args.teacher), args.teacher_share) if args.teacher else None


def _feed(args: argparse.Namespace, epochs: Epochs) -> Feed:
    if not args.workers:
        return DirectFeed(epochs)
    at = position_in(args.out / LAST)
    return ParallelFeed(epochs, args.workers, at.epoch, at.batch, args.epochs or MANY_EPOCHS)


def _budget(args: argparse.Namespace, trainer: Trainer) -> Budget:
    at = trainer.at
    if args.epochs is not None:
        return EpochBudget(args.epochs, at.epoch)
    if args.until is not None:
        return ClockBudget(args.until.timestamp(), at.progress)
    return ClockBudget(time.time() + max(0.0, 60 * args.minutes - at.seconds), at.progress)


def _settings(args: argparse.Namespace, mix: Mix, rates: Rates, capacity: Capacity) -> dict[str, Any]:
    """What must be the same when the run is resumed: all that decides on the order and the size of steps."""
    return (
        {"seed": args.seed, "limit": args.limit, "ema": args.ema, "teacher": args.teacher and args.teacher_share}
        | asdict(mix)
        | asdict(rates)
        | {f"batch_{name}": value for name, value in asdict(capacity).items()}
    )


def _limited(data: TrainingData, limit: int | None) -> TrainingData:
    if limit is None:
        return data
    return TrainingData(
        data.corpus[:limit],
        data.attribution[:limit],
        data.pairs[:limit],
        data.articles[: max(1, limit // 20)],
        data.pool,
    )


def _interruption() -> Any:
    """A function that says whether the process was asked to end: it then ends after a checkpoint."""
    asked: list[int] = []
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda got, _frame: asked.append(got))
    return lambda: bool(asked)


def _log_to(path: Path) -> None:
    handlers: list[logging.Handler] = [logging.StreamHandler(sys.stdout), logging.FileHandler(path, encoding="utf-8")]
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", handlers=handlers)


if __name__ == "__main__":
    sys.exit(main())
