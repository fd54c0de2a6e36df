"""MPNet as a BERT-shaped encoder with a bias on attention by relative position.

MPNet (Song et al. 2020) differs from BERT in that bias, in the names of its weights, in having no token types, and in a
vocabulary whose wordpieces are BERT's, four ids further on, with special tokens of its own in front. All of that is
settled when the weights are read, so that rows, tokenizer and export are the same for both.
"""

import math
from collections.abc import Mapping

import torch
from torch import Tensor, nn

from reader_training.layout import CLS, PAD, SEP, UNKNOWN

BIAS_NAME = "encoder.relative_attention_bias.weight"
LAYER_NORM_EPS = 1e-5
FAR = 128
"""Distances from here on share a bucket."""

_SHIFT = 4
_SPECIAL = {CLS: 0, PAD: 1, SEP: 2, UNKNOWN: 3}
"""BERT's id of a special token to MPNet's."""
_FIRST_POSITION = 2
_NAMES = {
    "attention.attn.q.": "attention.self.query.",
    "attention.attn.k.": "attention.self.key.",
    "attention.attn.v.": "attention.self.value.",
    "attention.attn.o.": "attention.output.dense.",
    "attention.LayerNorm.": "attention.output.LayerNorm.",
}


class RelativeBias(nn.Module):
    """What is added to attention scores, by distance and attention head; the same in every layer. It is not trained."""

    def __init__(self, weight: Tensor) -> None:
        super().__init__()
        self.weight = nn.Parameter(weight.clone(), requires_grad=False)

    def forward(self, mask: Tensor) -> Tensor:
        """B × heads × L × L for a B × L mask: the bias, and minus infinity (the least number) towards padding."""
        places = torch.arange(mask.shape[1], device=mask.device)
        bias = self.weight[_bucket(places[None, :] - places[:, None], len(self.weight))].permute(2, 0, 1)[None]
        if torch.is_autocast_enabled(mask.device.type):
            bias = bias.to(torch.get_autocast_dtype(mask.device.type))
        padding = (1 - mask[:, None, None, :]).to(bias.dtype) * torch.finfo(bias.dtype).min
        return bias + padding


def _bucket(distance: Tensor, buckets: int) -> Tensor:
    """The bucket of each distance as in T5 and MPNet: half for either side, near ones one by one, far ones by ratio."""
    half = buckets // 2
    near = half // 2
    size = distance.abs()
    far = near + (torch.log(size.clamp_min(1).float() / near) / math.log(FAR / near) * (half - near)).long()
    return torch.where(size < near, size, far.clamp_max(half - 1)) + (distance > 0).long() * half


def named_as_bert(weights: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """MPNet's weights under BERT's names, its tables in the order of BERT's ids; the bias keeps its name."""
    named: dict[str, Tensor] = {}
    for name, values in weights.items():
        for own, other in _NAMES.items():
            name = name.replace(own, other)
        if not name.startswith("pooler."):
            named[name] = values
    words = named["embeddings.word_embeddings.weight"]
    order = torch.arange(len(words) - _SHIFT) + _SHIFT
    for bert, own in _SPECIAL.items():
        order[bert] = own
    named["embeddings.word_embeddings.weight"] = words[order]
    named["embeddings.position_embeddings.weight"] = named["embeddings.position_embeddings.weight"][_FIRST_POSITION:]
    named["embeddings.token_type_embeddings.weight"] = words.new_zeros(2, words.shape[1])
    return named
