#!/usr/bin/env python3
"""Writes TrainingReference.swift: what PyTorch makes of the networks in training_mode.py in four steps of SGD.

Every parameter begins with cosines, x and the labels are as in the test; the auxiliary loss counts 0.3.
"""

import math
import sys

import torch

import training_mode

STEPS = 4
X = [
    torch.tensor([math.sin(0.37 * (i + 1) * (s + 1)) + 0.01 * i for i in range(6 * 2 * 16)]).reshape(6, 2, 4, 4)
    for s in range(STEPS)
]
WIDE = [
    torch.tensor([math.sin(0.37 * (i + 1) * (s + 1)) + 0.01 * i for i in range(6 * 2 * 36)]).reshape(6, 2, 6, 6)
    for s in range(STEPS)
]
Y = torch.tensor([0, 2, 1, 1, 0, 2])


def begin(network):
    for place, parameter in enumerate(network.parameters()):
        with torch.no_grad():
            values = [0.4 * math.cos(1.3 * i + place) for i in range(parameter.numel())]
            parameter.copy_(torch.tensor(values).reshape(parameter.shape))
    return network


def run(name):
    network = begin(getattr(training_mode, name)()).train()
    optimizer = torch.optim.SGD([p for p in network.parameters() if p.requires_grad], lr=0.1)
    losses = []
    for x in WIDE if name == "Normalized" else X:
        optimizer.zero_grad()
        scores = network(x)
        if isinstance(scores, tuple):
            loss = torch.nn.functional.cross_entropy(scores[0], Y) + 0.3 * torch.nn.functional.cross_entropy(scores[1], Y)
        else:
            loss = torch.nn.functional.cross_entropy(scores, Y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    sums = {key: value.double().flatten().tolist()[:6] for key, value in network.state_dict().items()}
    return losses, sums


def swift(numbers):
    return "[" + ", ".join(f"{n:.7g}" for n in numbers) + "]"


lines = ["// Written by make_training_reference.py with PyTorch " + torch.__version__.split("+")[0] + ".", ""]
lines.append("/// Losses of four steps, and the first elements of each tensor after them.")
lines.append("let trainingReference: [String: (losses: [Double], tensors: [String: [Double]])] = [")
for name in ["Normalized", "Detached", "Auxiliary", "Tied"]:
    losses, tensors = run(name)
    lines.append(f'  "{name}": (\n    {swift(losses)},\n    [')
    lines += [f'      "{key}": {swift(values)},' for key, values in tensors.items()]
    lines.append("    ]\n  ),")
lines.append("]")
sys.stdout.write("\n".join(lines) + "\n")
