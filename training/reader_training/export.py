"""Exports a reader: ONNX in float and in 8 bits, tokenizer, reference outputs, hashes and the skeleton of a model card.

usage: python -m reader_training.export --base FOLDER --weights FILE --out FOLDER
Writes reader.onnx, reader-int8.onnx, reader-fp16.safetensors, tokenizer.json, reference.jsonl, SHA256SUMS,
quantisation.json and README.md.
"""

import argparse
import hashlib
import json
import random
import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch

from reader_training.batches import Inputs, collate
from reader_training.card import write_card
from reader_training.data import corpus_items
from reader_training.epochs import rows_of
from reader_training.float_products import multiply_in_float
from reader_training.items import Item
from reader_training.layout import FOCUS_PIECES
from reader_training.model import JointReader, reader_from
from reader_training.pieces import FileSplitter, Splitter
from reader_training.runner import Network, onnx_network
from reader_training.sources import read_dispute
from reader_training.split import load_split
from reader_training.weights import write_weights

INPUTS, OUTPUTS = list(Inputs._fields), ["attribution", "pair", "author"]
HEADS = ("/attr/", "/tok/", "/prop/", "/tb/", "/pb/", "/author/")
REFERENCES = 40
OPSET = 17


def export_float(reader: JointReader, path: Path) -> None:
    """Writes the float network with free batch size, length and number of proposals."""
    reader.cpu().eval()
    # The fused kernel does not trace to plain operators.
    reader.b.set_attn_implementation("eager")
    ids = torch.randint(10, reader.b.config.vocab_size, (2, 48))
    example = (ids, torch.ones_like(ids), torch.zeros_like(ids), torch.tensor([[30, 38, 0], [30, 35, 40]]))
    row = {0: "batch", 1: "length"}
    axes = dict.fromkeys(INPUTS[:3], row) | {
        "proposal_at": {0: "batch", 1: "proposals"},
        "attribution": row,
        "pair": {0: "batch", 1: "length", 2: "proposals"},
        "author": {0: "batch", 1: "proposals"},
    }
    with torch.no_grad():
        torch.onnx.export(
            reader, example, str(path), input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=axes,
            opset_version=OPSET, dynamo=False,
        )  # fmt: skip


def quantise(source: Path, target: Path) -> None:
    """Writes the network with weights in 8 bits, a scale for each column.

    The heads stay in float: they are small and decide most.
    """
    import onnx
    from onnxruntime.quantization import QuantType, quantize_dynamic

    names = [node.name for node in onnx.load(str(source), load_external_data=False).graph.node]
    heads = [name for name in names if name.startswith(HEADS)]
    quantize_dynamic(source, target, weight_type=QuantType.QInt8, per_channel=True, nodes_to_exclude=heads)
    multiply_in_float(target, target)


def references(splitter: Splitter) -> list[tuple[str, list[str], Item]]:
    """Held-out passages with the wordings of their proposals: the same ones for every export."""
    found = []
    for name in load_split().corpus.dev:
        dispute = read_dispute(name)
        wordings = list(dispute.proposals.values())
        for passage, item in zip(dispute.passages, corpus_items(dispute, splitter), strict=True):
            if len(item.ids) < FOCUS_PIECES:
                row = rows_of(item)[0]
                found.append((passage["text"], wordings[: len(row.proposals)], row))
    return random.Random(1).sample(found, min(REFERENCES, len(found)))


def write_references(exact: Network, shipped: Network, splitter: Splitter, path: Path) -> dict[str, float]:
    """Writes what the shipped network says of each reference alone, and returns how far it lies from the exact one."""
    gaps, same, pieces = [], 0, 0
    with path.open("w", encoding="utf-8") as out:
        for text, proposals, item in references(splitter):
            inputs = collate([item]).inputs
            one, other = exact(inputs), shipped(inputs)
            gaps.append(max(float(np.abs(a - b).max()) for a, b in zip(one, other, strict=True)))
            holders = other.pair[..., :3].argmax(-1)
            same, pieces = same + int((one.pair[..., :3].argmax(-1) == holders).sum()), pieces + holders.size
            line = {
                "text": text,
                "proposals": proposals,
                "input_ids": inputs.input_ids[0].tolist(),
                "token_type_ids": inputs.token_type_ids[0].tolist(),
                "proposal_at": inputs.proposal_at[0].tolist(),
                "author": [[round(float(v), 3) for v in row] for row in other.author[0]],
                "attribution_argmax": other.attribution[0].argmax(-1).tolist(),
                "holder_argmax": holders[0].tolist(),
            }
            out.write(json.dumps(line, ensure_ascii=False) + "\n")
    return {
        "logit gap, median": round(float(np.median(gaps)), 4),
        "logit gap, largest": round(max(gaps), 4),
        "equal holder tags": round(same / pieces, 5),
    }


def write_sums(folder: Path, names: Sequence[str]) -> dict[str, str]:
    """Writes SHA256SUMS (as `sha256sum -c` reads it) and returns the hashes by file name."""
    sums = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names}
    (folder / "SHA256SUMS").write_text("".join(f"{v}  {k}\n" for k, v in sums.items()), encoding="utf-8")
    return sums


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the command."""
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--base", "--weights", "--out"):
        p.add_argument(name, type=Path, required=True)
    p.add_argument("--threads", type=int, default=0)
    args = p.parse_args(arguments)
    out: Path = args.out
    out.mkdir(parents=True, exist_ok=True)
    reader = reader_from(args.weights)
    write_weights(reader.state_dict(), out / "reader-fp16.safetensors", torch.float16)
    export_float(reader, out / "reader.onnx")
    quantise(out / "reader.onnx", out / "reader-int8.onnx")
    shutil.copyfile(args.base / "tokenizer.json", out / "tokenizer.json")
    networks = [onnx_network(out / name, args.threads) for name in ("reader.onnx", "reader-int8.onnx")]
    loss = write_references(networks[0], networks[1], FileSplitter(out / "tokenizer.json"), out / "reference.jsonl")
    names = ("reader-int8.onnx", "reader.onnx", "reader-fp16.safetensors", "tokenizer.json", "reference.jsonl")
    sums = write_sums(out, names)
    (out / "quantisation.json").write_text(json.dumps(loss, indent=1) + "\n", encoding="utf-8")
    write_card(out)
    print(json.dumps(loss), *(f"{v}  {k}" for k, v in sums.items()), sep="\n")


if __name__ == "__main__":
    main()
