extension Layers {
  static let convolutionLayers = Family(
    name: "convolution",
    classes: ["Conv1d", "Conv2d", "Conv3d", "ConvTranspose1d", "ConvTranspose2d", "ConvTranspose3d"],
    source: """
      class _ConvNd(nn.Module):
          axes = 2
          transposed = False

          def _setup(self, in_channels, out_channels, kernel_size, stride, padding, output_padding, dilation, groups,
                     bias, padding_mode):
              super().__init__()
              if in_channels % groups != 0:
                  raise ValueError('in_channels must be divisible by groups')
              if out_channels % groups != 0:
                  raise ValueError('out_channels must be divisible by groups')
              self.in_channels = in_channels
              self.out_channels = out_channels
              self.kernel_size = self._each(kernel_size)
              self.stride = self._each(stride)
              self.padding = padding if isinstance(padding, str) else self._each(padding)
              self.output_padding = self._each(output_padding)
              self.dilation = self._each(dilation)
              self.groups = groups
              self.padding_mode = padding_mode
              if self.transposed:
                  self.weight = Parameter(torch.empty(in_channels, out_channels // groups, *self.kernel_size))
              else:
                  self.weight = Parameter(torch.empty(out_channels, in_channels // groups, *self.kernel_size))
              self.bias = Parameter(torch.empty(out_channels)) if bias else None

          def _each(self, value):
              if isinstance(value, (tuple, list)):
                  return tuple(value) if len(value) == self.axes else tuple(value) * self.axes
              return (value,) * self.axes

          def reset_parameters(self):
              _reset_linear(self)


      class _Convolution(_ConvNd):
          def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True,
                       padding_mode='zeros', device=None, dtype=None):
              _check_dtype(dtype)
              self._setup(in_channels, out_channels, kernel_size, stride, padding, 0, dilation, groups, bias, padding_mode)

          def _conv_forward(self, input, weight, bias):
              if self.padding_mode == 'zeros':
                  return self._convolve(input, weight, bias, self.stride, self.padding, self.dilation, self.groups)
              around = []
              for axis in reversed(range(self.axes)):
                  if self.padding == 'same':
                      total = self.dilation[axis] * (self.kernel_size[axis] - 1)
                      around += [total // 2, total - total // 2]
                  else:
                      around += [0, 0] if self.padding == 'valid' else [self.padding[axis]] * 2
              input = F.pad(input, around, mode=self.padding_mode)
              return self._convolve(input, weight, bias, self.stride, 0, self.dilation, self.groups)

          def forward(self, input):
              return self._conv_forward(input, self.weight, self.bias)


      class Conv1d(_Convolution):
          axes = 1

          def _convolve(self, *args):
              return F.conv1d(*args)


      class Conv2d(_Convolution):
          axes = 2

          def _convolve(self, *args):
              return F.conv2d(*args)


      class Conv3d(_Convolution):
          axes = 3

          def _convolve(self, *args):
              return F.conv3d(*args)


      class _Transposed(_ConvNd):
          transposed = True

          def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, output_padding=0, groups=1,
                       bias=True, dilation=1, padding_mode='zeros', device=None, dtype=None):
              _check_dtype(dtype)
              if padding_mode != 'zeros':
                  raise NotImplementedError(f'{self.__class__.__name__}(padding_mode={padding_mode!r})')
              self._setup(in_channels, out_channels, kernel_size, stride, padding, output_padding, dilation, groups, bias,
                          padding_mode)

          def forward(self, input, output_size=None):
              if output_size is not None:
                  raise NotImplementedError(f'{self.__class__.__name__}.forward(output_size)')
              return self._convolve(input, self.weight, self.bias, self.stride, self.padding, self.output_padding,
                                    self.groups, self.dilation)


      class ConvTranspose1d(_Transposed):
          axes = 1

          def _convolve(self, *args):
              return F.conv_transpose1d(*args)


      class ConvTranspose2d(_Transposed):
          axes = 2

          def _convolve(self, *args):
              return F.conv_transpose2d(*args)


      class ConvTranspose3d(_Transposed):
          axes = 3

          def _convolve(self, *args):
              return F.conv_transpose3d(*args)
      """)
}
