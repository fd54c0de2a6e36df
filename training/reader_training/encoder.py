"""The encoder under the heads: BERT-shaped, taken from a file of a base encoder or shaped by given weights."""

from pathlib import Path

from torch import Tensor
from transformers import BertConfig, BertModel

from reader_training.relative import BIAS_NAME, LAYER_NORM_EPS, RelativeBias, named_as_bert
from reader_training.weights import read_weights

DROPOUT = 0.1
HEADS = 12
"""Attention heads; the number is not in the weights. Right for e5-small, MiniLM (384), BERT- and MPNet-base (768)."""
BERT_LAYER_NORM_EPS = 1e-12


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
        layer_norm_eps=LAYER_NORM_EPS if BIAS_NAME in weights else BERT_LAYER_NORM_EPS,
        # With dropout inside attention torch falls back to its slow kernel on CPU.
        attention_probs_dropout_prob=0.0,
        attn_implementation="sdpa",
    )
    return BertModel(config, add_pooling_layer=False)


def base_encoder(path: Path) -> tuple[BertModel, RelativeBias | None]:
    """The encoder in a file of a sentence encoder: BERT-shaped (e5-small-v2, ONNX) or MPNet (safetensors)."""
    named = {name.removeprefix("bert."): values for name, values in read_weights(path).items()}
    if BIAS_NAME in named:
        named = named_as_bert(named)
    encoder = encoder_shaped(named)
    wanted = encoder.state_dict()
    missing = [name for name in wanted if name not in named and "position_ids" not in name]
    if missing:
        raise ValueError(f"{path} lacks {missing[:5]} and {max(0, len(missing) - 5)} more")
    encoder.load_state_dict({name: named.get(name, values) for name, values in wanted.items()})
    return encoder, RelativeBias(named[BIAS_NAME]) if BIAS_NAME in named else None
