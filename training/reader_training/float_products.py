"""Lets an 8-bit network multiply in float: the weights stay 8-bit numbers in the file, activations are not rounded.

usage: python -m reader_training.float_products SOURCE TARGET

Dynamic quantisation rounds activations to one scale a matrix, and what falls on the other side of a step differs from
one processor and one version of ONNX Runtime to the next. With the weights alone in 8 bits outputs are the same to the
rounding of floats. A session turns the weights to floats once, when it is opened with `session.disable_quant_qdq`.
"""

import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

Node = Any

_QUANTIZED = "_quantized"


def multiply_in_float(source: Path, target: Path) -> int:
    """Writes the network with every integer product turned into a float one; returns how many there were."""
    import onnx

    network = onnx.load(str(source))
    graph = network.graph
    made_by = {name: node for node in graph.node for name in node.output}
    read_by = defaultdict(list)
    for node in graph.node:
        for name in node.input:
            read_by[name].append(node)
    nodes: list[Node] = []
    replaced: set[int] = set()
    products = [node for node in graph.node if node.op_type == "MatMulInteger"]
    instead = {}
    for product in products:
        (cast,) = read_by[product.output[0]]
        (scaled,) = read_by[cast.output[0]]
        instead[id(scaled)] = _float_product(product, made_by[product.input[0]], scaled)
        replaced |= {id(product), id(cast), id(scaled)}
    for node in graph.node:
        nodes += instead.get(id(node), [] if id(node) in replaced else [node])
    nodes = _wanted(nodes, {output.name for output in graph.output})
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.save(network, str(target))
    return len(products)


def _float_product(product: Node, quantizer: Node, scaled: Node) -> list[Node]:
    """The weights as floats, and their product with what was to be quantised."""
    from onnx import helper

    weights, zero = product.input[1], product.input[3]
    # Named as the matrix of the float network was.
    matrix = weights.removesuffix(_QUANTIZED)
    return [
        helper.make_node(
            "DequantizeLinear", [weights, matrix + "_scale", zero], [matrix], name=product.name + "_weights", axis=1
        ),
        helper.make_node("MatMul", [quantizer.input[0], matrix], list(scaled.output), name=product.name + "_float"),
    ]


def _wanted(nodes: list[Node], outputs: set[str]) -> list[Node]:
    """Without what nobody reads any more, such as the scales of activations."""
    kept: list[Node] = []
    wanted = set(outputs)
    for node in reversed(nodes):
        if wanted.intersection(node.output):
            wanted.update(node.input)
            kept.append(node)
    return kept[::-1]


if __name__ == "__main__":
    print(multiply_in_float(Path(sys.argv[1]), Path(sys.argv[2])), "products in float")
