extension ScriptOperators {
  /// Shapes, slices and resizing.
  static let shapeOperators = """
    def aten_slice(input, *args, dim=0, start=None, end=None, step=1):
        if isinstance(input, torch.Tensor):
            given = [dim, start, end, step]
            for place in range(len(args)):
                given[place] = args[place]
            dim, start, end, step = given
        else:
            given = [start, end, step]
            for place in range(len(args)):
                given[place] = args[place]
            start, end, step = given
        if isinstance(end, int) and end > 4611686018427387904:
            end = None
        if start == 0:
            start = None
        if not isinstance(input, torch.Tensor):
            return input[start:end:step]
        if dim < 0:
            dim += input.dim()
        if start is None and end is None and step == 1:
            return input
        return input[(slice(None),) * dim + (slice(start, end, step),)]

    def aten_expand(input, size, implicit=False):
        return input.expand(size)

    def aten__reshape_alias(input, size, stride):
        return input.reshape(size)

    def aten_contiguous(input, memory_format=0):
        return input

    def aten_clone(input, memory_format=None):
        return input.clone()

    def aten_gather(input, dim, index, sparse_grad=False):
        return torch.gather(input, dim, index)

    def aten_cumsum(input, dim, dtype=None):
        return torch.cumsum(input, dim, dtype=dtype)

    def aten_constant_pad_nd(input, pad, value=0):
        return F.pad(input, pad, 'constant', value)

    def _reflected(input, padding):
        return F.pad(input, padding, 'reflect')

    def _replicated(input, padding):
        return F.pad(input, padding, 'replicate')

    aten_reflection_pad1d = aten_reflection_pad2d = aten_reflection_pad3d = _reflected
    aten_replication_pad1d = aten_replication_pad2d = aten_replication_pad3d = _replicated

    def _sizes_or_factors(size, scales):
        if size is not None:
            return size, None
        for scale in scales:
            if isinstance(scale, (list, tuple)):
                return None, scale
        return None, list(scales)

    def _resized(input, mode, align_corners, size, scales):
        size, factors = _sizes_or_factors(size, scales)
        return F.interpolate(input, size, factors, mode, align_corners)

    def _nearest(input, size=None, *scales):
        return _resized(input, 'nearest', None, size, scales)

    def _nearest_exact(input, size=None, *scales):
        return _resized(input, 'nearest-exact', None, size, scales)

    aten_upsample_nearest1d = aten_upsample_nearest2d = aten_upsample_nearest3d = _nearest
    aten__upsample_nearest_exact1d = aten__upsample_nearest_exact2d = aten__upsample_nearest_exact3d = _nearest_exact

    def aten_upsample_linear1d(input, size, align_corners, *scales):
        return _resized(input, 'linear', align_corners, size, scales)

    def aten_upsample_bilinear2d(input, size, align_corners, *scales):
        return _resized(input, 'bilinear', align_corners, size, scales)

    def aten_upsample_bicubic2d(input, size, align_corners, *scales):
        return _resized(input, 'bicubic', align_corners, size, scales)

    def aten_upsample_trilinear3d(input, size, align_corners, *scales):
        return _resized(input, 'trilinear', align_corners, size, scales)

    def aten_grid_sampler(input, grid, interpolation_mode, padding_mode, align_corners):
        mode = ['bilinear', 'nearest', 'bicubic'][interpolation_mode]
        return F.grid_sample(input, grid, mode, ['zeros', 'border', 'reflection'][padding_mode], align_corners)
    """
}
