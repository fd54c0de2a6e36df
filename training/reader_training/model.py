"""The joint reader: an encoder with heads for attributions, holders, evidence and the author's stance."""

import math
from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import BertModel

from reader_training.encoder import DROPOUT, HEADS, base_encoder, encoder_shaped
from reader_training.relative import BIAS_NAME, RelativeBias
from reader_training.weights import read_weights

ENCODER_PREFIX = "b."
RELATIVE = "relative.weight"
PAIR_CLASSES = 6
PAIR_WIDTH = 64


class JointReader(nn.Module):
    """Reads rows of `layout`. The short names of its parts are those in the published weights, so they stay.

    `b` encoder; `relative` its bias by distance, if it has one; `attr` attribution tags; `tok`, `prop` token and
    proposal sides of the pair scores, `tb`, `pb` their biases; `author` the author's stance and the condition.
    """

    def __init__(self, encoder: BertModel, relative: RelativeBias | None = None) -> None:
        super().__init__()
        width = encoder.config.hidden_size
        self.b, self.relative, self.d = encoder, relative, nn.Dropout(DROPOUT)
        self.attr = nn.Linear(width, 7)
        self.tok = nn.Linear(width, PAIR_CLASSES * PAIR_WIDTH)
        self.prop = nn.Linear(width, PAIR_CLASSES * PAIR_WIDTH)
        self.tb, self.pb = nn.Linear(width, PAIR_CLASSES), nn.Linear(width, PAIR_CLASSES)
        self.author = nn.Linear(width, 4)

    def forward(self, ids: Tensor, mask: Tensor, types: Tensor, at: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Logits: attribution B × L × 7, pair B × L × K × 6 (holder, then evidence), author B × K × 4."""
        hidden = self.d(self.hidden(ids, mask, types))
        marks = hidden.gather(1, at.unsqueeze(-1).expand(-1, -1, hidden.shape[-1]))
        rows, length, _ = hidden.shape
        tokens = self.tok(hidden).view(rows, length, PAIR_CLASSES, PAIR_WIDTH)
        proposals = self.prop(marks).view(rows, at.shape[1], PAIR_CLASSES, PAIR_WIDTH)
        pair = torch.einsum("blcd,bkcd->blkc", tokens, proposals) / math.sqrt(PAIR_WIDTH)
        pair = pair + self.tb(hidden).unsqueeze(2) + self.pb(marks).unsqueeze(1)
        return self.attr(hidden), pair, self.author(marks)

    def hidden(self, ids: Tensor, mask: Tensor, types: Tensor) -> Tensor:
        """What the encoder makes of each piece, B × L × width."""
        seen: Tensor = mask if self.relative is None else self.relative(mask)
        states: Tensor = self.b(input_ids=ids, attention_mask=seen, token_type_ids=types).last_hidden_state
        return states


def fresh_reader(base: Path) -> JointReader:
    """A reader over a base encoder (ONNX or safetensors), with untrained heads."""
    return JointReader(*base_encoder(base))


def reader_from(weights: Path, heads: int = HEADS) -> JointReader:
    """The reader that a file holds: a checkpoint, safetensors, or a shipped ONNX file (8-bit ones are dequantised)."""
    named = read_weights(weights)
    encoder = {n.removeprefix(ENCODER_PREFIX): v for n, v in named.items() if n.startswith(ENCODER_PREFIX)}
    relative = named.get(RELATIVE)
    if relative is not None:
        encoder[BIAS_NAME] = relative
    reader = JointReader(encoder_shaped(encoder, heads), None if relative is None else RelativeBias(relative))
    reader.load_state_dict({name: named.get(name, values) for name, values in reader.state_dict().items()})
    missing = [name for name, _ in reader.named_parameters() if name not in named]
    if missing:
        raise ValueError(f"{weights} lacks {missing[:5]}")
    return reader
