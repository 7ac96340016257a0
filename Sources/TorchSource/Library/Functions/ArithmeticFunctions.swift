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
      "expit": ["torch.expit"], "erfc": ["torch.erfc", "Tensor.erfc"],
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
          return torch.logsumexp(torch.stack([input, other]), 0)


      def isfinite(input):
          return ~(torch.isnan(input) | torch.isinf(input))


      def nan_to_num(input, nan=0.0, posinf=None, neginf=None):
          largest = 3.4028234663852886e+38
          input = torch.where(torch.isnan(input), float(nan or 0.0), input)
          return input.clamp(-largest if neginf is None else neginf, largest if posinf is None else posinf)


      def trunc(input):
          return torch.sign(input) * torch.floor(torch.abs(input))


      def frac(input):
          return input - trunc(input)


      def fmod(input, other):
          return input - trunc(input / other) * other


      def logit(input, eps=None):
          input = input if eps is None else input.clamp(eps, 1 - eps)
          return torch.log(input / (1 - input))


      def sinc(input):
          angle = input * math.pi
          return torch.where(input == 0, 1.0, torch.sin(angle) / torch.where(input == 0, 1.0, angle))


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


      def erfc(input):
          return 1 - torch.erf(input)
      """)
}
