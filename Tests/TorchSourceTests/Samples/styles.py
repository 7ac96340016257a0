"""Python as people write it around networks."""
from __future__ import annotations

import copy
import warnings
from collections import OrderedDict, namedtuple
from functools import partial
from typing import Any, Callable, Dict, List, Optional, Tuple, Union

import torch
import torch.nn as nn
import torch.nn.functional as F

try:
    from torch.hub import load_state_dict_from_url
except ImportError:
    from torch.utils.model_zoo import load_url as load_state_dict_from_url

__all__ = ["ConfigNet", "Heir"]

WIDTHS: Dict[str, List[Union[int, str]]] = {
    "tiny": [4, "M", 8],
    "small": [*range(4, 9, 4), "M"],
}
ACTIVATIONS = {"relu": nn.ReLU, "leaky": partial(nn.LeakyReLU, negative_slope=0.3), "none": lambda: nn.Identity()}
Output = namedtuple("Output", ["logits", "features"])
DEFAULT = "tiny"


def conv_block(inputs: int, outputs: int, *args: Any, norm: Optional[Callable[..., nn.Module]] = None, **kwargs: Any):
    """A convolution with what comes behind it."""
    layers: List[nn.Module] = [nn.Conv2d(inputs, outputs, *args, **kwargs)]
    if norm is not None:
        layers.append(norm(outputs))
    return layers


class ConfigNet(nn.Module):
    """Built from a dictionary."""

    scale = 2

    def __init__(self, config: str = DEFAULT, activation="relu", **kwargs):
        super().__init__()
        assert config in WIDTHS, f"unknown configuration {config!r}"
        make = ACTIVATIONS[activation]
        inputs, layers = 3, []
        for width in WIDTHS[config]:
            if width == "M":
                layers += [nn.AvgPool2d(2)]
                continue
            layers.extend(conv_block(inputs, width, 3, padding=1, norm=partial(nn.BatchNorm2d, eps=kwargs.get("eps", 1e-3))))
            layers.append(make())
            inputs = width
        self.features = nn.Sequential(OrderedDict((f"step{i}", layer) for i, layer in enumerate(layers)))
        self._width = inputs
        self.heads = nn.ModuleDict({name: nn.Linear(inputs, n) for name, n in [("coarse", 2), ("fine", 5)]})

    @property
    def width(self):
        return self._width * self.scale // 2

    @staticmethod
    def pool(x):
        return x.mean(dim=(2, 3))

    @classmethod
    def tiny(cls):
        return cls("tiny")

    @torch.jit.unused
    def unused(self):
        while True:
            yield 1

    def forward(self, x):
        features = self.pool(self.features(x))
        assert features.shape[1] == self.width
        fine = self.heads["fine"](features)
        coarse = self.heads["coarse"](features)
        return Output(logits=torch.cat([coarse, fine], -1), features=features)


class Base(nn.Module):
    def __init__(self, width):
        super(Base, self).__init__()
        self.width = width
        self.body = self.make_body()
        self.gain = nn.Parameter(torch.ones(width))
        self.register_buffer("offset", torch.full((width,), 0.5))

    def make_body(self):
        raise NotImplementedError

    def forward(self, x, scale: float = 1.0):
        return self.body(x) * self.gain * scale + self.offset


class Mixin:
    def finish(self, x):
        return torch.clamp(x, min=-1, max=1)


class Heir(Base, Mixin):
    def __init__(self, *args, depth=2, **kwargs):
        self.depth = depth
        super().__init__(*args, **kwargs)
        block = nn.Linear(self.width, self.width)
        self.clones = nn.ModuleList([copy.deepcopy(block) for _ in range(depth)])

    def make_body(self):
        layers = [nn.Linear(6, self.width)]
        while len(layers) < self.depth:
            layers += [nn.Linear(self.width, self.width)]
        return nn.Sequential(*layers)

    def forward(self, x):
        def residual(layer):
            return lambda value: value + torch.sigmoid(layer(value))

        x = super().forward(x, scale=0.5)
        for step in map(residual, self.clones):
            x = step(x)
        if self.training:
            raise RuntimeError("not here")
        with torch.no_grad():
            x = self.finish(x)
        return x


class Odds(nn.Module):
    """Everything else."""

    def __init__(self, n=3):
        super().__init__()
        total = 0
        i = 0
        while True:
            i += 1
            if i % 2 == 0:
                continue
            if i > 7:
                break
            total += i
        else:
            total = -1
        assert total == 1 + 3 + 5 + 7
        first, *rest, last = [2 ** k for k in range(5) if k != 2]
        assert (first, rest, last) == (1, [2, 8], 16)
        self.names = []
        for k, (a, b) in enumerate({"x": 4, "y": 4}.items()):
            name = "branch_{}_{}".format(k, a) if k else "branch_%d_%s" % (k, a)
            setattr(self, name, nn.Linear(4, b, bias=bool(k)))
            self.names.append(name)
        self.drop = nn.Dropout() if n < 0 else None
        if (m := n * 2) > 5 and not (n < 0 or n == 4) and 1 < n <= 3:
            self.weight = nn.Parameter(torch.randn(m, 4))
        sizes = sorted({"b": 2, "a": 1}, key=lambda s: s, reverse=True)
        assert sizes == ["b", "a"] and max(3, 1, 2) == 3 and min([4, 2]) == 2 and sum(x * x for x in range(4)) == 14
        assert -7 // 2 == -4 and -7 % 3 == 2 and 7.5 // 2 == 3.0 and round(2.5) == 2 and int(-1.5) == -1
        assert "a,b".split(",") == ["a", "b"] and "-".join(["x", "y"]) == "x-y" and f"{3.14159:.2f}{7:03d}" == "3.14007"
        assert [1, 2, 3][-1] == 3 and (1, 2, 3)[::-1] == (3, 2, 1) and "conv"[1:3] == "on" and not []
        assert all(isinstance(v, int) for v in (1, 2)) and any([0, "", None, 1]) and {1, 2} | {2, 3} == {1, 2, 3}

    def forward(self, x):
        x = sum(getattr(self, name)(x) for name in self.names)
        x = x if self.drop is None else self.drop(x)
        warnings.warn("only a warning")
        y = F.linear(x, self.weight)
        y[:, 1] = 0.25
        y -= 1
        y.mul_(2)
        z = y[..., None].repeat(1, 1, 2) ** 2
        a, b = z.unbind(-1)
        return {"sum": a + b, "first": (a[:, :2] / 3 - 1e-2) * torch.tensor([1.0, -1.0])}
