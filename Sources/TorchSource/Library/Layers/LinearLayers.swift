extension Layers {
  static let linearLayers = Family(
    name: "linear", classes: ["Linear", "Bilinear", "Embedding", "EmbeddingBag", "Identity"],
    source: """
      class Identity(nn.Module):
          def __init__(self, *args, **kwargs):
              super().__init__()

          def forward(self, input):
              return input


      class Linear(nn.Module):
          def __init__(self, in_features, out_features, bias=True, device=None, dtype=None):
              _check_dtype(dtype)
              super().__init__()
              self.in_features = in_features
              self.out_features = out_features
              self.weight = Parameter(torch.empty(out_features, in_features))
              self.bias = Parameter(torch.empty(out_features)) if bias else None

          def forward(self, input):
              return F.linear(input, self.weight, self.bias)

          def reset_parameters(self):
              _reset_linear(self)


      class Bilinear(nn.Module):
          def __init__(self, in1_features, in2_features, out_features, bias=True, device=None, dtype=None):
              _check_dtype(dtype)
              super().__init__()
              self.in1_features = in1_features
              self.in2_features = in2_features
              self.out_features = out_features
              self.weight = Parameter(torch.empty(out_features, in1_features, in2_features))
              self.bias = Parameter(torch.empty(out_features)) if bias else None

          def forward(self, input1, input2):
              return F.bilinear(input1, input2, self.weight, self.bias)

          def reset_parameters(self):
              bound = 1 / math.sqrt(self.in1_features)
              for parameter in self.parameters():
                  nn.init.uniform_(parameter, -bound, bound)


      class Embedding(nn.Module):
          def __init__(self, num_embeddings, embedding_dim, padding_idx=None, max_norm=None, norm_type=2.0,
                       scale_grad_by_freq=False, sparse=False, _weight=None, _freeze=False, device=None, dtype=None):
              _check_dtype(dtype)
              super().__init__()
              self.num_embeddings = num_embeddings
              self.embedding_dim = embedding_dim
              self.padding_idx = padding_idx
              self.max_norm = max_norm
              self.norm_type = norm_type
              self.weight = Parameter(torch.empty(num_embeddings, embedding_dim) if _weight is None else _weight)

          def forward(self, input):
              return F.embedding(input, self.weight, self.padding_idx, self.max_norm, self.norm_type)

          def reset_parameters(self):
              _reset_embedding(self.weight, self.padding_idx)


      class EmbeddingBag(nn.Module):
          def __init__(self, num_embeddings, embedding_dim, max_norm=None, norm_type=2.0, scale_grad_by_freq=False,
                       mode='mean', sparse=False, _weight=None, include_last_offset=False, padding_idx=None, device=None,
                       dtype=None):
              _check_dtype(dtype)
              super().__init__()
              self.num_embeddings = num_embeddings
              self.embedding_dim = embedding_dim
              self.max_norm = max_norm
              self.mode = mode
              self.include_last_offset = include_last_offset
              self.padding_idx = padding_idx
              self.weight = Parameter(torch.empty(num_embeddings, embedding_dim) if _weight is None else _weight)

          def forward(self, input, offsets=None, per_sample_weights=None):
              return F.embedding_bag(input, self.weight, offsets, self.max_norm, mode=self.mode,
                                     per_sample_weights=per_sample_weights,
                                     include_last_offset=self.include_last_offset, padding_idx=self.padding_idx)

          def reset_parameters(self):
              _reset_embedding(self.weight, self.padding_idx)
      """)

  static let shapeLayers = Family(
    name: "shape",
    classes: [
      "Flatten", "Unflatten", "Upsample", "UpsamplingNearest2d", "UpsamplingBilinear2d", "PixelShuffle",
      "PixelUnshuffle",
      "ChannelShuffle", "ZeroPad1d", "ZeroPad2d", "ZeroPad3d", "ConstantPad1d", "ConstantPad2d", "ConstantPad3d",
      "ReflectionPad1d", "ReflectionPad2d", "ReflectionPad3d", "ReplicationPad1d", "ReplicationPad2d",
      "ReplicationPad3d", "CircularPad1d", "CircularPad2d", "CircularPad3d", "Fold", "Unfold", "CosineSimilarity",
      "PairwiseDistance",
    ],
    source: """
      class Flatten(nn.Module):
          def __init__(self, start_dim=1, end_dim=-1):
              super().__init__()
              self.start_dim = start_dim
              self.end_dim = end_dim

          def forward(self, input):
              return torch.flatten(input, self.start_dim, self.end_dim)


      class Unflatten(nn.Module):
          def __init__(self, dim, unflattened_size):
              super().__init__()
              self.dim = dim
              self.unflattened_size = unflattened_size

          def forward(self, input):
              return torch.unflatten(input, self.dim, self.unflattened_size)


      class Upsample(nn.Module):
          def __init__(self, size=None, scale_factor=None, mode='nearest', align_corners=None,
                       recompute_scale_factor=None):
              super().__init__()
              self.size = size
              self.scale_factor = scale_factor
              self.mode = mode
              self.align_corners = align_corners
              self.recompute_scale_factor = recompute_scale_factor

          def forward(self, input):
              return F.interpolate(input, self.size, self.scale_factor, self.mode, self.align_corners,
                                   self.recompute_scale_factor)


      class UpsamplingNearest2d(Upsample):
          def __init__(self, size=None, scale_factor=None):
              super().__init__(size, scale_factor, mode='nearest')


      class UpsamplingBilinear2d(Upsample):
          def __init__(self, size=None, scale_factor=None):
              super().__init__(size, scale_factor, mode='bilinear', align_corners=True)


      class PixelShuffle(nn.Module):
          def __init__(self, upscale_factor):
              super().__init__()
              self.upscale_factor = upscale_factor

          def forward(self, input):
              return F.pixel_shuffle(input, self.upscale_factor)


      class PixelUnshuffle(nn.Module):
          def __init__(self, downscale_factor):
              super().__init__()
              self.downscale_factor = downscale_factor

          def forward(self, input):
              return F.pixel_unshuffle(input, self.downscale_factor)


      class ChannelShuffle(nn.Module):
          def __init__(self, groups):
              super().__init__()
              self.groups = groups

          def forward(self, input):
              return F.channel_shuffle(input, self.groups)


      class _PadNd(nn.Module):
          axes = 2
          mode = 'constant'

          def __init__(self, padding, value=0.0):
              super().__init__()
              self.padding = (padding,) * (2 * self.axes) if isinstance(padding, int) else tuple(padding)
              self.value = value

          def forward(self, input):
              return F.pad(input, self.padding, self.mode, self.value if self.mode == 'constant' else None)


      class ZeroPad1d(_PadNd):
          axes = 1


      class ZeroPad2d(_PadNd):
          axes = 2


      class ZeroPad3d(_PadNd):
          axes = 3


      class ConstantPad1d(ZeroPad1d):
          pass


      class ConstantPad2d(ZeroPad2d):
          pass


      class ConstantPad3d(ZeroPad3d):
          pass


      class ReflectionPad1d(ZeroPad1d):
          mode = 'reflect'


      class ReflectionPad2d(ZeroPad2d):
          mode = 'reflect'


      class ReflectionPad3d(ZeroPad3d):
          mode = 'reflect'


      class ReplicationPad1d(ZeroPad1d):
          mode = 'replicate'


      class ReplicationPad2d(ZeroPad2d):
          mode = 'replicate'


      class ReplicationPad3d(ZeroPad3d):
          mode = 'replicate'


      class CircularPad1d(ZeroPad1d):
          mode = 'circular'


      class CircularPad2d(ZeroPad2d):
          mode = 'circular'


      class CircularPad3d(ZeroPad3d):
          mode = 'circular'


      class Unfold(nn.Module):
          def __init__(self, kernel_size, dilation=1, padding=0, stride=1):
              super().__init__()
              self.kernel_size = kernel_size
              self.dilation = dilation
              self.padding = padding
              self.stride = stride

          def forward(self, input):
              return F.unfold(input, self.kernel_size, self.dilation, self.padding, self.stride)


      class Fold(Unfold):
          def __init__(self, output_size, kernel_size, dilation=1, padding=0, stride=1):
              super().__init__(kernel_size, dilation, padding, stride)
              self.output_size = output_size

          def forward(self, input):
              return F.fold(input, self.output_size, self.kernel_size, self.dilation, self.padding, self.stride)


      class CosineSimilarity(nn.Module):
          def __init__(self, dim=1, eps=1e-08):
              super().__init__()
              self.dim = dim
              self.eps = eps

          def forward(self, x1, x2):
              return F.cosine_similarity(x1, x2, self.dim, self.eps)


      class PairwiseDistance(nn.Module):
          def __init__(self, p=2.0, eps=1e-06, keepdim=False):
              super().__init__()
              self.norm = p
              self.eps = eps
              self.keepdim = keepdim

          def forward(self, x1, x2):
              return F.pairwise_distance(x1, x2, self.norm, self.eps, self.keepdim)
      """)
}
