"""A small CNN for MNIST, in two named parts.

Names and shapes of the parameters as in nn_interpretability's model_cnn.pt.
"""
from collections import OrderedDict

from torch import nn


class MNISTNet(nn.Module):
    def __init__(self, hidden=50):
        super(MNISTNet, self).__init__()
        features = OrderedDict()
        features["conv1"] = nn.Conv2d(1, 10, kernel_size=5)
        features["pool1"] = nn.MaxPool2d(2)
        features["relu1"] = nn.ReLU()
        features["conv2"] = nn.Conv2d(10, 20, kernel_size=5)
        features["pool2"] = nn.MaxPool2d(2)
        features["relu2"] = nn.ReLU()
        self.features = nn.Sequential(features)
        self.classifier = nn.Sequential(
            OrderedDict([("fc1", nn.Linear(320, hidden)), ("relu3", nn.ReLU()), ("fc2", nn.Linear(hidden, 10))])
        )

    def forward(self, x):
        x = self.features(x)
        return self.classifier(x.view(-1, 20 * 4 * 4))
