extension Layers {
  static let normalizationLayers = Family(
    name: "normalization",
    classes: [
      "BatchNorm1d", "BatchNorm2d", "BatchNorm3d", "SyncBatchNorm", "InstanceNorm1d", "InstanceNorm2d",
      "InstanceNorm3d",
      "LayerNorm", "GroupNorm", "RMSNorm", "LocalResponseNorm", "Dropout", "Dropout1d", "Dropout2d", "Dropout3d",
      "AlphaDropout", "FeatureAlphaDropout",
    ],
    source: """
      class _Normalization(nn.Module):
          def __init__(self, num_features, eps, momentum, affine, track_running_stats, dtype):
              _check_dtype(dtype)
              super().__init__()
              self.num_features = num_features
              self.eps = eps
              self.momentum = momentum
              self.affine = affine
              self.track_running_stats = track_running_stats
              self.weight = Parameter(torch.empty(num_features)) if affine else None
              self.bias = Parameter(torch.empty(num_features)) if affine else None
              if track_running_stats:
                  self.register_buffer('running_mean', torch.empty(num_features))
                  self.register_buffer('running_var', torch.empty(num_features))
                  self.register_buffer('num_batches_tracked', torch.empty((), dtype=torch.long))
              else:
                  self.running_mean = None
                  self.running_var = None

          def reset_parameters(self):
              _reset_scale(self)


      class _BatchNorm(_Normalization):
          def __init__(self, num_features, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True, device=None,
                       dtype=None):
              super().__init__(num_features, eps, momentum, affine, track_running_stats, dtype)

          def forward(self, input):
              momentum = self.momentum
              runs = not self.training or self.track_running_stats
              if self.training and self.track_running_stats:
                  self.num_batches_tracked.add_(1)
                  if momentum is None:
                      momentum = 1.0 / self.num_batches_tracked
              return F.batch_norm(input, self.running_mean if runs else None, self.running_var if runs else None,
                                  self.weight, self.bias, self.training or self.running_mean is None,
                                  0.0 if momentum is None else momentum, self.eps)


      class BatchNorm1d(_BatchNorm):
          pass


      class BatchNorm2d(_BatchNorm):
          pass


      class BatchNorm3d(_BatchNorm):
          pass


      class SyncBatchNorm(_BatchNorm):
          pass


      class _InstanceNorm(_Normalization):
          def __init__(self, num_features, eps=1e-05, momentum=0.1, affine=False, track_running_stats=False, device=None,
                       dtype=None):
              super().__init__(num_features, eps, momentum, affine, track_running_stats, dtype)

          def forward(self, input):
              return F.instance_norm(input, self.running_mean, self.running_var, self.weight, self.bias,
                                     self.training or not self.track_running_stats,
                                     0.0 if self.momentum is None else self.momentum, self.eps)


      class InstanceNorm1d(_InstanceNorm):
          pass


      class InstanceNorm2d(_InstanceNorm):
          pass


      class InstanceNorm3d(_InstanceNorm):
          pass


      class LayerNorm(nn.Module):
          def __init__(self, normalized_shape, eps=1e-05, elementwise_affine=True, bias=True, device=None, dtype=None):
              _check_dtype(dtype)
              super().__init__()
              if isinstance(normalized_shape, int):
                  normalized_shape = (normalized_shape,)
              self.normalized_shape = tuple(normalized_shape)
              self.eps = eps
              self.elementwise_affine = elementwise_affine
              self.weight = Parameter(torch.empty(self.normalized_shape)) if elementwise_affine else None
              self.bias = Parameter(torch.empty(self.normalized_shape)) if elementwise_affine and bias else None

          def forward(self, input):
              return F.layer_norm(input, self.normalized_shape, self.weight, self.bias, self.eps)

          def reset_parameters(self):
              _reset_scale(self)


      class RMSNorm(nn.Module):
          def __init__(self, normalized_shape, eps=None, elementwise_affine=True, device=None, dtype=None):
              _check_dtype(dtype)
              super().__init__()
              if isinstance(normalized_shape, int):
                  normalized_shape = (normalized_shape,)
              self.normalized_shape = tuple(normalized_shape)
              self.eps = eps
              self.weight = Parameter(torch.empty(self.normalized_shape)) if elementwise_affine else None

          def forward(self, input):
              return F.rms_norm(input, self.normalized_shape, self.weight, self.eps)

          def reset_parameters(self):
              _reset_scale(self)


      class GroupNorm(nn.Module):
          def __init__(self, num_groups, num_channels, eps=1e-05, affine=True, device=None, dtype=None):
              _check_dtype(dtype)
              super().__init__()
              if num_channels % num_groups != 0:
                  raise ValueError('num_channels must be divisible by num_groups')
              self.num_groups = num_groups
              self.num_channels = num_channels
              self.eps = eps
              self.affine = affine
              self.weight = Parameter(torch.empty(num_channels)) if affine else None
              self.bias = Parameter(torch.empty(num_channels)) if affine else None

          def forward(self, input):
              return F.group_norm(input, self.num_groups, self.weight, self.bias, self.eps)

          def reset_parameters(self):
              _reset_scale(self)


      class LocalResponseNorm(nn.Module):
          def __init__(self, size, alpha=0.0001, beta=0.75, k=1.0):
              super().__init__()
              self.size = size
              self.alpha = alpha
              self.beta = beta
              self.k = k

          def forward(self, input):
              return F.local_response_norm(input, self.size, self.alpha, self.beta, self.k)


      class _DropoutNd(nn.Module):
          def __init__(self, p=0.5, inplace=False):
              super().__init__()
              self.p = p
              self.inplace = inplace


      class Dropout(_DropoutNd):
          def forward(self, input):
              return F.dropout(input, self.p, self.training)


      class Dropout1d(_DropoutNd):
          def forward(self, input):
              return F.dropout1d(input, self.p, self.training)


      class Dropout2d(_DropoutNd):
          def forward(self, input):
              return F.dropout2d(input, self.p, self.training)


      class Dropout3d(_DropoutNd):
          def forward(self, input):
              return F.dropout3d(input, self.p, self.training)


      class AlphaDropout(_DropoutNd):
          def forward(self, input):
              return F.alpha_dropout(input, self.p, self.training)


      class FeatureAlphaDropout(_DropoutNd):
          def forward(self, input):
              return F.feature_alpha_dropout(input, self.p, self.training)
      """)
}
