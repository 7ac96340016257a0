# The network of Fixtures/shapes_torch: two convolutions and two linear layers, as courses write them.
import torch
import torch.nn as nn
import torch.nn.functional as F


class ShapesNet(nn.Module):
    def __init__(self, classes=6):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 12, 5)
        self.pool = nn.MaxPool2d(2, 2)
        self.conv2 = nn.Conv2d(12, 24, 3)
        self.drop = nn.Dropout(p=0.2)
        self.fc1 = nn.Linear(24 * 6 * 6, 48)
        self.fc2 = nn.Linear(48, classes)

    def forward(self, x):
        x = self.pool(F.relu(self.conv1(x)))  # 12 x 14 x 14
        x = self.pool(F.relu(self.conv2(x)))  # 24 x 6 x 6
        x = x.view(x.size(0), -1)
        x = self.drop(F.relu(self.fc1(x)))
        return self.fc2(x)
