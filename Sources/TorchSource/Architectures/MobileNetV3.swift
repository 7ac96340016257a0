extension Architecture {
  /// Howard et al. 2019, "Searching for MobileNetV3".
  static let mobileNetV3s = [
    ("mobilenet_v3_large", 5_483_032), ("mobilenet_v3_small", 2_542_856),
  ].map { name, parameters in
    Architecture(name, "mobileNetV3", mobileNetV3, parameters: parameters, classWeight: "classifier.3.weight")
  }

  private static let mobileNetV3 = """
    import torch
    from torch import nn


    # The nearest multiple of 8 that is not a tenth below.
    def rounded(channels):
        nearest = max(8, int(channels + 4) // 8 * 8)
        return nearest + 8 if nearest < 0.9 * channels else nearest


    def conv_norm(inputs, outputs, kernel_size, stride=1, groups=1, activation=None):
        layers = [
            nn.Conv2d(inputs, outputs, kernel_size, stride, kernel_size // 2, groups=groups, bias=False),
            nn.BatchNorm2d(outputs, eps=0.001, momentum=0.01),
        ]
        if activation is not None:
            layers.append(activation(inplace=True))
        return nn.Sequential(*layers)


    class SqueezeExcitation(nn.Module):
        def __init__(self, channels, squeezed):
            super().__init__()
            self.avgpool = nn.AdaptiveAvgPool2d(1)
            self.fc1 = nn.Conv2d(channels, squeezed, 1)
            self.fc2 = nn.Conv2d(squeezed, channels, 1)
            self.activation = nn.ReLU()
            self.scale_activation = nn.Hardsigmoid()

        def forward(self, x):
            scale = self.fc2(self.activation(self.fc1(self.avgpool(x))))
            return self.scale_activation(scale) * x


    class InvertedResidual(nn.Module):
        def __init__(self, inputs, kernel_size, width, outputs, has_excitation, activation, stride):
            super().__init__()
            layers = [conv_norm(inputs, width, 1, activation=activation)] if width != inputs else []
            layers.append(conv_norm(width, width, kernel_size, stride, groups=width, activation=activation))
            if has_excitation:
                layers.append(SqueezeExcitation(width, rounded(width // 4)))
            layers.append(conv_norm(width, outputs, 1))
            self.block = nn.Sequential(*layers)
            self.is_residual = stride == 1 and inputs == outputs

        def forward(self, x):
            return x + self.block(x) if self.is_residual else self.block(x)


    # Kernel size, expanded channels, outputs, squeeze and excitation, activation, stride.
    LARGE = [
        (3, 16, 16, False, nn.ReLU, 1),
        (3, 64, 24, False, nn.ReLU, 2),
        (3, 72, 24, False, nn.ReLU, 1),
        (5, 72, 40, True, nn.ReLU, 2),
        (5, 120, 40, True, nn.ReLU, 1),
        (5, 120, 40, True, nn.ReLU, 1),
        (3, 240, 80, False, nn.Hardswish, 2),
        (3, 200, 80, False, nn.Hardswish, 1),
        (3, 184, 80, False, nn.Hardswish, 1),
        (3, 184, 80, False, nn.Hardswish, 1),
        (3, 480, 112, True, nn.Hardswish, 1),
        (3, 672, 112, True, nn.Hardswish, 1),
        (5, 672, 160, True, nn.Hardswish, 2),
        (5, 960, 160, True, nn.Hardswish, 1),
        (5, 960, 160, True, nn.Hardswish, 1),
    ]
    SMALL = [
        (3, 16, 16, True, nn.ReLU, 2),
        (3, 72, 24, False, nn.ReLU, 2),
        (3, 88, 24, False, nn.ReLU, 1),
        (5, 96, 40, True, nn.Hardswish, 2),
        (5, 240, 40, True, nn.Hardswish, 1),
        (5, 240, 40, True, nn.Hardswish, 1),
        (5, 120, 48, True, nn.Hardswish, 1),
        (5, 144, 48, True, nn.Hardswish, 1),
        (5, 288, 96, True, nn.Hardswish, 2),
        (5, 576, 96, True, nn.Hardswish, 1),
        (5, 576, 96, True, nn.Hardswish, 1),
    ]


    class MobileNetV3(nn.Module):
        def __init__(self, blocks, hidden, num_classes=1000):
            super().__init__()
            channels = 16
            features = [conv_norm(3, channels, 3, 2, activation=nn.Hardswish)]
            for kernel_size, width, outputs, has_excitation, activation, stride in blocks:
                block = InvertedResidual(channels, kernel_size, width, outputs, has_excitation, activation, stride)
                features.append(block)
                channels = outputs
            features.append(conv_norm(channels, 6 * channels, 1, activation=nn.Hardswish))
            self.features = nn.Sequential(*features)
            self.avgpool = nn.AdaptiveAvgPool2d(1)
            self.classifier = nn.Sequential(
                nn.Linear(6 * channels, hidden),
                nn.Hardswish(inplace=True),
                nn.Dropout(0.2, inplace=True),
                nn.Linear(hidden, num_classes),
            )
            for module in self.modules():
                if isinstance(module, nn.Conv2d):
                    nn.init.kaiming_normal_(module.weight, mode="fan_out")
                    if module.bias is not None:
                        nn.init.zeros_(module.bias)
                elif isinstance(module, nn.Linear):
                    nn.init.normal_(module.weight, 0, 0.01)
                    nn.init.zeros_(module.bias)

        def forward(self, x):
            return self.classifier(torch.flatten(self.avgpool(self.features(x)), 1))


    def mobilenet_v3_large(num_classes=1000):
        return MobileNetV3(LARGE, 1280, num_classes)


    def mobilenet_v3_small(num_classes=1000):
        return MobileNetV3(SMALL, 1024, num_classes)
    """
}
