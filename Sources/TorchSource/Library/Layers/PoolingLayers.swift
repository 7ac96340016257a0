extension Layers {
  static let poolingLayers = Family(
    name: "pooling",
    classes: [
      "MaxPool1d", "MaxPool2d", "MaxPool3d", "AvgPool1d", "AvgPool2d", "AvgPool3d", "LPPool1d", "LPPool2d",
      "AdaptiveAvgPool1d", "AdaptiveAvgPool2d", "AdaptiveAvgPool3d", "AdaptiveMaxPool1d", "AdaptiveMaxPool2d",
      "AdaptiveMaxPool3d",
    ],
    source: """
      class _MaxPoolNd(nn.Module):
          def __init__(self, kernel_size, stride=None, padding=0, dilation=1, return_indices=False, ceil_mode=False):
              super().__init__()
              self.kernel_size = kernel_size
              self.stride = stride if stride is not None else kernel_size
              self.padding = padding
              self.dilation = dilation
              self.return_indices = return_indices
              self.ceil_mode = ceil_mode

          def _arguments(self):
              return (self.kernel_size, self.stride, self.padding, self.dilation, self.ceil_mode, self.return_indices)


      class MaxPool1d(_MaxPoolNd):
          def forward(self, input):
              return F.max_pool1d(input, *self._arguments())


      class MaxPool2d(_MaxPoolNd):
          def forward(self, input):
              return F.max_pool2d(input, *self._arguments())


      class MaxPool3d(_MaxPoolNd):
          def forward(self, input):
              return F.max_pool3d(input, *self._arguments())


      class AvgPool1d(nn.Module):
          def __init__(self, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True):
              super().__init__()
              self.kernel_size = kernel_size
              self.stride = stride if stride is not None else kernel_size
              self.padding = padding
              self.ceil_mode = ceil_mode
              self.count_include_pad = count_include_pad

          def forward(self, input):
              return F.avg_pool1d(input, self.kernel_size, self.stride, self.padding, self.ceil_mode,
                                  self.count_include_pad)


      class AvgPool2d(nn.Module):
          def __init__(self, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True,
                       divisor_override=None):
              super().__init__()
              self.kernel_size = kernel_size
              self.stride = stride if stride is not None else kernel_size
              self.padding = padding
              self.ceil_mode = ceil_mode
              self.count_include_pad = count_include_pad
              self.divisor_override = divisor_override

          def _arguments(self):
              return (self.kernel_size, self.stride, self.padding, self.ceil_mode, self.count_include_pad,
                      self.divisor_override)

          def forward(self, input):
              return F.avg_pool2d(input, *self._arguments())


      class AvgPool3d(AvgPool2d):
          def forward(self, input):
              return F.avg_pool3d(input, *self._arguments())


      class _LPPoolNd(nn.Module):
          def __init__(self, norm_type, kernel_size, stride=None, ceil_mode=False):
              super().__init__()
              self.norm_type = norm_type
              self.kernel_size = kernel_size
              self.stride = stride
              self.ceil_mode = ceil_mode


      class LPPool1d(_LPPoolNd):
          def forward(self, input):
              return F.lp_pool1d(input, self.norm_type, self.kernel_size, self.stride, self.ceil_mode)


      class LPPool2d(_LPPoolNd):
          def forward(self, input):
              return F.lp_pool2d(input, self.norm_type, self.kernel_size, self.stride, self.ceil_mode)


      class _AdaptivePoolNd(nn.Module):
          def __init__(self, output_size):
              super().__init__()
              self.output_size = output_size


      class _AdaptiveMaxPoolNd(_AdaptivePoolNd):
          def __init__(self, output_size, return_indices=False):
              super().__init__(output_size)
              self.return_indices = return_indices


      class AdaptiveAvgPool1d(_AdaptivePoolNd):
          def forward(self, input):
              return F.adaptive_avg_pool1d(input, self.output_size)


      class AdaptiveAvgPool2d(_AdaptivePoolNd):
          def forward(self, input):
              return F.adaptive_avg_pool2d(input, self.output_size)


      class AdaptiveAvgPool3d(_AdaptivePoolNd):
          def forward(self, input):
              return F.adaptive_avg_pool3d(input, self.output_size)


      class AdaptiveMaxPool1d(_AdaptiveMaxPoolNd):
          def forward(self, input):
              return F.adaptive_max_pool1d(input, self.output_size, self.return_indices)


      class AdaptiveMaxPool2d(_AdaptiveMaxPoolNd):
          def forward(self, input):
              return F.adaptive_max_pool2d(input, self.output_size, self.return_indices)


      class AdaptiveMaxPool3d(_AdaptiveMaxPoolNd):
          def forward(self, input):
              return F.adaptive_max_pool3d(input, self.output_size, self.return_indices)
      """)
}
