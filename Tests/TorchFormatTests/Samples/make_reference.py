"""Writes Reference.swift: what torch.load finds in published PyTorch files, a line a tensor.

    python make_reference.py FOLDER > ../Reference.swift
"""

import pathlib
import sys
import warnings

import torch

warnings.simplefilter("ignore")

NAMES = [
    "fashion_net_ex.pt", "hans66_model_cnn.pt", "mtcnn_pnet.pt", "mtcnn_rnet.pt", "cifar10_resnet20-12fca82f.th",
    "mobilenetV1X0.25_pretrain.tar",
]  # fmt: skip

print("// Written by make_reference.py with PyTorch %s; not to be changed by hand.\n" % torch.__version__.split("+")[0])
print("extension Reference {\n  static let all: [Reference] = [")
for name in NAMES:
    state = torch.load(pathlib.Path(sys.argv[1]) / name, map_location="cpu", weights_only=False)
    if "state_dict" in state:
        state = state["state_dict"]
    print(f'    Reference(\n      "{name}",\n      [')
    for key, value in state.items():
        flat = value.reshape(-1).double()
        numbers = f"{flat.sum():.13g}, {float(flat[0])!r}, {float(flat[-1])!r}"
        key = key.removeprefix("module.")
        print(f'        Line("{key}", {list(value.shape)}, {numbers}),')
    print("      ]),")
print("  ]\n}")
