extension Architecture {
  /// He et al. 2015 with the stride in the 3 × 3 convolution ("version 1.5"), and its wider kin: ResNeXt (Xie et al. 2016)
  /// and Wide ResNet (Zagoruyko and Komodakis 2016).
  static let resnets = [
    ("resnet18", 11_689_512), ("resnet34", 21_797_672), ("resnet50", 25_557_032), ("resnet101", 44_549_160),
    ("resnet152", 60_192_808), ("resnext50_32x4d", 25_028_904), ("resnext101_32x8d", 88_791_336),
    ("resnext101_64x4d", 83_455_272), ("wide_resnet50_2", 68_883_240), ("wide_resnet101_2", 126_886_696),
  ].map { name, parameters in
    Architecture(name, "resnet", resnet, parameters: parameters, classWeight: "fc.weight")
  }

  private static let resnet = """
    import torch
    from torch import nn


    def conv3x3(inputs, outputs, stride=1, groups=1):
        return nn.Conv2d(inputs, outputs, kernel_size=3, stride=stride, padding=1, groups=groups, bias=False)


    def conv1x1(inputs, outputs, stride=1):
        return nn.Conv2d(inputs, outputs, kernel_size=1, stride=stride, bias=False)


    class BasicBlock(nn.Module):
        expansion = 1

        def __init__(self, inputs, planes, stride, downsample, groups, base_width):
            super().__init__()
            self.conv1 = conv3x3(inputs, planes, stride)
            self.bn1 = nn.BatchNorm2d(planes)
            self.relu = nn.ReLU(inplace=True)
            self.conv2 = conv3x3(planes, planes)
            self.bn2 = nn.BatchNorm2d(planes)
            self.downsample = downsample

        def forward(self, x):
            out = self.relu(self.bn1(self.conv1(x)))
            out = self.bn2(self.conv2(out))
            identity = x if self.downsample is None else self.downsample(x)
            out += identity
            return self.relu(out)


    class Bottleneck(nn.Module):
        expansion = 4

        def __init__(self, inputs, planes, stride, downsample, groups, base_width):
            super().__init__()
            width = int(planes * (base_width / 64.0)) * groups
            self.conv1 = conv1x1(inputs, width)
            self.bn1 = nn.BatchNorm2d(width)
            self.conv2 = conv3x3(width, width, stride, groups)
            self.bn2 = nn.BatchNorm2d(width)
            self.conv3 = conv1x1(width, planes * self.expansion)
            self.bn3 = nn.BatchNorm2d(planes * self.expansion)
            self.relu = nn.ReLU(inplace=True)
            self.downsample = downsample

        def forward(self, x):
            out = self.relu(self.bn1(self.conv1(x)))
            out = self.relu(self.bn2(self.conv2(out)))
            out = self.bn3(self.conv3(out))
            identity = x if self.downsample is None else self.downsample(x)
            out += identity
            return self.relu(out)


    class ResNet(nn.Module):
        def __init__(self, block, layers, num_classes=1000, groups=1, width_per_group=64):
            super().__init__()
            self.inplanes = 64
            self.groups = groups
            self.base_width = width_per_group
            self.conv1 = nn.Conv2d(3, 64, kernel_size=7, stride=2, padding=3, bias=False)
            self.bn1 = nn.BatchNorm2d(64)
            self.relu = nn.ReLU(inplace=True)
            self.maxpool = nn.MaxPool2d(kernel_size=3, stride=2, padding=1)
            self.layer1 = self._make_layer(block, 64, layers[0])
            self.layer2 = self._make_layer(block, 128, layers[1], stride=2)
            self.layer3 = self._make_layer(block, 256, layers[2], stride=2)
            self.layer4 = self._make_layer(block, 512, layers[3], stride=2)
            self.avgpool = nn.AdaptiveAvgPool2d((1, 1))
            self.fc = nn.Linear(512 * block.expansion, num_classes)
            for module in self.modules():
                if isinstance(module, nn.Conv2d):
                    nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")

        def _make_layer(self, block, planes, blocks, stride=1):
            outputs = planes * block.expansion
            downsample = None
            if stride != 1 or self.inplanes != outputs:
                downsample = nn.Sequential(conv1x1(self.inplanes, outputs, stride), nn.BatchNorm2d(outputs))
            layers = [block(self.inplanes, planes, stride, downsample, self.groups, self.base_width)]
            self.inplanes = outputs
            for _ in range(1, blocks):
                layers.append(block(outputs, planes, 1, None, self.groups, self.base_width))
            return nn.Sequential(*layers)

        def forward(self, x):
            x = self.maxpool(self.relu(self.bn1(self.conv1(x))))
            x = self.layer1(x)
            x = self.layer2(x)
            x = self.layer3(x)
            x = self.layer4(x)
            return self.fc(torch.flatten(self.avgpool(x), 1))


    def resnet18(num_classes=1000):
        return ResNet(BasicBlock, [2, 2, 2, 2], num_classes)


    def resnet34(num_classes=1000):
        return ResNet(BasicBlock, [3, 4, 6, 3], num_classes)


    def resnet50(num_classes=1000):
        return ResNet(Bottleneck, [3, 4, 6, 3], num_classes)


    def resnet101(num_classes=1000):
        return ResNet(Bottleneck, [3, 4, 23, 3], num_classes)


    def resnet152(num_classes=1000):
        return ResNet(Bottleneck, [3, 8, 36, 3], num_classes)


    def resnext50_32x4d(num_classes=1000):
        return ResNet(Bottleneck, [3, 4, 6, 3], num_classes, groups=32, width_per_group=4)


    def resnext101_32x8d(num_classes=1000):
        return ResNet(Bottleneck, [3, 4, 23, 3], num_classes, groups=32, width_per_group=8)


    def resnext101_64x4d(num_classes=1000):
        return ResNet(Bottleneck, [3, 4, 23, 3], num_classes, groups=64, width_per_group=4)


    def wide_resnet50_2(num_classes=1000):
        return ResNet(Bottleneck, [3, 4, 6, 3], num_classes, width_per_group=128)


    def wide_resnet101_2(num_classes=1000):
        return ResNet(Bottleneck, [3, 4, 23, 3], num_classes, width_per_group=128)
    """
}
