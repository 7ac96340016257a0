extension Layers {
  static let activationLayers = Family(
    name: "activation",
    classes: [
      "ReLU", "ReLU6", "LeakyReLU", "ELU", "CELU", "SELU", "GELU", "SiLU", "Mish", "Hardswish", "Hardsigmoid",
      "Hardtanh",
      "Hardshrink", "Softshrink", "Sigmoid", "Tanh", "Tanhshrink", "LogSigmoid", "Softplus", "Softsign", "PReLU",
      "Threshold", "RReLU", "Softmax", "LogSoftmax", "Softmin", "Softmax2d", "GLU",
    ],
    source: """
      class _Activation(nn.Module):
          def __init__(self, inplace=False):
              super().__init__()
              self.inplace = inplace


      class ReLU(_Activation):
          def forward(self, input):
              return F.relu(input, self.inplace)


      class ReLU6(_Activation):
          def forward(self, input):
              return F.relu6(input, self.inplace)


      class SELU(_Activation):
          def forward(self, input):
              return F.selu(input, self.inplace)


      class SiLU(_Activation):
          def forward(self, input):
              return F.silu(input, self.inplace)


      class Mish(_Activation):
          def forward(self, input):
              return F.mish(input, self.inplace)


      class Hardswish(_Activation):
          def forward(self, input):
              return F.hardswish(input, self.inplace)


      class Hardsigmoid(_Activation):
          def forward(self, input):
              return F.hardsigmoid(input, self.inplace)


      class LeakyReLU(nn.Module):
          def __init__(self, negative_slope=0.01, inplace=False):
              super().__init__()
              self.negative_slope = negative_slope
              self.inplace = inplace

          def forward(self, input):
              return F.leaky_relu(input, self.negative_slope, self.inplace)


      class ELU(nn.Module):
          def __init__(self, alpha=1.0, inplace=False):
              super().__init__()
              self.alpha = alpha
              self.inplace = inplace

          def forward(self, input):
              return F.elu(input, self.alpha, self.inplace)


      class CELU(ELU):
          def forward(self, input):
              return F.celu(input, self.alpha, self.inplace)


      class GELU(nn.Module):
          def __init__(self, approximate='none'):
              super().__init__()
              self.approximate = approximate

          def forward(self, input):
              return F.gelu(input, approximate=self.approximate)


      class Hardtanh(nn.Module):
          def __init__(self, min_val=-1.0, max_val=1.0, inplace=False):
              super().__init__()
              self.min_val = min_val
              self.max_val = max_val
              self.inplace = inplace

          def forward(self, input):
              return F.hardtanh(input, self.min_val, self.max_val, self.inplace)


      class Hardshrink(nn.Module):
          def __init__(self, lambd=0.5):
              super().__init__()
              self.lambd = lambd

          def forward(self, input):
              return F.hardshrink(input, self.lambd)


      class Softshrink(Hardshrink):
          def forward(self, input):
              return F.softshrink(input, self.lambd)


      class Sigmoid(nn.Module):
          def forward(self, input):
              return torch.sigmoid(input)


      class Tanh(nn.Module):
          def forward(self, input):
              return torch.tanh(input)


      class Tanhshrink(nn.Module):
          def forward(self, input):
              return F.tanhshrink(input)


      class LogSigmoid(nn.Module):
          def forward(self, input):
              return F.logsigmoid(input)


      class Softsign(nn.Module):
          def forward(self, input):
              return F.softsign(input)


      class Softplus(nn.Module):
          def __init__(self, beta=1.0, threshold=20.0):
              super().__init__()
              self.beta = beta
              self.threshold = threshold

          def forward(self, input):
              return F.softplus(input, self.beta, self.threshold)


      class PReLU(nn.Module):
          def __init__(self, num_parameters=1, init=0.25, device=None, dtype=None):
              _check_dtype(dtype)
              super().__init__()
              self.num_parameters = num_parameters
              self.init = init
              self.weight = Parameter(torch.empty(num_parameters))

          def forward(self, input):
              return F.prelu(input, self.weight)

          def reset_parameters(self):
              nn.init.constant_(self.weight, self.init)


      class Threshold(nn.Module):
          def __init__(self, threshold, value, inplace=False):
              super().__init__()
              self.threshold = threshold
              self.value = value
              self.inplace = inplace

          def forward(self, input):
              return F.threshold(input, self.threshold, self.value, self.inplace)


      class RReLU(nn.Module):
          def __init__(self, lower=0.125, upper=0.3333333333333333, inplace=False):
              super().__init__()
              self.lower = lower
              self.upper = upper
              self.inplace = inplace

          def forward(self, input):
              return F.rrelu(input, self.lower, self.upper, self.training, self.inplace)


      class Softmax(nn.Module):
          def __init__(self, dim=None):
              super().__init__()
              self.dim = dim

          def forward(self, input):
              return F.softmax(input, self.dim)


      class LogSoftmax(Softmax):
          def forward(self, input):
              return F.log_softmax(input, self.dim)


      class Softmin(Softmax):
          def forward(self, input):
              return F.softmin(input, self.dim)


      class Softmax2d(nn.Module):
          def forward(self, input):
              return F.softmax(input, -3)


      class GLU(nn.Module):
          def __init__(self, dim=-1):
              super().__init__()
              self.dim = dim

          def forward(self, input):
              return F.glu(input, self.dim)
      """)
}
