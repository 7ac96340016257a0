"""Operands of the cases, as GradientCases.swift has them: the same roles and shapes, in the same order."""

import torch

CASES = []


class Operand:
    """What makes a tensor, and whether the tensor is differentiated by."""

    def __init__(self, make, is_differentiated=False):
        self.make, self.is_differentiated = make, is_differentiated


def uniform(shape, low, high):
    # What float32 holds, so that both sides begin with the same numbers.
    return (low + (high - low) * torch.rand(shape, dtype=torch.float64)).float().double()


def real(*shape, low=-2.0, high=2.0):
    """Random numbers that are differentiated by."""
    return Operand(lambda: uniform(shape, low, high), True)


def fixed(*shape, low=-2.0, high=2.0):
    """Random numbers that count as constant."""
    return Operand(lambda: uniform(shape, low, high))


def given(values, is_differentiated=False):
    return Operand(lambda: torch.tensor(values, dtype=torch.float32).double(), is_differentiated)


def integers(values):
    return Operand(lambda: torch.tensor(values, dtype=torch.int64))


def flags(values):
    return Operand(lambda: torch.tensor(values, dtype=torch.bool))


ABSENT = Operand(lambda: None)


def case(name, function, *operands):
    """A case: `function` takes the operands' tensors and returns what the operator's floating-point outputs are."""
    CASES.append((name, function, operands))
