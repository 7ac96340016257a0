extension Architecture {
  /// Huang et al. 2016, "Densely Connected Convolutional Networks".
  static let densenets = [
    ("densenet121", 7_978_856), ("densenet161", 28_681_000), ("densenet169", 14_149_480),
    ("densenet201", 20_013_928),
  ].map { name, parameters in
    Architecture(name, "densenet", densenet, parameters: parameters, classWeight: "classifier.weight")
  }

  private static let densenet = """
    import torch
    import torch.nn.functional as F
    from torch import nn


    class DenseLayer(nn.Module):
        def __init__(self, inputs, growth):
            super().__init__()
            self.norm1 = nn.BatchNorm2d(inputs)
            self.relu1 = nn.ReLU(inplace=True)
            self.conv1 = nn.Conv2d(inputs, 4 * growth, kernel_size=1, bias=False)
            self.norm2 = nn.BatchNorm2d(4 * growth)
            self.relu2 = nn.ReLU(inplace=True)
            self.conv2 = nn.Conv2d(4 * growth, growth, kernel_size=3, padding=1, bias=False)

        def forward(self, maps):
            x = self.conv1(self.relu1(self.norm1(torch.cat(maps, 1))))
            return self.conv2(self.relu2(self.norm2(x)))


    class DenseBlock(nn.ModuleDict):
        def __init__(self, layers, inputs, growth):
            super().__init__()
            for index in range(layers):
                self.add_module(f"denselayer{index + 1}", DenseLayer(inputs + index * growth, growth))

        def forward(self, x):
            maps = [x]
            for layer in self.values():
                maps.append(layer(maps))
            return torch.cat(maps, 1)


    class Transition(nn.Sequential):
        def __init__(self, inputs, outputs):
            super().__init__()
            self.norm = nn.BatchNorm2d(inputs)
            self.relu = nn.ReLU(inplace=True)
            self.conv = nn.Conv2d(inputs, outputs, kernel_size=1, bias=False)
            self.pool = nn.AvgPool2d(kernel_size=2, stride=2)


    class DenseNet(nn.Module):
        def __init__(self, blocks, growth, channels, num_classes=1000):
            super().__init__()
            self.features = nn.Sequential()
            self.features.add_module("conv0", nn.Conv2d(3, channels, kernel_size=7, stride=2, padding=3, bias=False))
            self.features.add_module("norm0", nn.BatchNorm2d(channels))
            self.features.add_module("relu0", nn.ReLU(inplace=True))
            self.features.add_module("pool0", nn.MaxPool2d(kernel_size=3, stride=2, padding=1))
            for index, layers in enumerate(blocks):
                if index > 0:
                    self.features.add_module(f"transition{index}", Transition(channels, channels // 2))
                    channels //= 2
                self.features.add_module(f"denseblock{index + 1}", DenseBlock(layers, channels, growth))
                channels += layers * growth
            self.features.add_module("norm5", nn.BatchNorm2d(channels))
            self.classifier = nn.Linear(channels, num_classes)
            for module in self.modules():
                if isinstance(module, nn.Conv2d):
                    nn.init.kaiming_normal_(module.weight)
                elif isinstance(module, nn.Linear):
                    nn.init.zeros_(module.bias)

        def forward(self, x):
            x = F.relu(self.features(x))
            return self.classifier(torch.flatten(F.adaptive_avg_pool2d(x, 1), 1))


    def densenet121(num_classes=1000):
        return DenseNet([6, 12, 24, 16], 32, 64, num_classes)


    def densenet161(num_classes=1000):
        return DenseNet([6, 12, 36, 24], 48, 96, num_classes)


    def densenet169(num_classes=1000):
        return DenseNet([6, 12, 32, 32], 32, 64, num_classes)


    def densenet201(num_classes=1000):
        return DenseNet([6, 12, 48, 32], 32, 64, num_classes)
    """
}
