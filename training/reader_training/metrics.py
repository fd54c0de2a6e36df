"""Figures over windows. Arrays in, counts out; no torch."""

from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from reader_training.batches import Batch
from reader_training.items import Item, Kind
from reader_training.layout import ROLES, SIGNS
from reader_training.tags import Segment, attribution_spans, segments

Floats = NDArray[np.float32]


class Outputs(NamedTuple):
    """Logits of a batch: attribution B × L × 7, pair B × L × K × 6, author B × K × 4."""

    attribution: Floats
    pair: Floats
    author: Floats


class Score(NamedTuple):
    """Precision, recall, F1, all in [0, 1]; 0 where undefined."""

    precision: float
    recall: float
    f1: float


def score(right: float, said: float, gold: float, found: float | None = None) -> Score:
    """Of `said` things `right` are right; of `gold` things `found` are found (`right` unless given)."""
    found = right if found is None else found
    precision, recall = right / said if said else 0.0, found / gold if gold else 0.0
    return Score(precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0)


def overlap(one: Segment, other: Segment) -> bool:
    """Whether two runs share a piece."""
    return max(one.first, other.first) < min(one.end, other.end)


@dataclass
class WindowScore:
    """Counts over windows. Claims are holders by overlap and sign, with the author as one more holder."""

    counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    confusion: Counter[tuple[str, str, int, int]] = field(default_factory=Counter)
    """(genre, voice, gold sign, read sign); voice is author or actor, sign 0 stands for missed or made up."""

    def add(self, items: list[Item], batch: Batch, outputs: Outputs) -> None:
        """Counts a batch."""
        tags, author = outputs.attribution.argmax(-1), outputs.author[..., :3].argmax(-1)
        holders, evidence = outputs.pair[..., :3].argmax(-1), outputs.pair[..., 3:].argmax(-1)
        for i, item in enumerate(items):
            end = len(item.ids) + 1
            if item.attribution is not None:
                self._attributions(item, tags[i, 1:end])
            for k in range(len(item.proposals)):
                self._author(item, int(batch.labels.author[i, k]), int(author[i, k]), outputs.author[i, k])
                if item.kind is not Kind.PASSAGE:
                    continue
                passage, focus = slice(1, end), slice(1 + item.context, end)
                self._holders(item, batch.labels.holders[i, passage, k], holders[i, passage, k])
                self._evidence(batch.labels.evidence[i, focus, k], evidence[i, focus, k])

    def _attributions(self, item: Item, read: NDArray[np.int64]) -> None:
        gold, said = attribution_spans(item.attribution or ()), attribution_spans(read.tolist())
        for role in ROLES:
            own, other = {s for s in gold if s[0] == role}, {s for s in said if s[0] == role}
            self._count(role, right=len(own & other), said=len(other), gold=len(own))

    def _author(self, item: Item, gold: int, read: int, logits: Floats) -> None:
        if item.kind is Kind.PAIR:
            self.counts["pairs", "all"] += 1
            self.counts["pairs", "right"] += gold == read
            # Between the two stances only: what the published figures of such sets measure.
            self.counts["pairs", "forced"] += gold == 1 + int(logits[2] > logits[1])
            return
        self.confusion[item.genre, "author", gold, read] += 1
        for stance in (1, 2):
            self._count(f"author {SIGNS[stance]}", gold == read == stance, read == stance, gold == stance)
        self._count("claims", gold == read > 0, read > 0, gold > 0, gold == read > 0)

    def _holders(self, item: Item, gold_signs: NDArray[np.int64], read_signs: NDArray[np.int64]) -> None:
        # Further mentions of a holder (-100) count neither way.
        gold, read = segments(gold_signs.tolist()), segments(np.where(gold_signs < 0, 0, read_signs).tolist())
        met = 0
        for one in gold:
            hits = [other.label for other in read if overlap(one, other)]
            met += one.label in hits
            self.counts["sign", "all"] += bool(hits)
            self.counts["sign", "right"] += one.label in hits
            self.confusion[item.genre, "actor", one.label, one.label if one.label in hits else (hits or [0])[0]] += 1
        right = sum(any(overlap(one, other) and one.label == other.label for one in gold) for other in read)
        for other in read:
            if not any(overlap(one, other) for one in gold):
                self.confusion[item.genre, "actor", 0, other.label] += 1
        for name in ("holders", "claims"):
            self._count(name, right, len(read), len(gold), met)

    def _evidence(self, gold: NDArray[np.int64], read: NDArray[np.int64]) -> None:
        self._count("evidence", int(((gold == read) & (gold > 0)).sum()), int((read > 0).sum()), int((gold > 0).sum()))

    def _count(self, name: str, right: int, said: int, gold: int, found: int | None = None) -> None:
        for what, number in (
            ("right", right),
            ("said", said),
            ("gold", gold),
            ("found", right if found is None else found),
        ):
            self.counts[name, what] += int(number)

    def of(self, name: str) -> Score:
        """The score of claims, holders, evidence, source, cue, content, `author support` or `author oppose`."""
        return score(*(self.counts[name, what] for what in ("right", "said", "gold", "found")))

    def figures(self) -> dict[str, float]:
        """All figures that there is data for, by name."""
        names = dict.fromkeys(name for name, what in self.counts if what == "gold" and self.counts[name, "gold"])
        found = {f"{name} F1": round(self.of(name).f1, 4) for name in names}
        for name, share in (("sign", "right"), ("pairs", "right"), ("pairs", "forced")):
            if self.counts[name, "all"]:
                found[f"{name} {share}"] = round(self.counts[name, share] / self.counts[name, "all"], 4)
        return found

    def confusion_lines(self) -> list[str]:
        """A line for each genre and voice: gold sign > read sign and how often; silence read as silence is left out."""
        lines = []
        for genre, voice in sorted({key[:2] for key in self.confusion}):
            cells = [
                f"{SIGNS[gold]}>{SIGNS[read]} {self.confusion[genre, voice, gold, read]}"
                for gold in range(3)
                for read in range(3)
                if gold + read > 0
            ]
            lines.append(f"{genre:14} {voice:7} " + "  ".join(cells))
        return lines
