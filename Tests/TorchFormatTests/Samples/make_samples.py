"""Writes Samples.swift: small files made by torch.save, and what torch.load makes of them.

    python make_samples.py > ../Samples.swift        (PyTorch 2.x and NumPy)

Each sample is a file and the tensors that a reader must find in it: name, element type, shape, and the dense little-endian
bytes. The files stand together in one zip archive, in base64. Files that no PyTorch of today writes (tar, big-endian, storage views, Python 2) are put together here
from the layout that torch.load reads, and read back by torch.load before they are written out.
"""

import argparse
import base64
import collections
import io
import pickle
import struct
import sys
import tarfile
import tempfile
import warnings
import zipfile

import numpy as np
import torch

warnings.simplefilter("ignore")
torch.manual_seed(7)

ELEMENT_TYPES = {
    torch.float32: "float32", torch.float64: "float64", torch.float16: "float16", torch.bfloat16: "bfloat16",
    torch.int8: "int8", torch.int16: "int16", torch.int32: "int32", torch.int64: "int64",
    torch.uint8: "uint8", torch.uint16: "uint16", torch.uint32: "uint32", torch.uint64: "uint64",
    torch.bool: "bool", torch.complex64: "complex64", torch.complex128: "complex128",
    torch.float8_e4m3fn: "float8e4m3fn", torch.float8_e4m3fnuz: "float8e4m3fnuz",
    torch.float8_e5m2: "float8e5m2", torch.float8_e5m2fnuz: "float8e5m2fnuz",
    torch.float8_e8m0fnu: "float8e8m0",
}  # fmt: skip


def raw(tensor):
    """The elements in row-major order, as bytes."""
    tensor = tensor.detach().contiguous()
    if tensor.numel() == 0:
        return b""
    return tensor.reshape(-1).view(torch.uint8).numpy().tobytes()


def saved(obj, **options):
    """What torch.save writes."""
    buffer = io.BytesIO()
    torch.save(obj, buffer, **options)
    return buffer.getvalue()


def legacy(obj, protocol=2):
    return saved(obj, _use_new_zipfile_serialization=False, pickle_protocol=protocol)


def loaded(data):
    """What torch.load reads, from a real file as tar archives need it."""
    with tempfile.NamedTemporaryFile(suffix=".pt") as file:
        file.write(data)
        file.flush()
        return torch.load(file.name, weights_only=False, map_location="cpu")


samples = []


def sample(name, data, tensors):
    samples.append((name, data, [(key, value) for key, value in tensors.items()]))


def same(first, second):
    return first.dtype == second.dtype and first.shape == second.shape and raw(first) == raw(second)


def hand_made(name, data, tensors, of=lambda obj: obj):
    """A sample that was not written by torch.save: torch.load must find these tensors in it."""
    found = of(loaded(data))
    for key, value in tensors.items():
        assert same(found[key], value), (name, key)
    sample(name, data, tensors)


# The state_dict of a small network, and every dtype.

net = torch.nn.Sequential(torch.nn.Conv2d(1, 2, 2), torch.nn.BatchNorm2d(2), torch.nn.Linear(4, 2))
optimizer = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
net(torch.ones(1, 1, 5, 5)).sum().backward()
optimizer.step()
state = net.state_dict()
for protocol in (2, 3, 4, 5):
    sample(f"zip, protocol {protocol}", saved(state, pickle_protocol=protocol), state)
for protocol in (1, 2, 3, 4, 5):
    sample(f"legacy, protocol {protocol}", legacy(state, protocol), state)

dtypes = {}
for dtype, name in ELEMENT_TYPES.items():
    values = torch.tensor([1.0, 0.5, 4.0])
    dtypes[name] = (values > 0.6 if dtype == torch.bool else values).to(dtype)
sample("zip, dtypes", saved(dtypes), dtypes)
sample("legacy, dtypes", legacy(dtypes), dtypes)

# Views.

base = torch.arange(12, dtype=torch.float32).reshape(2, 3, 2)
views = {
    "whole": base,
    "transposed": base.transpose(0, 2),
    "permuted": base.permute(1, 2, 0),
    "offset": base[1, 1:],
    "stepped": base[:, ::2, ::2],
    "column": base[0, :, 1],
    "scalar": base[1, 2, 1],
    "expanded": base[0, :1].expand(3, 2),
    "empty": base[:, :0],
    "nothing": torch.empty(0),
    "half": torch.arange(6, dtype=torch.float16)[2:5],
}
sample("zip, views", saved(views), views)
sample("legacy, views", legacy(views), views)

# Parameters, with and without attributes of their own; subclasses; gradients; hooks.

parameter = torch.nn.Parameter(torch.tensor([1.5, -2.5]))
tagged = torch.nn.Parameter(torch.tensor([3.0]), requires_grad=False)
tagged.tag = "kept"


class Tagged(torch.Tensor):
    pass


subclass = torch.tensor([7.0, 8.0]).as_subclass(Tagged)
wrapped = {"parameter": parameter, "tagged": tagged, "subclass": subclass}
sample("zip, parameters", saved(wrapped), wrapped)
sample("legacy, parameters", legacy(wrapped), wrapped)

# Checkpoints.

parallel = collections.OrderedDict((f"module.{key}", value) for key, value in state.items())
checkpoint = {
    "epoch": 18,
    "arch": "tiny",
    "state_dict": parallel,
    "best_acc1": torch.tensor(45.5),
    "best_prec1": np.float64(91.72),
    "steps": np.int64(-5),
    "lossy": True,
    "nothing": None,
    "optimizer": optimizer.state_dict(),
    "args": argparse.Namespace(lr=0.1, name="x"),
    "classes": {"a": 0, "b": 1},
    "rng": torch.arange(16, dtype=torch.uint8),
}
sample("zip, checkpoint", saved(checkpoint), state)
sample("legacy, checkpoint", legacy(checkpoint), state)
sample("zip, compiled", saved({"model": {f"_orig_mod.module.{k}": v for k, v in state.items()}}), state)
sample("zip, nested checkpoint", saved({"model": {"state_dict": state, "version": 3}, "ema": state}), state)
encoder, decoder = torch.ones(2), torch.zeros(3)
sample(
    "zip, two halves",
    saved({"encoder": {"weight": encoder}, "decoder": {"weight": decoder}, "epoch": 1}),
    {"encoder.weight": encoder, "decoder.weight": decoder},
)
momenta = optimizer.state_dict()["state"]
sample(
    "zip, optimizer",
    saved(optimizer.state_dict()),
    {f"state.{key}.momentum_buffer": value["momentum_buffer"] for key, value in momenta.items()},
)
sample("zip, no tensors", saved({"epoch": 3, "name": "x", "history": [1.0, 2.0]}), {})

# Roots that are no dictionaries.

sample("zip, bare tensor", saved(base), {"tensor": base})
sample("legacy, bare tensor", legacy(base), {"tensor": base})
sample("zip, list", saved([base, base[0]]), {"0": base, "1": base[0]})
sample("zip, tuple", saved((state, 7)), state)
sample("zip, module", saved(net), state)
sample("legacy, module", legacy(net), state)

# NumPy.

arrays = {
    "float": np.arange(6, dtype=np.float32).reshape(2, 3),
    "fortran": np.asfortranarray(np.arange(6, dtype=np.int64).reshape(2, 3)),
    "big": np.arange(3, dtype=">f8"),
    "flags": np.array([True, False, True]),
    "empty": np.zeros((0, 4), np.float32),
}
tensors = {key: torch.from_numpy(np.ascontiguousarray(value).astype(value.dtype.newbyteorder("=")))
           for key, value in arrays.items()}  # fmt: skip
for protocol in (2, 3, 5):
    sample(f"zip, NumPy arrays, protocol {protocol}", saved(arrays, pickle_protocol=protocol), tensors)

# Tensors that a table of dense numbers does not hold stand beside one that it does.

odd = {
    "dense": torch.tensor([1.0]),
    "quantized": torch.quantize_per_tensor(torch.tensor([1.0, 2.0]), 0.1, 0, torch.qint8),
    "sparse": torch.eye(3).to_sparse(),
    "meta": torch.empty(3, device="meta"),
    "conjugate": torch.tensor([1 + 2j]).conj(),
    "half complex": torch.zeros(2, dtype=torch.complex32),
}
read = {"dense": odd["dense"], "quantized": odd["quantized"].dequantize(), "sparse": odd["sparse"].to_dense()}
sample("zip, odd kinds", saved(odd), read)
per_channel = torch.quantize_per_channel(
    torch.arange(8.0).reshape(2, 4) - 4, torch.tensor([0.25, 0.5]), torch.tensor([1, -1]), 0, torch.qint8)  # fmt: skip
compressed = {"csr": torch.eye(3).to_sparse_csr(), "csc": (2 * torch.eye(3)[:2]).double().to_sparse_csc()}
sample(
    "zip, quantized and sparse", saved({"channels": per_channel, **compressed}),
    {"channels": per_channel.dequantize(), **{name: tensor.to_dense() for name, tensor in compressed.items()}},
)  # fmt: skip

# Zip archives that something else than PyTorch packed again.


def repacked(data, method=zipfile.ZIP_STORED, rename=lambda name: name, change=lambda name, content: content):
    output = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(output, "w", method) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(rename(name)), change(name, old.read(name)), method)
    return output.getvalue()


hand_made("zip, deflated", repacked(saved(state), zipfile.ZIP_DEFLATED), state)
hand_made("zip, other root", repacked(saved(state), rename=lambda name: "a b" + name[name.index("/") :]), state)
sample("zip, no root", repacked(saved(state), rename=lambda name: name[name.index("/") + 1 :]), state)


def big_endian(obj):
    """The archive as a big-endian machine writes it. Storages have the keys 0, 1, … in the order of the tensors."""
    sizes = [tensor.element_size() // (2 if tensor.is_complex() else 1) for tensor in obj.values()]

    def change(name, content):
        if name.endswith("/byteorder"):
            return b"big"
        if "/data/" not in name:
            return content
        size = sizes[int(name.rsplit("/", 1)[1])]
        return np.frombuffer(content, f"V{size}").tobytes() if size == 1 else b"".join(
            content[i : i + size][::-1] for i in range(0, len(content), size)
        )  # fmt: skip

    return repacked(saved(obj), change=change)


# torch.load does not turn round what lies in an UntypedStorage, as these three do.
old_dtypes = {key: value for key, value in dtypes.items() if key not in ("uint16", "uint32", "uint64")}
hand_made("zip, big-endian", big_endian(old_dtypes), old_dtypes)
sample("zip, big-endian, all dtypes", big_endian(dtypes), dtypes)

# Streams by hand.


class Raw:
    """A pickled object whose pickle calls these."""

    def __init__(self, reduced):
        self.reduced = reduced

    def __reduce__(self):
        return self.reduced


class Storage:
    def __init__(self, *identity):
        self.identity = identity


class Pickler(pickle._Pickler):
    def persistent_id(self, obj):
        return obj.identity if isinstance(obj, Storage) else None


def dumps(obj, protocol=2):
    buffer = io.BytesIO()
    Pickler(buffer, protocol).dump(obj)
    return buffer.getvalue()


def stream(obj, storages):
    parts = [pickle.dumps(x, 2) for x in (0x1950A86A20F9469CFC6C, 1001, {"protocol_version": 1001})]
    parts += [dumps(obj), pickle.dumps(sorted(storages), 2)]
    for key in sorted(storages):
        content, size = storages[key]
        parts += [struct.pack("<q", len(content) // size), content]
    return b"".join(parts)


floats = torch.arange(8, dtype=torch.float32)
view = Storage("storage", torch.FloatStorage, "root", "cuda:1", 8, ("view", 2, 5))
whole = Storage("storage", torch.FloatStorage, "root", "cuda:1", 8, None)
rebuild = torch._utils._rebuild_tensor
hand_made(
    "legacy, storage view and _rebuild_tensor",
    stream(
        {
            "view": Raw((rebuild, (view, 1, torch.Size([2, 2]), (2, 1)))),
            "whole": Raw((rebuild, (whole, 0, (2, 4), (4, 1)))),
        },
        {"root": (raw(floats), 4)},
    ),
    {"view": floats[3:7].reshape(2, 2), "whole": floats.reshape(2, 4)},
)
hand_made(
    "legacy, OrderedDict of Python 2",
    stream(
        Raw((collections.OrderedDict, ([["w", Raw((rebuild, (whole, 0, (8,), (1,))))]],))),
        {"root": (raw(floats), 4)},
    ),
    {"w": floats},
)


def tar(obj, storages, views, tensors):
    """The archive of PyTorch before 0.1.10."""
    parts = {"sys_info": pickle.dumps({"protocol_version": 1000, "little_endian": True}, 2)}
    body = [pickle.dumps(len(storages), 2)]
    for key, (kind, values) in storages.items():
        body += [pickle.dumps((key, "cpu", kind), 2), struct.pack("<q", values.numel()), raw(values)]
    parts["storages"] = b"".join(body + [pickle.dumps(views, 2)])
    body = [pickle.dumps(len(tensors), 2)]
    for key, (storage, kind, sizes, strides, offset) in tensors.items():
        body += [pickle.dumps((key, storage, kind), 2), struct.pack("<ii", len(sizes), 0)]
        body += [struct.pack(f"<{len(sizes)}q", *sizes), struct.pack(f"<{len(sizes)}q", *strides)]
        body += [struct.pack("<q", offset)]
    parts["tensors"] = b"".join(body)
    parts["pickle"] = dumps(obj)
    output = io.BytesIO()
    with tarfile.open(fileobj=output, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for name, content in parts.items():
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime = len(content), 1.5
            archive.addfile(entry, io.BytesIO(content))
    return output.getvalue()


class Named(Storage):
    """A persistent id of plain text."""

    def __init__(self, identity):
        self.identity = identity


longs = torch.arange(4)
hand_made(
    "tar",
    tar(
        collections.OrderedDict([("a", Named("11")), ("b", Named("12")), ("c", Named("13"))]),
        {1: (torch.FloatStorage, floats), 2: (torch.LongStorage, longs)},
        [(3, 1, 2, 4)],
        {
            11: (1, torch.FloatTensor, (2, 4), (4, 1), 0),
            12: (3, torch.FloatTensor, (2,), (2,), 1),
            13: (2, torch.LongTensor, (2, 2), (1, 2), 0),
        },
    ),
    {"a": floats.reshape(2, 4), "b": floats[3:7:2], "c": longs.reshape(2, 2).t()},
)

# TorchScript, whose program is left to others to evaluate; torch.export, of which the
# weights are read.


def without(data, *endings):
    output = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if not name.endswith(endings):
                new.writestr(zipfile.ZipInfo(name), old.read(name), zipfile.ZIP_DEFLATED)
    return output.getvalue()


buffer = io.BytesIO()
linear = torch.nn.Linear(1, 1)
torch.jit.save(torch.jit.script(linear), buffer)
sample("TorchScript", without(buffer.getvalue(), ".debug_pkl"), linear.state_dict())
program = torch.export.export(torch.nn.Linear(3, 2).eval(), (torch.zeros(1, 3),))
buffer = io.BytesIO()
torch.export.save(program, buffer)
sample("torch.export", without(buffer.getvalue(), "model.pt"), program.state_dict)
# As PyTorch 2.1 to 2.6 laid it out.
state, buffer = io.BytesIO(), io.BytesIO()
torch.save(program.state_dict, state)
with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr(zipfile.ZipInfo("version"), "5.3")
    archive.writestr(zipfile.ZipInfo("serialized_exported_program.json"), '{"graph_module": {"graph": {"nodes": []}}}')
    archive.writestr(zipfile.ZipInfo("serialized_state_dict.pt"), state.getvalue())
sample("torch.export, early", buffer.getvalue(), program.state_dict)

# Swift.


def swift(out):
    files = io.BytesIO()
    with zipfile.ZipFile(files, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data, _ in samples:
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED, 9)
    text = base64.b64encode(files.getvalue()).decode()

    version = torch.__version__.split("+")[0]
    out.write(f"// Written by make_samples.py with PyTorch {version}; not to be changed by hand.\n\n")
    out.write("import Tensors\n\nextension Sample {\n  static let all: [Sample] = [\n")
    lists = {}
    for name, _, tensors in samples:
        content = "".join(
            f'    Expected("{key}", .{ELEMENT_TYPES[value.dtype]}, {list(value.shape)}, '
            f'"{base64.b64encode(raw(value)).decode()}"),\n'
            for key, value in tensors
        )
        place = lists.setdefault(content, len(lists))
        out.write(f'    Sample("{name}", tensors{place}),\n')
    out.write("  ]\n\n")
    for content, place in lists.items():
        out.write(f"  private static let tensors{place}: [Expected] = [\n{content}  ]\n\n")
    out.write('  /// A zip archive of all files, in base64.\n  static let archive = """\n')
    lines = [text[start : start + 115] for start in range(0, len(text), 115)]
    out.write("\n".join(f"    {line}\\" for line in lines).rstrip("\\") + '\n    """\n}\n')


swift(sys.stdout)
