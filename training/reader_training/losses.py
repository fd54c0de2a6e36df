"""What the reader is trained to make small."""

from typing import NamedTuple

import torch
from torch import Tensor, nn

from reader_training.batches import Labels
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


def on_device(labels: Labels, device: torch.device) -> Known:
    """The labels as tensors on `device`."""
    return Known(*(torch.from_numpy(values).to(device, non_blocking=True) for values in labels))


def loss_of(logits: tuple[Tensor, Tensor, Tensor], known: Known) -> Tensor:
    """The weighted sum of all losses that the labels allow, a scalar in float32."""
    attribution, pair, author = (values.float() for values in logits)
    weight = torch.tensor(SIGN_WEIGHTS, device=pair.device)
    rows = len(pair)
    total = pair.new_zeros(())
    if (known.attribution >= 0).any():
        total = total + nn.functional.cross_entropy(
            attribution.flatten(0, 1), known.attribution.flatten(), ignore_index=IGNORED
        )
    if (known.holders >= 0).any():
        holders, evidence = pair[..., :3].flatten(0, 2), pair[..., 3:].flatten(0, 2)
        total = total + _summed(holders, known.holders, weight) / (rows * HOLDER_TOKENS)
        total = total + _summed(evidence, known.evidence, weight) / (rows * EVIDENCE_TOKENS)
    if (known.author >= 0).any():
        total = total + nn.functional.cross_entropy(
            author[..., :3].flatten(0, 1), known.author.flatten(), ignore_index=IGNORED, weight=weight
        )
    told = known.conditional >= 0
    if told.any():
        condition = nn.functional.binary_cross_entropy_with_logits(
            author[..., 3][told], known.conditional[told].float()
        )
        total = total + CONDITION_WEIGHT * condition
    return total


def _summed(logits: Tensor, labels: Tensor, weight: Tensor) -> Tensor:
    return nn.functional.cross_entropy(logits, labels.flatten(), ignore_index=IGNORED, weight=weight, reduction="sum")
