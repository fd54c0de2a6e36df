"""What the reader is trained to make small."""

from typing import NamedTuple

import torch
from torch import Tensor, nn

from reader_training.batches import Labels
from reader_training.device import Device
from reader_training.layout import IGNORED

# A stance is far rarer than none; doubled, it is not lost among the zeros.
SIGN_WEIGHTS = (1.0, 2.0, 2.0)
# Token losses are sums over a passage: divided by typical counts of labelled tokens they weigh about one decision.
HOLDER_TOKENS = 10
EVIDENCE_TOKENS = 40
CONDITION_WEIGHT = 0.3


class Known(NamedTuple):
    """Labels as tensors; shapes as in `batches.Labels`."""

    attribution: Tensor
    holders: Tensor
    evidence: Tensor
    author: Tensor
    conditional: Tensor


def on_device(labels: Labels, device: Device) -> Known:
    """The labels as tensors on `device`."""
    return Known(*(device.tensor(values) for values in labels))


def loss_of(logits: tuple[Tensor, Tensor, Tensor], known: Known) -> Tensor:
    """The weighted sum of all losses that the labels allow, a scalar in float32. Never waits for the device."""
    attribution, pair, author = (values.float() for values in logits)
    weight = torch.tensor(SIGN_WEIGHTS, device=pair.device)
    rows = len(pair)
    total = _summed(attribution.flatten(0, 1), known.attribution) / _count(known.attribution)
    total = total + _summed(pair[..., :3].flatten(0, 2), known.holders, weight) / (rows * HOLDER_TOKENS)
    total = total + _summed(pair[..., 3:].flatten(0, 2), known.evidence, weight) / (rows * EVIDENCE_TOKENS)
    weighed = weight[known.author.clamp_min(0)] * (known.author >= 0)
    total = total + _summed(author[..., :3].flatten(0, 1), known.author, weight) / weighed.sum().clamp_min(1.0)
    condition = nn.functional.binary_cross_entropy_with_logits(
        author[..., 3], known.conditional.clamp_min(0).float(), reduction="none"
    )
    condition = (condition * (known.conditional >= 0)).sum() / _count(known.conditional)
    return total + CONDITION_WEIGHT * condition


def _count(labels: Tensor) -> Tensor:
    """How many labels are known, at least 1."""
    return (labels >= 0).sum().clamp_min(1)


def _summed(logits: Tensor, labels: Tensor, weight: Tensor | None = None) -> Tensor:
    return nn.functional.cross_entropy(logits, labels.flatten(), ignore_index=IGNORED, weight=weight, reduction="sum")
