extension Architecture {
  /// Simonyan and Zisserman 2014, configurations A, B, D and E, plain and with batch normalization.
  static let vggs = [
    ("vgg11", 132_863_336), ("vgg13", 133_047_848), ("vgg16", 138_357_544), ("vgg19", 143_667_240),
    ("vgg11_bn", 132_868_840), ("vgg13_bn", 133_053_736), ("vgg16_bn", 138_365_992), ("vgg19_bn", 143_678_248),
  ].map { name, parameters in
    Architecture(name, "vgg", vgg, parameters: parameters, classWeight: "classifier.6.weight")
  }

  private static let vgg = """
    import torch
    from torch import nn

    # Channels of the convolutions, and "M" where the map is halved.
    CONFIGURATIONS = {
        "A": [64, "M", 128, "M", 256, 256, "M", 512, 512, "M", 512, 512, "M"],
        "B": [64, 64, "M", 128, 128, "M", 256, 256, "M", 512, 512, "M", 512, 512, "M"],
        "D": [64, 64, "M", 128, 128, "M"] + [256] * 3 + ["M"] + ([512] * 3 + ["M"]) * 2,
        "E": [64, 64, "M", 128, 128, "M"] + [256] * 4 + ["M"] + ([512] * 4 + ["M"]) * 2,
    }


    def make_features(configuration, batch_norm):
        layers = []
        channels = 3
        for entry in configuration:
            if entry == "M":
                layers.append(nn.MaxPool2d(kernel_size=2, stride=2))
                continue
            layers.append(nn.Conv2d(channels, entry, kernel_size=3, padding=1))
            if batch_norm:
                layers.append(nn.BatchNorm2d(entry))
            layers.append(nn.ReLU(inplace=True))
            channels = entry
        return nn.Sequential(*layers)


    class VGG(nn.Module):
        def __init__(self, configuration, batch_norm, num_classes=1000, dropout=0.5):
            super().__init__()
            self.features = make_features(CONFIGURATIONS[configuration], batch_norm)
            self.avgpool = nn.AdaptiveAvgPool2d((7, 7))
            self.classifier = nn.Sequential(
                nn.Linear(512 * 7 * 7, 4096),
                nn.ReLU(True),
                nn.Dropout(p=dropout),
                nn.Linear(4096, 4096),
                nn.ReLU(True),
                nn.Dropout(p=dropout),
                nn.Linear(4096, num_classes),
            )
            for module in self.modules():
                if isinstance(module, nn.Conv2d):
                    nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
                    nn.init.zeros_(module.bias)
                elif isinstance(module, nn.Linear):
                    nn.init.normal_(module.weight, 0, 0.01)
                    nn.init.zeros_(module.bias)

        def forward(self, x):
            x = self.avgpool(self.features(x))
            return self.classifier(torch.flatten(x, 1))


    def vgg11(num_classes=1000):
        return VGG("A", False, num_classes)


    def vgg13(num_classes=1000):
        return VGG("B", False, num_classes)


    def vgg16(num_classes=1000):
        return VGG("D", False, num_classes)


    def vgg19(num_classes=1000):
        return VGG("E", False, num_classes)


    def vgg11_bn(num_classes=1000):
        return VGG("A", True, num_classes)


    def vgg13_bn(num_classes=1000):
        return VGG("B", True, num_classes)


    def vgg16_bn(num_classes=1000):
        return VGG("D", True, num_classes)


    def vgg19_bn(num_classes=1000):
        return VGG("E", True, num_classes)
    """
}
