extension ScriptOperators {
  /// Python's own operators and the methods of its containers, which TorchScript writes as functions.
  static let languageOperators = """
    def prim_NumToTensor(value):
        return value

    def prim_RaiseException(message, name='builtins.RuntimeError'):
        _raise(message, name)

    def prim_dtype(input):
        return _element_type_code(input)

    def prim_device(input):
        return torch.device('cpu')

    def prim_type(device):
        return 'cpu'

    def prim_layout(input):
        return 0

    def prim_data(input):
        return input.data

    def prim_requires_grad(input):
        return True

    def _no(input):
        return False

    prim_is_cuda = prim_is_nested = prim_is_mkldnn = prim_is_quantized = prim_is_sparse = prim_is_meta = _no
    prim_is_xpu = prim_is_mps = _no

    def prim_unchecked_unwrap_optional(value):
        return value

    def prim_max(a, *others):
        return max(a, *others)

    def prim_min(a, *others):
        return min(a, *others)

    def prim_abs(value):
        return abs(value)

    def prim_rangelist(count):
        return list(range(count))

    def aten___is__(a, b):
        return a is b

    def aten___isnot__(a, b):
        return a is not b

    def aten___not__(value):
        return not value

    def aten___contains__(container, value):
        return value in container

    def aten___getitem__(container, index):
        return container[index]

    def aten__set_item(container, index, value):
        container[index] = value

    def aten_Delete(container, index):
        del container[index]

    def aten___range_length(start, stop, step):
        return len(range(start, stop, step))

    def aten___derive_index(index, start, step):
        return start + index * step

    def aten_len(container):
        return len(container)

    def aten_append(target, value):
        target.append(value)
        return target

    def aten_extend(target, values):
        target.extend(values)

    def aten_insert(target, index, value):
        target.insert(index, value)

    def aten_pop(target, *index):
        return target.pop(*index)

    def aten_reverse(target):
        target.reverse()

    def aten_clear(target):
        target.clear()

    def aten_index(target, value):
        if isinstance(target, torch.Tensor):
            return target[tuple([slice(None) if index is None else index for index in value])]
        return target.index(value)

    def aten_index_put_(input, indices, values, accumulate=False):
        if accumulate:
            raise NotImplementedError('index_put_ with accumulate')
        input[tuple([slice(None) if index is None else index for index in indices])] = values
        return input

    def aten_list(values):
        return list(values)

    def aten_dict(values=None):
        return {} if values is None else dict(values)

    def aten_keys(values):
        return list(values.keys())

    def aten_values(values):
        return list(values.values())

    def aten_items(values):
        return list(values.items())

    def aten_get(values, key, default=None):
        return values.get(key, default)

    def aten_format(text, *values):
        return text.format(*values)

    def aten_str(value):
        return str(value)

    def aten_warn(message, level=2):
        pass

    def aten_device(name, index=0):
        return torch.device(name)

    def aten_Int(value):
        return int(value)

    def aten_Float(value):
        return float(value)

    def aten_Bool(value):
        return bool(value)

    aten_IntImplicit = aten_Int
    aten_FloatImplicit = aten_Float

    def aten_ScalarImplicit(value):
        return value

    def aten_item(value):
        if isinstance(value, torch.Tensor):
            raise NotImplementedError('item() of a tensor whose value is known only when the graph runs')
        return value

    def aten_all(input, *args, **kwargs):
        return all(input) if isinstance(input, list) else torch.all(input, *args, **kwargs)

    def aten_any(input, *args, **kwargs):
        return any(input) if isinstance(input, list) else torch.any(input, *args, **kwargs)
    """
}
