extension Layers {
  static let arithmeticFunctions = Family(
    name: "arithmetic functions",
    functions: [
      "addcdiv": ["torch.addcdiv", "Tensor.addcdiv"], "atan2": ["torch.atan2", "Tensor.atan2", "torch.arctan2"],
      "hypot": ["torch.hypot", "Tensor.hypot"], "logaddexp": ["torch.logaddexp", "Tensor.logaddexp"],
      "nan_to_num": ["torch.nan_to_num", "Tensor.nan_to_num"], "isfinite": ["torch.isfinite", "Tensor.isfinite"],
      "frac": ["torch.frac", "Tensor.frac"], "fmod": ["torch.fmod", "Tensor.fmod"],
      "trunc": ["torch.trunc", "Tensor.trunc", "torch.fix"], "logit": ["torch.logit", "Tensor.logit"],
      "sinc": ["torch.sinc", "Tensor.sinc"], "xlogy": ["torch.xlogy"], "deg2rad": ["torch.deg2rad"],
      "rad2deg": ["torch.rad2deg"], "rsub": ["torch.rsub", "Tensor.rsub"], "heaviside": ["torch.heaviside"],
      "expit": ["torch.expit"], "erfc": ["torch.erfc", "Tensor.erfc"], "expm1": ["torch.expm1", "Tensor.expm1"],
      "log1p": ["torch.log1p", "Tensor.log1p"],
    ],
    source: """
      def addcdiv(input, tensor1, tensor2, value=1):
          return input + value * (tensor1 / tensor2)


      def atan2(input, other):
          angle = torch.atan(input / torch.where(other == 0, torch.ones_like(other), other))
          turned = torch.where(input >= 0, angle + math.pi, angle - math.pi)
          upright = torch.sign(input) * (math.pi / 2)
          return torch.where(other > 0, angle, torch.where(other < 0, turned, upright))


      def hypot(input, other):
          return torch.sqrt(input * input + other * other)


      def logaddexp(input, other):
          larger, distance = torch.maximum(input, other), (input - other).abs()
          # Equal infinities have no distance.
          return larger + torch.where(input == other, math.log(2), log1p(torch.exp(-distance)))


      def isfinite(input):
          return ~(torch.isnan(input) | torch.isinf(input))


      def nan_to_num(input, nan=None, posinf=None, neginf=None):
          if not input.is_floating_point():
              return input.clone()
          limits = torch.finfo(input.dtype)
          x = input.masked_fill(torch.isnan(input), 0.0 if nan is None else nan)
          x = x.masked_fill(input == math.inf, limits.max if posinf is None else posinf)
          return x.masked_fill(input == -math.inf, limits.min if neginf is None else neginf)


      def trunc(input):
          return torch.sign(input) * torch.floor(torch.abs(input)) if input.is_floating_point() else input.clone()


      def frac(input):
          return input - trunc(input)


      def fmod(input, other):
          return input - torch.div(input, other, rounding_mode='trunc') * other


      def logit(input, eps=None):
          input = input if eps is None else input.clamp(eps, 1 - eps)
          return torch.log(input / (1 - input))


      def sinc(input):
          angle = input * math.pi
          return (torch.sin(angle) / angle.masked_fill(input == 0, 1.0)).masked_fill(input == 0, 1.0)


      def xlogy(input, other):
          return torch.where(input == 0, 0.0, input * torch.log(other))


      def deg2rad(input):
          return input * (math.pi / 180)


      def rad2deg(input):
          return input * (180 / math.pi)


      def rsub(input, other, alpha=1):
          return other - alpha * input


      def heaviside(input, values):
          return torch.where(input == 0, values, (input > 0).to(input.dtype))


      def expit(input):
          return torch.sigmoid(input)


      # W. Kahan's way around the digits that 1 + x and e^x lose where x is small.
      def log1p(input):
          input = _floating(input)
          sum = input + 1
          exact = torch.log(sum) * (input / (sum - 1))
          return torch.where(sum == 1, input, torch.where(sum == input, torch.log(sum), exact))


      def expm1(input):
          input = _floating(input)
          power = torch.exp(input)
          near = (power - 1) * (input / torch.log(power))
          return torch.where(power == 1, input, torch.where(torch.abs(input) < 0.5, near, power - 1))


      # From 1 on, where 1 - erf(x) cancels, by the Chebyshev fit of "Numerical Recipes" (erfcc), right to 1.2e-7 of itself.
      def erfc(input):
          input = _floating(input)
          t = 1 / (1 + 0.5 * torch.abs(input))
          sum = 0.17087277
          for factor in (-0.82215223, 1.48851587, -1.13520398, 0.27886807, -0.18628806, 0.09678418, 0.37409196,
                         1.00002368, -1.26551223):
              sum = sum * t + factor
          return torch.where(input < 1, 1 - torch.erf(input), t * torch.exp(sum - input * input))
      """)
}
