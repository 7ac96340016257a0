extension Layers {
  /// What networks take from `torchvision.ops`, and `timm`'s layers of the same kind.
  static let torchvisionLayers = Family(
    name: "torchvision",
    classes: [
      "torchvision.ops.StochasticDepth", "torchvision.ops.Conv2dNormActivation", "torchvision.ops.Conv3dNormActivation",
      "torchvision.ops.SqueezeExcitation", "torchvision.ops.MLP", "torchvision.ops.Permute",
      "torchvision.ops.FrozenBatchNorm2d", "torchvision.ops.FeaturePyramidNetwork", "timm.layers.DropPath",
    ],
    functions: [
      "stochastic_depth": ["torchvision.ops.stochastic_depth"],
      "_make_divisible": ["torchvision.models._make_divisible"],
      "drop_path": ["timm.layers.drop_path"],
    ],
    source: """
      def stochastic_depth(input, p, mode, training=True):
          if not training or p == 0:
              return input
          rows = [input.size(0)] if mode == 'row' else [1]
          return input * F.dropout(input.new_ones(rows + [1] * (input.dim() - 1)), p)


      def drop_path(x, drop_prob=0.0, training=False, scale_by_keep=True):
          x = stochastic_depth(x, drop_prob, 'row', training)
          return x if scale_by_keep or not training else x * (1 - drop_prob)


      def _make_divisible(v, divisor, min_value=None):
          rounded = max(divisor if min_value is None else min_value, int(v + divisor / 2) // divisor * divisor)
          return rounded + divisor if rounded < 0.9 * v else rounded


      class StochasticDepth(nn.Module):
          def __init__(self, p, mode):
              super().__init__()
              self.p = p
              self.mode = mode

          def forward(self, input):
              return stochastic_depth(input, self.p, self.mode, self.training)


      class DropPath(nn.Module):
          def __init__(self, drop_prob=0.0, scale_by_keep=True):
              super().__init__()
              self.drop_prob = drop_prob
              self.scale_by_keep = scale_by_keep

          def forward(self, x):
              return drop_path(x, self.drop_prob, self.training, self.scale_by_keep)


      class Permute(nn.Module):
          def __init__(self, dims):
              super().__init__()
              self.dims = dims

          def forward(self, x):
              return torch.permute(x, self.dims)


      class _ConvNormActivation(nn.Sequential):
          axes = 2
          convolution = nn.Conv2d
          default_norm = nn.BatchNorm2d

          def __init__(self, in_channels, out_channels, kernel_size=3, stride=1, padding=None, groups=1,
                       norm_layer='default', activation_layer=nn.ReLU, dilation=1, inplace=True, bias=None):
              norm_layer = self.default_norm if norm_layer == 'default' else norm_layer
              if padding is None:
                  if isinstance(kernel_size, int) and isinstance(dilation, int):
                      padding = (kernel_size - 1) // 2 * dilation
                  else:
                      kernels = kernel_size if isinstance(kernel_size, (list, tuple)) else (kernel_size,) * self.axes
                      dilations = dilation if isinstance(dilation, (list, tuple)) else (dilation,) * self.axes
                      padding = tuple([(k - 1) // 2 * d for k, d in zip(kernels, dilations)])
              layers = [self.convolution(in_channels, out_channels, kernel_size, stride, padding, dilation=dilation,
                                         groups=groups, bias=norm_layer is None if bias is None else bias)]
              if norm_layer is not None:
                  layers.append(norm_layer(out_channels))
              if activation_layer is not None:
                  layers.append(activation_layer() if inplace is None else activation_layer(inplace=inplace))
              super().__init__(*layers)
              self.out_channels = out_channels


      class Conv2dNormActivation(_ConvNormActivation):
          pass


      class Conv3dNormActivation(_ConvNormActivation):
          axes = 3
          convolution = nn.Conv3d
          default_norm = nn.BatchNorm3d


      class SqueezeExcitation(nn.Module):
          def __init__(self, input_channels, squeeze_channels, activation=nn.ReLU, scale_activation=nn.Sigmoid):
              super().__init__()
              self.avgpool = nn.AdaptiveAvgPool2d(1)
              self.fc1 = nn.Conv2d(input_channels, squeeze_channels, 1)
              self.fc2 = nn.Conv2d(squeeze_channels, input_channels, 1)
              self.activation = activation()
              self.scale_activation = scale_activation()

          def forward(self, input):
              scale = self.fc2(self.activation(self.fc1(self.avgpool(input))))
              return self.scale_activation(scale) * input


      class MLP(nn.Sequential):
          def __init__(self, in_channels, hidden_channels, norm_layer=None, activation_layer=nn.ReLU, inplace=None,
                       bias=True, dropout=0.0):
              options = {} if inplace is None else {'inplace': inplace}
              layers = []
              for width in hidden_channels[:-1]:
                  layers.append(nn.Linear(in_channels, width, bias=bias))
                  if norm_layer is not None:
                      layers.append(norm_layer(width))
                  layers.append(activation_layer(**options))
                  layers.append(nn.Dropout(dropout, **options))
                  in_channels = width
              layers.append(nn.Linear(in_channels, hidden_channels[-1], bias=bias))
              layers.append(nn.Dropout(dropout, **options))
              super().__init__(*layers)


      class FrozenBatchNorm2d(nn.Module):
          def __init__(self, num_features, eps=1e-05):
              super().__init__()
              self.eps = eps
              self.register_buffer('weight', torch.ones(num_features))
              self.register_buffer('bias', torch.zeros(num_features))
              self.register_buffer('running_mean', torch.zeros(num_features))
              self.register_buffer('running_var', torch.ones(num_features))

          def forward(self, x):
              return F.batch_norm(x, self.running_mean, self.running_var, self.weight, self.bias, eps=self.eps)


      class FeaturePyramidNetwork(nn.Module):
          def __init__(self, in_channels_list, out_channels, extra_blocks=None, norm_layer=None):
              super().__init__()
              if extra_blocks is not None:
                  raise NotImplementedError('FeaturePyramidNetwork(extra_blocks)')
              def block(channels, kernel):
                  return _ConvNormActivation(channels, out_channels, kernel, norm_layer=norm_layer,
                                             activation_layer=None)
              self.inner_blocks = nn.ModuleList([block(channels, 1) for channels in in_channels_list])
              self.layer_blocks = nn.ModuleList([block(out_channels, 3) for _ in in_channels_list])

          def forward(self, x):
              names, maps = list(x.keys()), list(x.values())
              last = self.inner_blocks[-1](maps[-1])
              results = [self.layer_blocks[-1](last)]
              for place in range(len(maps) - 2, -1, -1):
                  lateral = self.inner_blocks[place](maps[place])
                  last = lateral + F.interpolate(last, size=lateral.shape[-2:], mode='nearest')
                  results.insert(0, self.layer_blocks[place](last))
              return OrderedDict(zip(names, results))
      """)
}
