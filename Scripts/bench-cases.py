#!/usr/bin/env python3
"""The cases of Scripts/bench: what networks for pictures consist of, with seeded weights, beside ONNX Runtime.

    usage: bench-cases.py MODELCONV OUT COMMIT [MODEL.onnx …] [--threads N] [--batch N] [--rounds N] [--against FILE.json]
"""
import argparse
import json
import math
import pathlib
import statistics
import subprocess
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper


class Case:
    """An ONNX graph that grows node by node."""

    def __init__(self, name, shape):
        self.name, self.nodes, self.weights = name, [], []
        self.random = np.random.default_rng(1)
        self.input = helper.make_tensor_value_info("x", TensorProto.FLOAT, shape)

    def weight(self, *shape):
        name = f"w{len(self.weights)}"
        spread = 1 / math.sqrt(max(1, math.prod(shape[1:])))
        values = self.random.uniform(-spread, spread, shape).astype(np.float32)
        self.weights.append(numpy_helper.from_array(values, name))
        return name

    def integers(self, *values):
        name = f"w{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(np.array(values, np.int64), name))
        return name

    def add(self, op, *inputs, **attributes):
        name = f"y{len(self.nodes)}"
        self.nodes.append(helper.make_node(op, inputs, [name], **attributes))
        return name

    def conv(self, x, inputs, outputs, kernel=1, stride=1, groups=1, relu=False):
        y = self.add("Conv", x, self.weight(outputs, inputs // groups, kernel, kernel), self.weight(outputs),
                     kernel_shape=[kernel, kernel], strides=[stride, stride], pads=[kernel // 2] * 4, group=groups)
        return self.add("Relu", y) if relu else y

    def save(self, folder, output):
        result = helper.make_tensor_value_info(output, TensorProto.FLOAT, None)
        graph = helper.make_graph(self.nodes, self.name, [self.input], [result], self.weights)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
        path = folder / f"{self.name}.onnx"
        onnx.save(onnx.shape_inference.infer_shapes(model), path)
        return path


def large_images():
    case = Case("large-images", ["n", 3, 224, 224])
    x = case.conv("x", 3, 64, 3, relu=True)
    x = case.conv(x, 64, 64, 3, relu=True)
    x = case.add("MaxPool", x, kernel_shape=[2, 2], strides=[2, 2])
    return case, case.conv(x, 64, 128, 3, relu=True)


def residual_blocks():
    case = Case("residual-blocks", ["n", 64, 56, 56])
    x, channels = "x", 64
    for outputs, stride in [(64, 1), (128, 2), (256, 2), (512, 2)]:
        inner = case.conv(case.conv(x, channels, outputs, 3, stride, relu=True), outputs, outputs, 3)
        short = x if stride == 1 else case.conv(x, channels, outputs, 1, stride)
        x, channels = case.add("Relu", case.add("Add", inner, short)), outputs
    return case, x


def bottlenecks():
    case = Case("bottlenecks", ["n", 256, 28, 28])
    x = "x"
    for _ in range(3):
        inner = case.conv(case.conv(x, 256, 64, 1, relu=True), 64, 64, 3, relu=True)
        x = case.add("Relu", case.add("Add", case.conv(inner, 64, 256), x))
    return case, x


def inverted_residuals():
    case = Case("inverted-residuals", ["n", 40, 28, 28])
    x = "x"
    for _ in range(3):
        wide = case.conv(x, 40, 240)
        wide = case.add("Mul", wide, case.add("Sigmoid", wide))
        wide = case.conv(wide, 240, 240, 5, groups=240)
        wide = case.add("Mul", wide, case.add("Sigmoid", wide))
        gate = case.conv(case.add("GlobalAveragePool", wide), 240, 10, relu=True)
        gate = case.add("Sigmoid", case.conv(gate, 10, 240))
        x = case.add("Add", case.conv(case.add("Mul", wide, gate), 240, 40), x)
    return case, x


def fire_modules():
    case = Case("fire-modules", ["n", 64, 55, 55])
    x, channels = "x", 64
    for squeeze, expand in [(16, 64), (32, 128)]:
        narrow = case.conv(x, channels, squeeze, relu=True)
        sides = [case.conv(narrow, squeeze, expand, kernel, relu=True) for kernel in (1, 3)]
        x, channels = case.add("Concat", *sides, axis=1), 2 * expand
        x = case.add("MaxPool", x, kernel_shape=[3, 3], strides=[2, 2])
    return case, x


def classifier():
    case = Case("classifier", ["n", 9216])
    x = case.add("Relu", case.add("Gemm", "x", case.weight(4096, 9216), case.weight(4096), transB=1))
    return case, case.add("Gemm", x, case.weight(1000, 4096), case.weight(1000), transB=1)


def transformer_layer():
    width, heads, tokens = 384, 6, 197
    case = Case("transformer-layer", [1, tokens, width])

    def norm(x):
        return case.add("LayerNormalization", x, case.weight(width), case.weight(width))

    def linear(x, inputs, outputs):
        return case.add("Add", case.add("MatMul", x, case.weight(inputs, outputs)), case.weight(outputs))

    def split(x, order):
        apart = case.add("Reshape", x, case.integers(1, tokens, heads, width // heads))
        return case.add("Transpose", apart, perm=order)

    y = norm("x")
    q, k, v = (split(linear(y, width, width), order) for order in ([0, 2, 1, 3], [0, 2, 3, 1], [0, 2, 1, 3]))
    scores = case.add("Softmax", case.add("MatMul", q, k), axis=-1)
    mixed = case.add("Transpose", case.add("MatMul", scores, v), perm=[0, 2, 1, 3])
    x = case.add("Add", linear(case.add("Reshape", mixed, case.integers(1, tokens, width)), width, width), "x")
    y = linear(norm(x), width, 4 * width)
    inner = case.add("Erf", case.add("Mul", y, case.add("Constant", value_float=math.sqrt(0.5))))
    y = case.add("Mul", y, case.add("Add", inner, case.add("Constant", value_float=1.0)))
    y = case.add("Mul", y, case.add("Constant", value_float=0.5))
    return case, case.add("Add", linear(y, 4 * width, width), x)


CASES = [large_images, residual_blocks, bottlenecks, inverted_residuals, fire_modules, classifier, transformer_layer]

PEER = """
import json, sys, time, numpy as np, onnxruntime
path, threads, batch, seconds = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4])
options = onnxruntime.SessionOptions()
options.intra_op_num_threads = threads
session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
given = session.get_inputs()
random = np.random.default_rng(0)
def extent(index, size): return size if isinstance(size, int) else batch if index == 0 else 224
feed = {i.name: random.standard_normal([extent(*e) for e in enumerate(i.shape)], dtype=np.float32) for i in given}
session.run(None, feed)
times, end = [], time.time() + seconds
while len(times) < 5 or time.time() < end:
    begin = time.perf_counter(); session.run(None, feed); times.append(time.perf_counter() - begin)
print(sorted(times)[len(times) // 2] * 1e3)
"""


def ours(modelconv, path, args):
    command = [modelconv, "bench", path, "--threads", str(args.threads), "--batch", str(args.batch), "--seconds", "0.5",
               "--format", "json"]
    return json.loads(output(command))["latency_ms"]["p50"]


def output(command):
    """What the command prints; its errors go to ours."""
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout


def theirs(path, args):
    command = [sys.executable, "-c", PEER, path, str(args.threads), str(args.batch), "0.5"]
    return float(output(command))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("modelconv")
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("commit")
    parser.add_argument("models", nargs="*", type=pathlib.Path)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--batch", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--against", type=pathlib.Path)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    earlier = json.loads(args.against.read_text()) if args.against else {}
    paths = args.models
    if not paths:
        for make in CASES:
            case, output = make()
            paths.append(case.save(args.out, output))
    print(f"{'case':20} {'modelconv':>10} {'onnxruntime':>12} {'ratio':>7}{'  before' if earlier else ''}   (ms, medians)")
    results = {}
    for path in paths:
        pairs = [(ours(args.modelconv, str(path), args), theirs(str(path), args)) for _ in range(args.rounds)]
        mine, peer = (statistics.median(column) for column in zip(*pairs))
        ratio = statistics.median(b / a for a, b in pairs)
        results[path.stem] = {"modelconv": mine, "onnxruntime": peer, "ratio": ratio}
        before = earlier.get(path.stem, {}).get("ratio")
        print(f"{path.stem:20} {mine:10.3f} {peer:12.3f} {ratio:7.2f}{f'{before:8.2f}' if before else ''}", flush=True)
    mean = math.exp(sum(math.log(r["ratio"]) for r in results.values()) / len(results))
    print(f"geometric mean {mean:.2f}, least {min(r['ratio'] for r in results.values()):.2f}")
    name = args.out / f"{args.commit}-t{args.threads}-b{args.batch}.json"
    name.write_text(json.dumps(results, indent=1) + "\n")
    print(f"kept as {name}")


if __name__ == "__main__":
    main()
