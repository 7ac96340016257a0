extension Architecture {
  /// Radosavovic et al. 2020, "Designing Network Design Spaces": X, and Y with squeeze and excitation.
  static let regNets = [
    ("regnet_x_400mf", 5_495_976), ("regnet_x_800mf", 7_259_656), ("regnet_x_1_6gf", 9_190_136),
    ("regnet_x_3_2gf", 15_296_552), ("regnet_x_8gf", 39_572_648), ("regnet_x_16gf", 54_278_536),
    ("regnet_x_32gf", 107_811_560), ("regnet_y_400mf", 4_344_144), ("regnet_y_800mf", 6_432_512),
    ("regnet_y_1_6gf", 11_202_430), ("regnet_y_3_2gf", 19_436_338), ("regnet_y_8gf", 39_381_472),
    ("regnet_y_16gf", 83_590_140), ("regnet_y_32gf", 145_046_770), ("regnet_y_128gf", 644_812_894),
  ].map { name, parameters in
    Architecture(name, "regNet", regNet, parameters: parameters, classWeight: "fc.weight")
  }

  private static let regNet = """
    import math
    from functools import partial

    import torch
    from torch import nn


    def conv_norm(inputs, outputs, kernel_size=1, stride=1, groups=1, is_active=True):
        layers = [
            nn.Conv2d(inputs, outputs, kernel_size, stride, kernel_size // 2, groups=groups, bias=False),
            nn.BatchNorm2d(outputs),
        ]
        if is_active:
            layers.append(nn.ReLU(inplace=True))
        return nn.Sequential(*layers)


    class SqueezeExcitation(nn.Module):
        def __init__(self, channels, squeezed):
            super().__init__()
            self.avgpool = nn.AdaptiveAvgPool2d(1)
            self.fc1 = nn.Conv2d(channels, squeezed, 1)
            self.fc2 = nn.Conv2d(squeezed, channels, 1)
            self.activation = nn.ReLU()
            self.scale_activation = nn.Sigmoid()

        def forward(self, x):
            scale = self.fc2(self.activation(self.fc1(self.avgpool(x))))
            return self.scale_activation(scale) * x


    class Block(nn.Module):
        def __init__(self, inputs, outputs, stride, group_width, has_excitation):
            super().__init__()
            self.proj = None
            if inputs != outputs or stride != 1:
                self.proj = conv_norm(inputs, outputs, stride=stride, is_active=False)
            self.f = nn.Sequential()
            self.f.add_module("a", conv_norm(inputs, outputs))
            self.f.add_module("b", conv_norm(outputs, outputs, 3, stride, groups=outputs // group_width))
            if has_excitation:
                self.f.add_module("se", SqueezeExcitation(outputs, int(round(0.25 * inputs))))
            self.f.add_module("c", conv_norm(outputs, outputs, is_active=False))
            self.activation = nn.ReLU(inplace=True)

        def forward(self, x):
            shortcut = x if self.proj is None else self.proj(x)
            return self.activation(shortcut + self.f(x))


    # Width, blocks and group width of the stages. Widths grow linearly with the block, rounded to powers of a factor
    # and then to multiples of 8; blocks of one width are a stage, whose width becomes a multiple of the group width.
    def stages(depth, initial, slope, factor, group_width):
        result = []
        for index in range(depth):
            power = round(math.log((initial + slope * index) / initial) / math.log(factor))
            width = int(round(initial * factor ** power / 8) * 8)
            if result and result[-1][0] == width:
                result[-1] = (width, result[-1][1] + 1)
            else:
                result.append((width, 1))
        groups = []
        for width, blocks in result:
            grouped = min(group_width, width)
            nearest = max(grouped, int(width + grouped / 2) // grouped * grouped)
            groups.append((nearest + grouped if nearest < 0.9 * width else nearest, blocks, grouped))
        return groups


    class RegNet(nn.Module):
        def __init__(self, depth, initial, slope, factor, group_width, has_excitation, num_classes=1000):
            super().__init__()
            self.stem = conv_norm(3, 32, 3, stride=2)
            channels = 32
            self.trunk_output = nn.Sequential()
            for index, (width, blocks, grouped) in enumerate(stages(depth, initial, slope, factor, group_width)):
                name = f"block{index + 1}"
                stage = nn.Sequential()
                for place in range(blocks):
                    stride = 2 if place == 0 else 1
                    stage.add_module(f"{name}-{place}", Block(channels, width, stride, grouped, has_excitation))
                    channels = width
                self.trunk_output.add_module(name, stage)
            self.avgpool = nn.AdaptiveAvgPool2d((1, 1))
            self.fc = nn.Linear(channels, num_classes)
            for module in self.modules():
                if isinstance(module, nn.Conv2d):
                    fan_out = module.kernel_size[0] * module.kernel_size[1] * module.out_channels
                    nn.init.normal_(module.weight, mean=0.0, std=math.sqrt(2.0 / fan_out))
                elif isinstance(module, nn.Linear):
                    nn.init.normal_(module.weight, mean=0.0, std=0.01)
                    nn.init.zeros_(module.bias)

        def forward(self, x):
            x = self.trunk_output(self.stem(x))
            return self.fc(torch.flatten(self.avgpool(x), 1))


    regnet_x_400mf = partial(RegNet, 22, 24, 24.48, 2.54, 16, False)
    regnet_x_800mf = partial(RegNet, 16, 56, 35.73, 2.28, 16, False)
    regnet_x_1_6gf = partial(RegNet, 18, 80, 34.01, 2.25, 24, False)
    regnet_x_3_2gf = partial(RegNet, 25, 88, 26.31, 2.25, 48, False)
    regnet_x_8gf = partial(RegNet, 23, 80, 49.56, 2.88, 120, False)
    regnet_x_16gf = partial(RegNet, 22, 216, 55.59, 2.1, 128, False)
    regnet_x_32gf = partial(RegNet, 23, 320, 69.86, 2.0, 168, False)
    regnet_y_400mf = partial(RegNet, 16, 48, 27.89, 2.09, 8, True)
    regnet_y_800mf = partial(RegNet, 14, 56, 38.84, 2.4, 16, True)
    regnet_y_1_6gf = partial(RegNet, 27, 48, 20.71, 2.65, 24, True)
    regnet_y_3_2gf = partial(RegNet, 21, 80, 42.63, 2.66, 24, True)
    regnet_y_8gf = partial(RegNet, 17, 192, 76.82, 2.19, 56, True)
    regnet_y_16gf = partial(RegNet, 18, 200, 106.23, 2.48, 112, True)
    regnet_y_32gf = partial(RegNet, 20, 232, 115.89, 2.53, 232, True)
    regnet_y_128gf = partial(RegNet, 27, 456, 160.83, 2.52, 264, True)
    """
}
