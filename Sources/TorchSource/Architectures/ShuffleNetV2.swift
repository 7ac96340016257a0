extension Architecture {
  /// Ma et al. 2018, "ShuffleNet V2: Practical Guidelines for Efficient CNN Architecture Design".
  static let shuffleNets = [
    ("shufflenet_v2_x0_5", 1_366_792), ("shufflenet_v2_x1_0", 2_278_604), ("shufflenet_v2_x1_5", 3_503_624),
    ("shufflenet_v2_x2_0", 7_393_996),
  ].map { name, parameters in
    Architecture(name, "shuffleNet", shuffleNet, parameters: parameters, classWeight: "fc.weight")
  }

  private static let shuffleNet = """
    import torch
    from torch import nn


    def pointwise(inputs, outputs):
        return [nn.Conv2d(inputs, outputs, kernel_size=1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU(inplace=True)]


    def depthwise(channels, stride):
        return [
            nn.Conv2d(channels, channels, kernel_size=3, stride=stride, padding=1, groups=channels, bias=False),
            nn.BatchNorm2d(channels),
        ]


    # The channels of two halves one by one.
    def shuffled(x):
        batch, channels, height, width = x.size()
        x = x.view(batch, 2, channels // 2, height, width).transpose(1, 2).contiguous()
        return x.view(batch, channels, height, width)


    class ShuffleUnit(nn.Module):
        def __init__(self, inputs, outputs, stride):
            super().__init__()
            half = outputs // 2
            self.stride = stride
            if stride > 1:
                self.branch1 = nn.Sequential(*depthwise(inputs, stride), *pointwise(inputs, half))
            else:
                self.branch1 = nn.Sequential()
            inputs = inputs if stride > 1 else half
            self.branch2 = nn.Sequential(*pointwise(inputs, half), *depthwise(half, stride), *pointwise(half, half))

        def forward(self, x):
            if self.stride == 1:
                kept, x = x.chunk(2, dim=1)
            else:
                kept = self.branch1(x)
            return shuffled(torch.cat([kept, self.branch2(x)], dim=1))


    class ShuffleNetV2(nn.Module):
        def __init__(self, widths, last, num_classes=1000):
            super().__init__()
            self.conv1 = nn.Sequential(
                nn.Conv2d(3, 24, kernel_size=3, stride=2, padding=1, bias=False),
                nn.BatchNorm2d(24),
                nn.ReLU(inplace=True),
            )
            self.maxpool = nn.MaxPool2d(kernel_size=3, stride=2, padding=1)
            self.stage2 = self._make_stage(24, widths[0], 4)
            self.stage3 = self._make_stage(widths[0], widths[1], 8)
            self.stage4 = self._make_stage(widths[1], widths[2], 4)
            self.conv5 = nn.Sequential(*pointwise(widths[2], last))
            self.fc = nn.Linear(last, num_classes)

        def _make_stage(self, inputs, outputs, units):
            return nn.Sequential(
                ShuffleUnit(inputs, outputs, 2), *[ShuffleUnit(outputs, outputs, 1) for _ in range(units - 1)])

        def forward(self, x):
            x = self.maxpool(self.conv1(x))
            x = self.stage4(self.stage3(self.stage2(x)))
            return self.fc(self.conv5(x).mean([2, 3]))


    def shufflenet_v2_x0_5(num_classes=1000):
        return ShuffleNetV2([48, 96, 192], 1024, num_classes)


    def shufflenet_v2_x1_0(num_classes=1000):
        return ShuffleNetV2([116, 232, 464], 1024, num_classes)


    def shufflenet_v2_x1_5(num_classes=1000):
        return ShuffleNetV2([176, 352, 704], 1024, num_classes)


    def shufflenet_v2_x2_0(num_classes=1000):
        return ShuffleNetV2([244, 488, 976], 2048, num_classes)
    """
}
