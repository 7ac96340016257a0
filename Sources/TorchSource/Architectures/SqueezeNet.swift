extension Architecture {
  /// Iandola et al. 2016, versions 1.0 and 1.1.
  static let squeezenets = [("squeezenet1_0", 1_248_424), ("squeezenet1_1", 1_235_496)].map { name, parameters in
    Architecture(name, "squeezenet", squeezenet, parameters: parameters, classWeight: "classifier.1.weight")
  }

  private static let squeezenet = """
    import torch
    from torch import nn


    class Fire(nn.Module):
        def __init__(self, inputs, squeezed, expanded):
            super().__init__()
            self.squeeze = nn.Conv2d(inputs, squeezed, kernel_size=1)
            self.squeeze_activation = nn.ReLU(inplace=True)
            self.expand1x1 = nn.Conv2d(squeezed, expanded, kernel_size=1)
            self.expand1x1_activation = nn.ReLU(inplace=True)
            self.expand3x3 = nn.Conv2d(squeezed, expanded, kernel_size=3, padding=1)
            self.expand3x3_activation = nn.ReLU(inplace=True)

        def forward(self, x):
            x = self.squeeze_activation(self.squeeze(x))
            return torch.cat(
                [self.expand1x1_activation(self.expand1x1(x)), self.expand3x3_activation(self.expand3x3(x))], 1)


    def halve():
        return nn.MaxPool2d(kernel_size=3, stride=2, ceil_mode=True)


    def features(version):
        if version == "1_0":
            return nn.Sequential(
                nn.Conv2d(3, 96, kernel_size=7, stride=2),
                nn.ReLU(inplace=True),
                halve(),
                Fire(96, 16, 64),
                Fire(128, 16, 64),
                Fire(128, 32, 128),
                halve(),
                Fire(256, 32, 128),
                Fire(256, 48, 192),
                Fire(384, 48, 192),
                Fire(384, 64, 256),
                halve(),
                Fire(512, 64, 256),
            )
        return nn.Sequential(
            nn.Conv2d(3, 64, kernel_size=3, stride=2),
            nn.ReLU(inplace=True),
            halve(),
            Fire(64, 16, 64),
            Fire(128, 16, 64),
            halve(),
            Fire(128, 32, 128),
            Fire(256, 32, 128),
            halve(),
            Fire(256, 48, 192),
            Fire(384, 48, 192),
            Fire(384, 64, 256),
            Fire(512, 64, 256),
        )


    class SqueezeNet(nn.Module):
        def __init__(self, version, num_classes=1000, dropout=0.5):
            super().__init__()
            self.features = features(version)
            self.classifier = nn.Sequential(
                nn.Dropout(p=dropout),
                nn.Conv2d(512, num_classes, kernel_size=1),
                nn.ReLU(inplace=True),
                nn.AdaptiveAvgPool2d((1, 1)),
            )
            for module in self.modules():
                if isinstance(module, nn.Conv2d):
                    nn.init.kaiming_uniform_(module.weight)
                    nn.init.zeros_(module.bias)
            nn.init.normal_(self.classifier[1].weight, mean=0.0, std=0.01)

        def forward(self, x):
            return torch.flatten(self.classifier(self.features(x)), 1)


    def squeezenet1_0(num_classes=1000):
        return SqueezeNet("1_0", num_classes)


    def squeezenet1_1(num_classes=1000):
        return SqueezeNet("1_1", num_classes)
    """
}
