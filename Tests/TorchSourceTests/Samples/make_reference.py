#!/usr/bin/env python3
"""Runs the networks beside it, those under Fixtures/architectures/ and torchvision's in PyTorch and writes what the tests
compare with: parameters, nodes named much as torchvision's feature extraction names them, their shapes, and outputs, into
reference.txt; and archives of torch.jit with their outputs into scripts.txt.

Parameters and inputs are made from their names by a formula (`elements`), which the tests repeat.

    usage: make_reference.py [--check]      (needs torch, torchvision, numpy)
"""
import collections
import importlib.util
import math
import os
import re
import sys

import numpy
import torch
import torchvision
from torch import fx
import io
import warnings
import zipfile

from torchvision.models.feature_extraction import NodePathTracer

HERE = os.path.dirname(os.path.abspath(__file__))
ARCHITECTURES = os.path.join(HERE, "..", "..", "..", "Fixtures", "architectures")
MODELS = os.path.join(HERE, "..", "..", "..", "..", "shared", "models")


def elements(name, count):
    """`count` numbers from 0 to 1 that depend on nothing but the name: a hash, mixed with each place."""
    seed = 0xCBF29CE484222325
    for byte in name.encode():
        seed = ((seed ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    with numpy.errstate(over="ignore"):
        x = numpy.arange(count, dtype=numpy.uint64) * numpy.uint64(0x9E3779B97F4A7C15) + numpy.uint64(seed)
        x ^= x >> numpy.uint64(31)
        x *= numpy.uint64(0xBF58476D1CE4E5B9)
        x ^= x >> numpy.uint64(27)
    return (x >> numpy.uint64(40)).astype(numpy.float64) / 2**24


def parameter(name, shape):
    unit = elements(name, math.prod(shape)).reshape(shape)
    if name.endswith("running_var") or (len(shape) == 1 and name.endswith("weight")):
        return 0.5 + unit
    if len(shape) > 1:
        return (2 * unit - 1) * math.sqrt(3 / (math.prod(shape) / shape[0]))
    return (2 * unit - 1) * 0.1


def load(path):
    spec = importlib.util.spec_from_file_location(os.path.basename(path)[:-3], path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def shape_text(shape):
    return "x".join(map(str, shape)) or "scalar"


class Recorder(fx.Interpreter):
    """Notes the shape of every tensor that a node gives."""

    def __init__(self, module, names):
        super().__init__(module)
        self.names = names
        self.shapes = {}
        self.counts = collections.Counter()

    def node_name(self, node):
        """torchvision's name, in which modules keep numbers at their names' ends, and only tensors are counted."""
        path = self.names[node]
        if node.op == "call_module":
            base = node.target
        else:
            base = re.sub(r"_\d+$", "", path)
            in_place = node.op == "call_method" or getattr(node.target, "__module__", "") != "_operator"
            base = base.rstrip("_") if in_place else base
        self.counts[base] += 1
        return base if self.counts[base] == 1 else f"{base}_{self.counts[base] - 1}"

    def run_node(self, node):
        result = super().run_node(node)
        # Elements of tuples and tensors that stay what they are have no node of their own in a graph of operators.
        passes = node.op == "call_method" and node.target in ("contiguous", "clone", "detach", "float", "to", "type_as", "requires_grad_")
        picks = node.op == "call_function" and node.target.__name__ == "getitem" and not isinstance(self.env[node.args[0]], torch.Tensor)
        if isinstance(result, torch.Tensor) and node.op not in ("placeholder", "get_attr", "output") and not passes and not picks:
            if node in self.names and node.target is not getattr:
                self.shapes[self.node_name(node)] = tuple(result.shape)
        elif not picks and node.op.startswith("call") and isinstance(result, tuple) and result and isinstance(result[0], torch.Tensor):
            # One node of several results, which are picked from the tuple.
            self.node_name(node)
        return result


def nodes(network, x):
    try:
        tracer = NodePathTracer()
        graph = tracer.trace(network)
        recorder = Recorder(fx.GraphModule(network, graph), tracer.node_to_qualname)
        recorder.run(x)
        return recorder.shapes
    except Exception:
        # torch.fx cannot follow every control flow.
        return {}


def flat(result):
    if isinstance(result, torch.Tensor):
        return [result]
    if isinstance(result, dict):
        result = result.values()
    if result is None:
        return []
    return [tensor for part in result for tensor in flat(part)]


def input_of(shape, tokens=0):
    unit = elements("input", math.prod(shape)).reshape(shape)
    return torch.from_numpy(unit * tokens).long() if tokens else torch.from_numpy(2 * unit - 1).float()


def write_outputs(out, result):
    for tensor in flat(result):
        values = tensor.double().flatten()
        # Of large outputs every k-th element.
        step = -(-len(values) // 60)
        numbers = " ".join(f"{value:.7g}" for value in values[::step])
        out.append(f"output {shape_text(tensor.shape)} {step} {str(tensor.dtype)[6:]} {numbers}")


def case(out, path, cls, arguments, shape, tokens=0):
    module = load(path)
    values = {name: eval(text, vars(module)) for name, text in arguments.items()}
    torch.manual_seed(0)
    network = getattr(module, cls)(**values).eval()
    state = network.state_dict()
    for name, value in state.items():
        if value.is_floating_point():
            value.copy_(torch.from_numpy(parameter(name, tuple(value.shape))))
    network.load_state_dict(state)
    x = input_of(shape, tokens)
    given = " ".join(f"{name}={text}" for name, text in arguments.items())
    out.append(f"case {os.path.basename(path)} {cls} {shape_text(shape)} {tokens} {given}".rstrip())
    for name, value in state.items():
        if not name.endswith("num_batches_tracked"):
            out.append(f"parameter {name} {shape_text(value.shape)}")
    with torch.no_grad():
        for name, extents in nodes(network, x.clone()).items() if named(path, network) else []:
            out.append(f"node {name} {shape_text(extents)}")
        write_outputs(out, network(x.clone()))


def named(path, network):
    """Whether nodes are to be named as torch.fx names them. It looks into torchvision's layers, and knows functions by their
    names in C++ (`special_expm1`)."""
    layer = getattr(network, "layer", network)
    parts = {type(module).__module__.split(".")[0] for module in layer.modules()}
    return os.path.basename(path) != "functions.py" and "torchvision" not in parts


def architecture(out, name):
    """torchvision's parameters, as a digest of their names and shapes; of some the nodes of its graph, or outputs."""
    try:
        with torch.device("meta"):
            state = getattr(torchvision.models, name)(weights=None).state_dict()
    except NotImplementedError:
        # Its constructor computes with tensors.
        state = getattr(torchvision.models, name)(weights=None).state_dict()
    lines = "".join(f"{key} {shape_text(value.shape)}\n" for key, value in state.items())
    digest = 0xCBF29CE484222325
    for byte in lines.encode():
        digest = ((digest ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    shape = (1, 3, OUTPUTS[name], OUTPUTS[name]) if name in OUTPUTS else None
    out.append(f"architecture {name} {len(state)} {digest:016x} {shape_text(shape) if shape else ''}".rstrip())
    network = getattr(torchvision.models, name)(weights=None).eval() if name in DETAILED or shape else None
    with torch.no_grad():
        if name in DETAILED:
            for node, extents in nodes(network, torch.zeros(1, 3, 224, 224)).items():
                out.append(f"node {node} {shape_text(extents)}")
        if shape:
            for key, value in network.state_dict().items():
                # What a constructor computes from nothing stays.
                if value.is_floating_point() and not key.endswith("relative_coords_table"):
                    value.copy_(torch.from_numpy(parameter(key, tuple(value.shape))))
            write_outputs(out, network(input_of(shape)))


def real(out, file, path, cls, shape):
    """A file of trained weights under ../shared/models, on the same input as the others."""
    weights = torch.load(os.path.join(MODELS, file), map_location="cpu", weights_only=False)
    weights = weights.get("state_dict", weights)
    network = getattr(load(path), cls)().eval()
    network.load_state_dict({name.removeprefix("module."): value for name, value in weights.items()})
    out.append(f"file {file} {os.path.basename(path)} {shape_text(shape)}")
    with torch.no_grad():
        write_outputs(out, network(input_of(shape)))


CASES = [
    ("courses.py", "PoolReluConv", {}, (2, 1, 28, 28)),
    ("courses.py", "MNISTExample", {}, (2, 1, 28, 28)),
    ("courses.py", "MNISTExample", {"hidden": "12"}, (1, 1, 28, 28)),
    ("courses.py", "LogisticRegression", {}, (2, 1, 28, 28)),
    ("courses.py", "Perceptron", {}, (3, 12)),
    ("courses.py", "Perceptron", {"sizes": "[5, 7, 3]", "activation": "F.relu"}, (2, 5)),
    ("courses.py", "CifarNet", {}, (2, 3, 32, 32)),
    ("courses.py", "Autoencoder", {}, (1, 1, 16, 16)),
    ("courses.py", "KeypointNet", {}, (2, 1, 96, 96)),
    ("courses.py", "Generator", {}, (2, 8, 1, 1)),
    ("blocks.py", "SmallResNet", {}, (2, 3, 64, 64)),
    ("blocks.py", "SmallResNet", {"layers": "[2, 1]", "num_classes": "3"}, (1, 3, 32, 32)),
    ("blocks.py", "UNet", {}, (1, 1, 36, 44)),
    ("blocks.py", "UNet", {"bilinear": "True", "features": "(4, 8)"}, (1, 1, 16, 20)),
    ("blocks.py", "SmallDenseNet", {}, (2, 3, 16, 16)),
    ("blocks.py", "Shuffle", {}, (2, 3, 8, 8)),
    ("blocks.py", "TinyViT", {}, (2, 3, 16, 16)),
    ("blocks.py", "TextClassifier", {}, (2, 9), 30),
    ("blocks.py", "Inception", {}, (2, 3, 6, 7)),
    ("styles.py", "ConfigNet", {}, (2, 3, 16, 16)),
    ("styles.py", "ConfigNet", {"config": "'small'", "activation": "'leaky'", "eps": "0.5"}, (1, 3, 16, 16)),
    ("styles.py", "Heir", {"width": "4"}, (3, 6)),
    ("styles.py", "Odds", {}, (2, 4)),
    ("sequences.py", "LSTMClassifier", {}, (3, 7, 7)),
    ("sequences.py", "LSTMClassifier", {"layer_dim": "1", "bidirectional": "True"}, (2, 5, 7)),
    ("sequences.py", "GRUStates", {}, (2, 6, 5)),
    ("sequences.py", "CellLoop", {}, (2, 5, 4)),
    ("sequences.py", "CellLoop", {"cell": "'gru'", "steps": "2"}, (2, 3, 4)),
    ("sequences.py", "CellLoop", {"cell": "'rnn'"}, (1, 4, 4)),
    ("sequences.py", "CausalBlocks", {}, (2, 9, 16)),
    ("sequences.py", "EncoderClassifier", {}, (2, 7, 12)),
    ("sequences.py", "EncoderClassifier", {"norm_first": "True", "activation": "'gelu'"}, (2, 5, 12)),
    ("sequences.py", "Seq2Seq", {}, (2, 6, 8)),
    ("sequences.py", "Packed", {}, (2, 6, 3)),
    ("mobilenet_v1_025.py", "MobileNetV1", {"num_classes": "10"}, (1, 3, 64, 64)),
    ("cifar_resnet20.py", "ResNet20", {}, (2, 3, 32, 32)),
    ("hans66_cnn.py", "MNISTNet", {}, (2, 1, 28, 28)),
    ("mtcnn_pnet.py", "PNet", {}, (1, 3, 15, 18)),
    ("mtcnn_rnet.py", "RNet", {}, (2, 3, 24, 24)),
]


ARCHITECTURE_NAMES = torchvision.models.list_models(module=torchvision.models)
DETAILED = ["alexnet", "vgg11_bn", "squeezenet1_0", "squeezenet1_1", "resnet18", "resnet50"]
# One of each family, with the side of its input.
OUTPUTS = {
    "densenet121": 64, "googlenet": 64, "inception_v3": 96, "mobilenet_v2": 64, "mobilenet_v3_small": 64,
    "shufflenet_v2_x0_5": 64, "mnasnet0_5": 64, "efficientnet_b0": 64, "efficientnet_v2_s": 64, "regnet_x_400mf": 64,
    "regnet_y_400mf": 64, "convnext_tiny": 64, "vit_b_32": 224, "swin_t": 112, "swin_v2_t": 128, "maxvit_t": 224,
}

FILES = [
    ("fashion_net_ex.pt", "courses.py", "FashionNet", (2, 1, 28, 28)),
    ("hans66_model_cnn.pt", "hans66_cnn.py", "MNISTNet", (2, 1, 28, 28)),
    ("cifar10_resnet20-12fca82f.th", "cifar_resnet20.py", "ResNet20", (2, 3, 32, 32)),
    ("mobilenetV1X0.25_pretrain.tar", "mobilenet_v1_025.py", "MobileNetV1", (1, 3, 224, 224)),
    ("mtcnn_pnet.pt", "mtcnn_pnet.py", "PNet", (1, 3, 40, 30)),
    ("mtcnn_rnet.pt", "mtcnn_rnet.py", "RNet", (2, 3, 24, 24)),
]


# Layers and functions that torch.jit saves, too: by torch.jit.script, and by torch.jit.trace.
SCRIPTED = [
    "conv2d_same", "conv2d_circular", "conv_transpose2d", "batch_norm2d", "group_norm", "max_pool2d_ceil", "max_pool3d",
    "adaptive_max1d", "adaptive_max3d", "adaptive_avg_uneven", "lstm", "gru", "softmax2d",
    "upsample_bilinear", "unfold", "fold", "prelu", "glu", "linear_3d", "encoder_norm_first",
]
TRACED = [
    "dtypes", "masks", "takes", "stacks", "integers", "bits", "softmax_dtypes", "running", "orders",
    "parts", "inner", "index_writes", "nan_to_num", "small", "diagonals_of_integers",
]


def script(out, kind, name, network, shape):
    """An archive of torch.jit, in hexadecimal digits, and what PyTorch computes with it."""
    x = input_of(shape)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        module = torch.jit.script(network) if kind == "scripted" else torch.jit.trace(network, x, check_trace=False)
    buffer, packed = io.BytesIO(), io.BytesIO()
    torch.jit.save(module, buffer)
    with zipfile.ZipFile(buffer) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.namelist():
            if not member.endswith(".debug_pkl"):
                new.writestr(zipfile.ZipInfo(member), old.read(member), zipfile.ZIP_DEFLATED)
    out.append(f"script {kind} {name} {shape_text(shape)}")
    out.append(f"archive {packed.getvalue().hex()}")
    with torch.no_grad():
        write_outputs(out, module(x.clone()))


def scripts(layers, functions):
    out = []
    torch.manual_seed(0)
    for name in SCRIPTED:
        script(out, "scripted", name, layers.Layer(name).eval(), layers.LAYERS[name][0])
    for name in TRACED:
        script(out, "traced", name, functions.Function(name), functions.FUNCTIONS[name][0])
    return out


def located(name):
    path = os.path.join(HERE, name)
    return path if os.path.exists(path) else os.path.join(ARCHITECTURES, name)


def main(check):
    out = []
    for entry in CASES:
        case(out, located(entry[0]), *entry[1:])
    path = os.path.join(HERE, "layers.py")
    layers = load(path)
    for name, (shape, _) in layers.LAYERS.items():
        case(out, path, "Layer", {"name": repr(name)}, shape)
    for name, (shape, _) in layers.FUNCTIONS.items():
        case(out, path, "Function", {"name": repr(name)}, shape)
    path = os.path.join(HERE, "functions.py")
    for name, (shape, _) in load(path).FUNCTIONS.items():
        case(out, path, "Function", {"name": repr(name)}, shape)
    for name in ARCHITECTURE_NAMES:
        architecture(out, name)
    for file, source, *rest in FILES:
        if os.path.exists(os.path.join(MODELS, file)):
            real(out, file, located(source), *rest)
    texts = {"reference.txt": out, "scripts.txt": scripts(layers, load(path))}
    for name, lines in texts.items():
        text = "\n".join(lines) + "\n"
        target = os.path.join(HERE, name)
        if check and open(target).read() != text:
            sys.exit(f"{name} is not what this PyTorch computes")
        if not check:
            with open(target, "w") as file:
                file.write(text)


if __name__ == "__main__":
    main("--check" in sys.argv)
