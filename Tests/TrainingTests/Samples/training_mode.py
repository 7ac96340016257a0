"""Networks that compute something else in training than in evaluation."""

import torch
import torch.nn as nn
import torch.nn.functional as F


class Normalized(nn.Module):
    """Running statistics with every kind of momentum, and statistics that do not run."""

    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(2, 3, 3)
        self.usual = nn.BatchNorm2d(3)
        self.faster = nn.BatchNorm2d(3, momentum=0.3)
        self.cumulative = nn.BatchNorm2d(3, momentum=None)
        self.own = nn.BatchNorm2d(3, track_running_stats=False)
        self.instance = nn.InstanceNorm2d(3, momentum=0.2, affine=True, track_running_stats=True)
        self.rows = nn.BatchNorm1d(4)
        self.fc1 = nn.Linear(3 * 16, 4)
        self.fc2 = nn.Linear(4, 3)

    def forward(self, x):
        x = self.usual(self.conv(x))
        x = self.faster(torch.tanh(x))
        x = self.cumulative(torch.tanh(x) + x)
        x = self.instance(torch.tanh(self.own(torch.tanh(x)))) + x
        return self.fc2(torch.tanh(self.rows(self.fc1(x.flatten(1)))))


class Detached(nn.Module):
    """What gradients do not pass, and what wants none."""

    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(32, 6)
        self.fixed = nn.Linear(6, 6)
        self.aside = nn.Linear(6, 6)
        self.out = nn.Linear(6, 3)
        self.register_buffer('seen', torch.zeros(()))
        self.register_buffer('mean', torch.zeros(6))
        for parameter in self.fixed.parameters():
            parameter.requires_grad = False

    def forward(self, x):
        x = torch.tanh(self.fc(x.flatten(1)))
        if self.training:
            with torch.no_grad():
                self.seen += 1
                self.mean = 0.5 * self.mean + 0.5 * x.mean(0)
        with torch.no_grad():
            side = self.aside(x)
        return self.out(self.fixed(x) + side + x.detach() * 0.5)


class Auxiliary(nn.Module):
    """A second classifier, which only training has."""

    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(32, 6)
        self.out = nn.Linear(6, 3)
        self.aux = nn.Linear(6, 3)

    def forward(self, x):
        x = torch.tanh(self.fc(x.flatten(1)))
        return (self.out(x), self.aux(x)) if self.training else self.out(x)


class Tied(nn.Module):
    """One tensor under two names."""

    def __init__(self):
        super().__init__()
        self.encode = nn.Linear(32, 3, bias=False)
        self.decode = nn.Linear(32, 3, bias=False)
        self.decode.weight = self.encode.weight

    def forward(self, x):
        x = x.flatten(1)
        return self.encode(x) + torch.tanh(self.decode(x))
