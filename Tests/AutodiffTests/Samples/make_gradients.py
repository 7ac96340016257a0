#!/usr/bin/env python3
"""Writes gradients.safetensors: what PyTorch finds as the gradients of each case of GradientCases.swift.

The loss of a case is the sum of weight * result over all results, with random weights. PyTorch computes in float64 from numbers
that float32 holds. Of case NAME the file has "NAME/operand I", "NAME/weights I" and "NAME/gradient I", I counted from 0.
Needs torch and safetensors.
"""

import pathlib
import zlib

import torch
from safetensors.torch import save_file

import elementwise  # noqa: F401: each adds its cases
import layers  # noqa: F401
import sequences  # noqa: F401
import shapes  # noqa: F401
from operands import CASES, uniform

tensors = {}
for name, function, operands in CASES:
    assert f"{name}/operand 0" not in tensors, f"two cases are named {name}"
    # Each case has its own numbers, whatever others there are.
    torch.manual_seed(zlib.crc32(name.encode()))
    inputs = []
    for index, operand in enumerate(operands):
        tensor = operand.make()
        if tensor is not None:
            stored = tensor.float() if tensor.is_floating_point() else tensor
            tensors[f"{name}/operand {index}"] = stored.contiguous()
            tensor = tensor.clone().requires_grad_(operand.is_differentiated)
        inputs.append(tensor)
    results = function(*inputs)
    results = results if isinstance(results, tuple) else (results,)
    loss = 0
    for index, result in enumerate(results):
        weights = uniform(result.shape, -1, 1)
        tensors[f"{name}/weights {index}"] = weights.float().contiguous()
        loss = loss + (result * weights).sum()
    if loss.requires_grad:
        loss.backward()
    for index, (tensor, operand) in enumerate(zip(inputs, operands)):
        if operand.is_differentiated:
            gradient = torch.zeros_like(tensor) if tensor.grad is None else tensor.grad
            tensors[f"{name}/gradient {index}"] = gradient.float().contiguous()

path = pathlib.Path(__file__).parent / "gradients.safetensors"
save_file(tensors, path, metadata={"torch": torch.__version__})
print(f"{len(CASES)} cases, {path.stat().st_size} bytes")
