extension ScriptOperators {
  /// Functions that make tensors. Layout, device and pinned memory say nothing about their contents.
  static let creationOperators = """
    def aten_zeros(size, dtype=None, layout=None, device=None, pin_memory=None):
        return torch.zeros(size, dtype=dtype)

    def aten_ones(size, dtype=None, layout=None, device=None, pin_memory=None):
        return torch.ones(size, dtype=dtype)

    def aten_full(size, fill_value, dtype=None, layout=None, device=None, pin_memory=None):
        return torch.full(size, fill_value, dtype=dtype)

    def aten_zeros_like(input, dtype=None, layout=None, device=None, pin_memory=None, memory_format=None):
        return torch.zeros_like(input, dtype=dtype)

    def aten_ones_like(input, dtype=None, layout=None, device=None, pin_memory=None, memory_format=None):
        return torch.ones_like(input, dtype=dtype)

    def aten_full_like(input, fill_value, dtype=None, layout=None, device=None, pin_memory=None, memory_format=None):
        return torch.full_like(input, fill_value, dtype=dtype)

    def aten_new_zeros(input, size, dtype=None, layout=None, device=None, pin_memory=None):
        return torch.zeros(size, dtype=_element_type_code(input) if dtype is None else dtype)

    def aten_new_ones(input, size, dtype=None, layout=None, device=None, pin_memory=None):
        return torch.ones(size, dtype=_element_type_code(input) if dtype is None else dtype)

    def aten_new_full(input, size, fill_value, dtype=None, layout=None, device=None, pin_memory=None):
        return torch.full(size, fill_value, dtype=_element_type_code(input) if dtype is None else dtype)

    def aten_empty(size, dtype=None, layout=None, device=None, pin_memory=None, memory_format=None):
        return torch.empty(size, dtype=dtype)

    def aten_arange(*bounds, dtype=None, layout=None, device=None, pin_memory=None):
        return torch.arange(*bounds, dtype=dtype)

    def aten_linspace(start, end, steps, dtype=None, layout=None, device=None, pin_memory=None):
        return torch.linspace(start, end, steps, dtype=dtype)

    def aten_eye(n, m=None, dtype=None, layout=None, device=None, pin_memory=None):
        return torch.eye(n, m, dtype=dtype)

    def aten_tensor(data, dtype=None, device=None, requires_grad=False):
        return torch.tensor(data, dtype=dtype)

    def aten_scalar_tensor(value, dtype=None, layout=None, device=None, pin_memory=None):
        return torch.tensor(value, dtype=6 if dtype is None else dtype)
    """
}
