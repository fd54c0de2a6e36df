"""Runs a reader, in torch or in ONNX Runtime, over items: the same interface for training, evaluation and export."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import numpy as np
import torch

from reader_training.batches import Batch, Inputs, collate
from reader_training.device import Device
from reader_training.epochs import Capacity, packed, rows_of
from reader_training.items import Item
from reader_training.metrics import Floats, Outputs
from reader_training.model import JointReader, reader_from

Network = Callable[[Inputs], Outputs]


def torch_network(model: JointReader, device: Device) -> Network:
    """The network as it stands, without dropout."""
    model.to(device.torch).eval()

    @torch.inference_mode()
    def run(inputs: Inputs) -> Outputs:
        with device.autocast():
            logits = model(*(torch.from_numpy(values).to(device.torch) for values in inputs))
        return Outputs(*(values.float().cpu().numpy() for values in logits))

    return run


def onnx_network(path: Path, threads: int = 0) -> Network:
    """An exported network on the CPU."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    # Turns weights to floats once, when the file is opened, in place of once a row.
    options.add_session_config_entry("session.disable_quant_qdq", "1")
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def run(inputs: Inputs) -> Outputs:
        return Outputs(*session.run(["attribution", "pair", "author"], inputs._asdict()))

    return run


def network_from(path: Path, device: Device, threads: int = 0) -> Network:
    """The network in a file: ONNX runs in ONNX Runtime, all else in torch."""
    return onnx_network(path, threads) if path.suffix == ".onnx" else torch_network(reader_from(path), device)


def alone(path: Path) -> Capacity:
    """Capacity for windows: an exported network is fed row by row, as in Java."""
    return Capacity(rows=1) if path.suffix == ".onnx" else Capacity(rows=32, pieces=8192)


def outputs_of(
    network: Network, items: Iterable[Item], capacity: Capacity
) -> Iterator[tuple[list[Item], Batch, Outputs]]:
    """Rows of the items with all their proposals, batch by batch, shortest first."""
    for rows in packed([row for item in items for row in rows_of(item)], capacity):
        batch = collate(rows)
        yield rows, batch, network(batch.inputs)


def softmax(logits: Floats) -> Floats:
    """Probabilities along the last axis."""
    raised = np.exp(logits - logits.max(-1, keepdims=True))
    shares: Floats = raised / raised.sum(-1, keepdims=True)
    return shares
