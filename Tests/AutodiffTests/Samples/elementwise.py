"""Functions of elements: mathematics, activations, arithmetic."""

import torch
import torch.nn.functional as F

from operands import case, fixed, flags, given, real

for name, function, low, high in [
    ("Abs", torch.abs, -2, 2),
    ("Neg", torch.neg, -2, 2),
    ("Sign", torch.sign, -2, 2),
    ("Sqrt", torch.sqrt, 0.1, 2),
    ("Exp", torch.exp, -2, 2),
    ("Log", torch.log, 0.1, 2),
    ("Erf", torch.erf, -2, 2),
    ("Reciprocal", torch.reciprocal, 0.5, 2),
    ("Sin", torch.sin, -2, 2),
    ("Cos", torch.cos, -2, 2),
    ("Tan", torch.tan, -1, 1),
    ("Asin", torch.asin, -0.9, 0.9),
    ("Acos", torch.acos, -0.9, 0.9),
    ("Atan", torch.atan, -2, 2),
    ("Sinh", torch.sinh, -2, 2),
    ("Cosh", torch.cosh, -2, 2),
    ("Asinh", torch.asinh, -2, 2),
    ("Acosh", torch.acosh, 1.2, 3),
    ("Atanh", torch.atanh, -0.9, 0.9),
    ("Ceil", torch.ceil, -2, 2),
    ("Floor", torch.floor, -2, 2),
    ("Round", torch.round, -2, 2),
    ("Identity", torch.clone, -2, 2),
]:
    case(name, function, real(7, low=low, high=high))

case("Clip", torch.clamp, real(9), fixed(low=-1, high=-0.5), fixed(low=0.5, high=1))
case("Clip below", torch.clamp, real(9), fixed(low=-1, high=-0.5))
case("Clip by its bounds", torch.clamp, real(9), real(low=-1, high=-0.5), real(low=0.5, high=1))
case("Clip by bounds that cross", torch.clamp, real(9), real(low=0.5, high=1), real(low=-1, high=-0.5))
case("Where", torch.where, flags([[True], [False], [True]]), real(3, 4), real(4))
case("Cast", lambda x: x.double(), real(5))
case("CastLike", lambda x, _: x, real(5), fixed(2))

for name, function in [
    ("Relu", F.relu),
    ("LeakyRelu", lambda x: F.leaky_relu(x, 0.3)),
    ("ThresholdedRelu", lambda x: F.threshold(x, 0.5, 0)),
    ("Sigmoid", torch.sigmoid),
    ("Tanh", torch.tanh),
    ("HardSigmoid", lambda x: torch.clamp(0.4 * x + 0.5, 0, 1)),
    ("Swish", lambda x: x * torch.sigmoid(1.3 * x)),
    ("Mish", F.mish),
    ("Elu", lambda x: F.elu(x, 0.7)),
    ("Celu", lambda x: F.celu(x, 0.7)),
    ("Selu", F.selu),
    ("Gelu", F.gelu),
    ("Gelu by tanh", lambda x: F.gelu(x, approximate="tanh")),
    ("Softplus", F.softplus),
    ("Softsign", F.softsign),
    ("Shrink", F.hardshrink),
]:
    case(name, function, real(9))
case("HardSwish", F.hardswish, real(12, low=-5, high=5))
case("PRelu", lambda x, slope: torch.where(x >= 0, x, slope * x), real(2, 3, 4), real(3, 1))
case("Softmax", lambda x: torch.softmax(x, 1), real(2, 5, 3))
case("LogSoftmax", lambda x: torch.log_softmax(x, -1), real(3, 5))

case("Hardmax", lambda x: F.one_hot(x.argmax(1), 5).double(), real(3, 5))
case("SwiGLU", lambda a, b: a * torch.sigmoid(1.3 * a) * b, real(2, 5), real(2, 5))

case("Add", torch.add, real(2, 3), real(3))
case("Sub", torch.sub, real(2, 1, 3), real(4, 1))
case("Mul", torch.mul, real(2, 3), real(2, 1))
case("Div", torch.div, real(3), real(2, 3, low=0.5))
case("Mod", torch.remainder, real(2, 3), real(3, low=0.5, high=1.5))
case("Mod rounded towards zero", torch.fmod, real(2, 3), real(3, low=0.5, high=1.5))
case(
    "Range", lambda start, limit, delta: start + torch.arange(5, dtype=torch.float64) * delta,
    given(0.1, is_differentiated=True), given(2.0), given(0.45, is_differentiated=True))
case("Pow", torch.pow, real(2, 3, low=0.2), real(3))
case("Pow by a constant", torch.pow, real(5), given(2.0))
case("Sum", lambda a, b, c: a + b + c, real(2, 3), real(3), real())
case("Mean", lambda a, b: (a + b) / 2, real(2, 3), real(2, 1))
case("Max", lambda a, b, c: torch.maximum(torch.maximum(a, b), c), real(2, 3), real(3), real(2, 1))
case("Min", torch.minimum, real(2, 3), real(3))
