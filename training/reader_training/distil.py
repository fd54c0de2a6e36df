"""What a small reader learns from a larger one: its probabilities rather than the coder's yes and no.

Knowledge distillation as Hinton, Vinyals and Dean (2015) describe it, at temperature 1, over every head.
"""

from typing import NamedTuple

import torch
from torch import Tensor, nn

from reader_training.losses import CONDITION_WEIGHT, EVIDENCE_TOKENS, HOLDER_TOKENS
from reader_training.model import JointReader

Logits = tuple[Tensor, Tensor, Tensor]


class Teacher(NamedTuple):
    """A larger reader, and the share of the loss, in [0, 1], that is about agreeing with it."""

    reader: JointReader
    share: float

    @torch.no_grad()
    def logits(self, inputs: list[Tensor]) -> Logits:
        """What the teacher says of a batch, without dropout."""
        attribution, pair, author = self.reader(*inputs)
        return attribution.float(), pair.float(), author.float()


def soft_loss(logits: Logits, taught: Logits, inputs: list[Tensor]) -> Tensor:
    """How far the reader is from its teacher, weighed like the losses on labels, over the pieces of passages alone."""
    _, mask, types, at = inputs
    passage = ((mask > 0) & (types == 0)).float()
    said = (at > 0).float()
    places = passage.unsqueeze(-1) * said.unsqueeze(1)
    attribution, pair, author = (values.float() for values in logits)
    rows = len(pair)
    total = (_divergence(attribution, taught[0]) * passage).sum() / passage.sum()
    total = total + (_divergence(pair[..., :3], taught[1][..., :3]) * places).sum() / (rows * HOLDER_TOKENS)
    total = total + (_divergence(pair[..., 3:], taught[1][..., 3:]) * places).sum() / (rows * EVIDENCE_TOKENS)
    proposals = said.sum().clamp_min(1.0)
    total = total + (_divergence(author[..., :3], taught[2][..., :3]) * said).sum() / proposals
    condition = nn.functional.binary_cross_entropy_with_logits(
        author[..., 3], taught[2][..., 3].sigmoid(), reduction="none"
    )
    return total + CONDITION_WEIGHT * (condition * said).sum() / proposals


def _divergence(logits: Tensor, taught: Tensor) -> Tensor:
    """Kullback-Leibler divergence of each distribution over the last axis from the teacher's."""
    return nn.functional.kl_div(logits.log_softmax(-1), taught.log_softmax(-1), reduction="none", log_target=True).sum(
        -1
    )
