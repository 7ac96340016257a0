"""MobileNet V1 at a quarter of its width, with LeakyReLU, for 1,000 ImageNet classes.

Names and shapes of the parameters as in Pytorch_Retinaface's mobilenetV1X0.25_pretrain.tar.
"""
from torch import nn

SLOPE = 0.1


def convolution(inputs, outputs, kernel, stride=1, groups=1):
    return [
        nn.Conv2d(inputs, outputs, kernel, stride=stride, padding=kernel // 2, groups=groups, bias=False),
        nn.BatchNorm2d(outputs),
        nn.LeakyReLU(SLOPE, inplace=True),
    ]


def separable(inputs, outputs, stride):
    """A depthwise convolution, then a pointwise one."""
    return nn.Sequential(*convolution(inputs, inputs, 3, stride, groups=inputs), *convolution(inputs, outputs, 1))


class MobileNetV1(nn.Module):
    def __init__(self, num_classes=1000):
        super().__init__()
        self.stage1 = nn.Sequential(
            nn.Sequential(*convolution(3, 8, 3, stride=2)),
            separable(8, 16, 1),
            separable(16, 32, 2),
            separable(32, 32, 1),
            separable(32, 64, 2),
            separable(64, 64, 1),
        )
        self.stage2 = nn.Sequential(separable(64, 128, 2), *[separable(128, 128, 1) for _ in range(5)])
        self.stage3 = nn.Sequential(separable(128, 256, 2), separable(256, 256, 1))
        self.avg = nn.AdaptiveAvgPool2d((1, 1))
        self.fc = nn.Linear(256, num_classes)

    def forward(self, x):
        for stage in (self.stage1, self.stage2, self.stage3):
            x = stage(x)
        return self.fc(self.avg(x).flatten(1))
