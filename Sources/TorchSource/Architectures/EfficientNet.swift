extension Architecture {
  /// Tan and Le 2019, "EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks", and 2021,
  /// "EfficientNetV2: Smaller Models and Faster Training".
  static let efficientNets = [
    ("efficientnet_b0", 5_288_548, 224), ("efficientnet_b1", 7_794_184, 240), ("efficientnet_b2", 9_109_994, 288),
    ("efficientnet_b3", 12_233_232, 300), ("efficientnet_b4", 19_341_616, 380),
    ("efficientnet_b5", 30_389_784, 456), ("efficientnet_b6", 43_040_704, 528),
    ("efficientnet_b7", 66_347_960, 600), ("efficientnet_v2_s", 21_458_488, 384),
    ("efficientnet_v2_m", 54_139_356, 480), ("efficientnet_v2_l", 118_515_272, 480),
  ].map { name, parameters, side in
    Architecture(
      name, "efficientNet", efficientNet, parameters: parameters, side: side, classWeight: "classifier.1.weight")
  }

  private static let efficientNet = """
    import math
    from functools import partial

    import torch
    from torch import nn


    # The nearest multiple of 8 that is not a tenth below.
    def rounded(channels):
        nearest = max(8, int(channels + 4) // 8 * 8)
        return nearest + 8 if nearest < 0.9 * channels else nearest


    def conv_norm(inputs, outputs, kernel_size, norm, stride=1, groups=1, is_active=True):
        layers = [
            nn.Conv2d(inputs, outputs, kernel_size, stride, kernel_size // 2, groups=groups, bias=False),
            norm(outputs),
        ]
        if is_active:
            layers.append(nn.SiLU(inplace=True))
        return nn.Sequential(*layers)


    class SqueezeExcitation(nn.Module):
        def __init__(self, channels, squeezed):
            super().__init__()
            self.avgpool = nn.AdaptiveAvgPool2d(1)
            self.fc1 = nn.Conv2d(channels, squeezed, 1)
            self.fc2 = nn.Conv2d(squeezed, channels, 1)
            self.activation = nn.SiLU(inplace=True)
            self.scale_activation = nn.Sigmoid()

        def forward(self, x):
            scale = self.fc2(self.activation(self.fc1(self.avgpool(x))))
            return self.scale_activation(scale) * x


    # Expanded by 1 x 1, filtered a channel at a time, weighted, projected.
    def separable(inputs, outputs, kernel_size, stride, expansion, norm):
        width = rounded(inputs * expansion)
        layers = [conv_norm(inputs, width, 1, norm)] if width != inputs else []
        return layers + [
            conv_norm(width, width, kernel_size, norm, stride, groups=width),
            SqueezeExcitation(width, max(1, inputs // 4)),
            conv_norm(width, outputs, 1, norm, is_active=False),
        ]


    # Expanded and filtered at once, projected.
    def fused(inputs, outputs, kernel_size, stride, expansion, norm):
        width = rounded(inputs * expansion)
        if width == inputs:
            return [conv_norm(inputs, outputs, kernel_size, norm, stride)]
        return [
            conv_norm(inputs, width, kernel_size, norm, stride),
            conv_norm(width, outputs, 1, norm, is_active=False),
        ]


    class MBConv(nn.Module):
        def __init__(self, kind, inputs, outputs, kernel_size, stride, expansion, norm):
            super().__init__()
            self.block = nn.Sequential(*kind(inputs, outputs, kernel_size, stride, expansion, norm))
            self.is_residual = stride == 1 and inputs == outputs

        def forward(self, x):
            return self.block(x) + x if self.is_residual else self.block(x)


    class EfficientNet(nn.Module):
        def __init__(self, stem, stages, dropout, last=None, eps=0.00001, num_classes=1000):
            super().__init__()
            norm = partial(nn.BatchNorm2d, eps=eps)
            channels = stem
            features = [conv_norm(3, stem, 3, norm, stride=2)]
            for kind, expansion, kernel_size, stride, outputs, blocks in stages:
                stage = []
                for index in range(blocks):
                    stride = stride if index == 0 else 1
                    stage.append(MBConv(kind, channels, outputs, kernel_size, stride, expansion, norm))
                    channels = outputs
                features.append(nn.Sequential(*stage))
            last = last or 4 * channels
            features.append(conv_norm(channels, last, 1, norm))
            self.features = nn.Sequential(*features)
            self.avgpool = nn.AdaptiveAvgPool2d(1)
            self.classifier = nn.Sequential(nn.Dropout(dropout, inplace=True), nn.Linear(last, num_classes))
            for module in self.modules():
                if isinstance(module, nn.Conv2d):
                    nn.init.kaiming_normal_(module.weight, mode="fan_out")
                    if module.bias is not None:
                        nn.init.zeros_(module.bias)
                elif isinstance(module, nn.Linear):
                    bound = 1.0 / math.sqrt(module.out_features)
                    nn.init.uniform_(module.weight, -bound, bound)
                    nn.init.zeros_(module.bias)

        def forward(self, x):
            return self.classifier(torch.flatten(self.avgpool(self.features(x)), 1))


    # Kind of block, expansion, kernel size, stride, outputs, blocks.
    B0 = [
        (separable, 1, 3, 1, 16, 1),
        (separable, 6, 3, 2, 24, 2),
        (separable, 6, 5, 2, 40, 2),
        (separable, 6, 3, 2, 80, 3),
        (separable, 6, 5, 1, 112, 3),
        (separable, 6, 5, 2, 192, 4),
        (separable, 6, 3, 1, 320, 1),
    ]
    V2_S = [
        (fused, 1, 3, 1, 24, 2),
        (fused, 4, 3, 2, 48, 4),
        (fused, 4, 3, 2, 64, 4),
        (separable, 4, 3, 2, 128, 6),
        (separable, 6, 3, 1, 160, 9),
        (separable, 6, 3, 2, 256, 15),
    ]
    V2_M = [
        (fused, 1, 3, 1, 24, 3),
        (fused, 4, 3, 2, 48, 5),
        (fused, 4, 3, 2, 80, 5),
        (separable, 4, 3, 2, 160, 7),
        (separable, 6, 3, 1, 176, 14),
        (separable, 6, 3, 2, 304, 18),
        (separable, 6, 3, 1, 512, 5),
    ]
    V2_L = [
        (fused, 1, 3, 1, 32, 4),
        (fused, 4, 3, 2, 64, 7),
        (fused, 4, 3, 2, 96, 7),
        (separable, 4, 3, 2, 192, 10),
        (separable, 6, 3, 1, 224, 19),
        (separable, 6, 3, 2, 384, 25),
        (separable, 6, 3, 1, 640, 7),
    ]


    # B0 with more channels and more blocks.
    def scaled(width, depth, dropout, eps=0.00001, num_classes=1000):
        stages = []
        for kind, expansion, kernel_size, stride, outputs, blocks in B0:
            stages.append((kind, expansion, kernel_size, stride, rounded(outputs * width), math.ceil(blocks * depth)))
        return EfficientNet(rounded(32 * width), stages, dropout, eps=eps, num_classes=num_classes)


    efficientnet_b0 = partial(scaled, 1.0, 1.0, 0.2)
    efficientnet_b1 = partial(scaled, 1.0, 1.1, 0.2)
    efficientnet_b2 = partial(scaled, 1.1, 1.2, 0.3)
    efficientnet_b3 = partial(scaled, 1.2, 1.4, 0.3)
    efficientnet_b4 = partial(scaled, 1.4, 1.8, 0.4)
    efficientnet_b5 = partial(scaled, 1.6, 2.2, 0.4, 0.001)
    efficientnet_b6 = partial(scaled, 1.8, 2.6, 0.5, 0.001)
    efficientnet_b7 = partial(scaled, 2.0, 3.1, 0.5, 0.001)
    efficientnet_v2_s = partial(EfficientNet, 24, V2_S, 0.2, 1280, 0.001)
    efficientnet_v2_m = partial(EfficientNet, 24, V2_M, 0.3, 1280, 0.001)
    efficientnet_v2_l = partial(EfficientNet, 32, V2_L, 0.4, 1280, 0.001)
    """
}
