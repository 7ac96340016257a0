#!/usr/bin/env python3
"""Writes OptimizerReference.swift: what PyTorch's optimizers make of a small network in five steps.

The network is scores = x W^T + b with W: 3 x 4, the loss cross-entropy, x and the labels as in the test.
"""

import math
import sys

import torch

X = torch.tensor([[math.sin(3 * i + j) for j in range(4)] for i in range(6)], dtype=torch.float32)
Y = torch.tensor([0, 2, 1, 1, 0, 2])
CASES = [
    ("sgd", torch.optim.SGD, dict(lr=0.5)),
    ("sgd with momentum", torch.optim.SGD, dict(lr=0.1, momentum=0.9, weight_decay=0.01)),
    ("sgd with Nesterov's momentum", torch.optim.SGD, dict(lr=0.1, momentum=0.8, nesterov=True)),
    ("adam", torch.optim.Adam, dict(lr=0.05)),
    ("adam with weight decay", torch.optim.Adam, dict(lr=0.05, weight_decay=0.1)),
    ("adamw", torch.optim.AdamW, dict(lr=0.05, weight_decay=0.1)),
]


def run(make, options):
    w = torch.tensor([[math.cos(i + 2 * j) for j in range(4)] for i in range(3)], dtype=torch.float32)
    b = torch.tensor([0.1, -0.2, 0.3])
    w.requires_grad_(), b.requires_grad_()
    optimizer = make([w, b], **options)
    losses = []
    for _ in range(5):
        optimizer.zero_grad()
        loss = torch.nn.functional.cross_entropy(X @ w.T + b, Y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses, w.detach().flatten().tolist() + b.detach().tolist()


def swift(numbers):
    return "[" + ", ".join(f"{n:.7g}" for n in numbers) + "]"


lines = ["// Written by make_optimizer_reference.py with PyTorch " + torch.__version__ + ".", ""]
lines.append("/// Losses of five steps, and the weights and biases after them.")
lines.append("let optimizerReference: [String: (losses: [Double], parameters: [Double])] = [")
for name, make, options in CASES:
    losses, parameters = run(make, options)
    lines.append(f'  "{name}": (\n    {swift(losses)},\n    {swift(parameters)}\n  ),')
lines.append("]")
sys.stdout.write("\n".join(lines) + "\n")
