extension ScriptOperators {
  /// Arithmetic and comparison, of tensors as of numbers.
  static let arithmeticOperators = """
    def _scaled(value, alpha):
        return value if alpha == 1 else value * alpha

    def aten_add(a, b, alpha=1):
        return a + _scaled(b, alpha)

    def aten_sub(a, b, alpha=1):
        return a - _scaled(b, alpha)

    def aten_rsub(a, b, alpha=1):
        return b - _scaled(a, alpha)

    def aten_mul(a, b):
        return a * b

    def _divided(a, b, rounding_mode):
        if rounding_mode is None:
            return a / b
        if rounding_mode == 'floor':
            return a // b
        if isinstance(a, torch.Tensor) or isinstance(b, torch.Tensor):
            return torch.div(a, b, rounding_mode=rounding_mode)
        return -(-a // b) if (a < 0) != (b < 0) else a // b

    def aten_div(a, b, rounding_mode=None):
        return _divided(a, b, rounding_mode)

    def aten_true_divide(a, b):
        return a / b

    def aten_floordiv(a, b):
        return a // b

    def aten_floor_divide(a, b):
        return a // b

    def aten_remainder(a, b):
        return a % b

    def aten_pow(a, b):
        return a ** b

    def aten_neg(a):
        return -a

    def aten_add_(a, b, alpha=1):
        a += _scaled(b, alpha)
        return a

    def aten_sub_(a, b, alpha=1):
        a -= _scaled(b, alpha)
        return a

    def aten_mul_(a, b):
        a *= b
        return a

    def aten_div_(a, b, rounding_mode=None):
        if rounding_mode is None:
            a /= b
        elif rounding_mode == 'floor':
            a //= b
        else:
            raise NotImplementedError('div_ with rounding_mode=' + rounding_mode)
        return a

    def aten_pow_(a, b):
        a **= b
        return a

    def _plain(value):
        return list(value) if isinstance(value, tuple) else value

    def aten_eq(a, b):
        return _plain(a) == _plain(b)

    def aten_ne(a, b):
        return _plain(a) != _plain(b)

    def aten_lt(a, b):
        return a < b

    def aten_le(a, b):
        return a <= b

    def aten_gt(a, b):
        return a > b

    def aten_ge(a, b):
        return a >= b

    def aten___and__(a, b):
        return a and b if isinstance(a, bool) else a & b

    def aten___or__(a, b):
        return a or b if isinstance(a, bool) else a | b

    def aten___xor__(a, b):
        return a != b if isinstance(a, bool) else a ^ b

    def aten_abs(a):
        return torch.abs(a) if isinstance(a, torch.Tensor) else abs(a)

    def aten_sqrt(a):
        return torch.sqrt(a) if isinstance(a, torch.Tensor) else math.sqrt(a)

    def aten_exp(a):
        return torch.exp(a) if isinstance(a, torch.Tensor) else math.exp(a)

    def aten_log(a, *base):
        return torch.log(a) if isinstance(a, torch.Tensor) else math.log(a, *base)

    def aten_ceil(a):
        return torch.ceil(a) if isinstance(a, torch.Tensor) else math.ceil(a)

    def aten_floor(a):
        return torch.floor(a) if isinstance(a, torch.Tensor) else math.floor(a)

    def aten_round(a):
        return torch.round(a) if isinstance(a, torch.Tensor) else round(a)

    def _converted(input, code):
        if isinstance(input, torch.Tensor):
            return input.type(code)
        # A number that was a tensor without axes: codes are those of C++ (11 for bool; 5, 6, 7 and 15 for floating point).
        if code == 11:
            return bool(input)
        if code not in (5, 6, 7, 15):
            return int(input)
        try:
            return float(input)
        except NotImplementedError:
            # An extent that is known only when the graph runs.
            return input

    def aten_to(input, *args, **kwargs):
        if 'dtype' in kwargs:
            return input if kwargs['dtype'] is None else _converted(input, kwargs['dtype'])
        for value in args:
            if isinstance(value, bool):
                break
            if isinstance(value, int):
                return _converted(input, value)
            if isinstance(value, torch.Tensor):
                return _converted(input, _element_type_code(value))
        return input

    def aten_type_as(input, other):
        return aten_to(input, other)

    def aten_clamp(input, min=None, max=None):
        return torch.clamp(input, min, max)
    """
}
