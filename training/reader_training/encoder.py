"""The encoder under the heads: BERT-shaped, taken from an ONNX file or shaped by given weights."""

from pathlib import Path

import torch
from torch import Tensor
from transformers import BertConfig, BertModel

from reader_training.onnx_weights import read_onnx

DROPOUT = 0.1
HEADS = 12
"""Attention heads; the number is not in the weights. Right for e5-small, MiniLM (384 wide) and BERT-base (768 wide)."""


def encoder_shaped(weights: dict[str, Tensor], heads: int = HEADS) -> BertModel:
    """An encoder with fresh values, as deep and wide as these weights (names without prefix) are."""
    words = weights["embeddings.word_embeddings.weight"]
    config = BertConfig(
        vocab_size=words.shape[0],
        hidden_size=words.shape[1],
        num_hidden_layers=1 + max(int(name.split(".")[2]) for name in weights if name.startswith("encoder.layer.")),
        num_attention_heads=heads,
        intermediate_size=weights["encoder.layer.0.intermediate.dense.bias"].shape[0],
        max_position_embeddings=weights["embeddings.position_embeddings.weight"].shape[0],
        hidden_dropout_prob=DROPOUT,
        # With dropout inside attention torch falls back to its slow kernel on CPU.
        attention_probs_dropout_prob=0.0,
        attn_implementation="sdpa",
    )
    return BertModel(config, add_pooling_layer=False)


def base_encoder(path: Path) -> BertModel:
    """The encoder in an ONNX export of a BERT-shaped sentence encoder (e5-small-v2)."""
    named = {name.removeprefix("bert."): torch.from_numpy(v.copy()) for name, v in read_onnx(path).items()}
    encoder = encoder_shaped(named)
    wanted = encoder.state_dict()
    missing = [name for name in wanted if name not in named and "position_ids" not in name]
    if missing:
        raise ValueError(f"{path} lacks {missing[:5]} and {max(0, len(missing) - 5)} more")
    encoder.load_state_dict({name: named.get(name, values) for name, values in wanted.items()})
    return encoder
