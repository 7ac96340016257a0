extension Layers {
  static let arrangementFunctions = Family(
    name: "arrangement functions",
    functions: [
      "repeat_interleave": ["torch.repeat_interleave", "Tensor.repeat_interleave"],
      "hstack": ["torch.hstack"], "column_stack": ["torch.column_stack"],
      "vstack": ["torch.vstack", "torch.row_stack"],
      "dstack": ["torch.dstack"], "tensor_split": ["torch.tensor_split", "Tensor.tensor_split"],
      "split_with_sizes": ["torch.split_with_sizes", "Tensor.split_with_sizes"],
      "fliplr": ["torch.fliplr", "Tensor.fliplr"], "flipud": ["torch.flipud", "Tensor.flipud"],
      "rot90": ["torch.rot90", "Tensor.rot90"], "broadcast_tensors": ["torch.broadcast_tensors"],
      "diff": ["torch.diff", "Tensor.diff"], "atleast_1d": ["torch.atleast_1d"],
      "atleast_2d": ["torch.atleast_2d"], "block_diag": ["torch.block_diag"],
      "adjoint": ["Tensor.adjoint", "torch.adjoint"], "narrow_copy": ["Tensor.narrow_copy"],
    ],
    source: """
      def repeat_interleave(input, repeats, dim=None, output_size=None):
          if not isinstance(repeats, int):
              raise NotImplementedError('repeat_interleave() with a number of repeats for each element')
          if dim is None:
              input, dim = input.flatten(), 0
          dim = dim % input.dim()
          shape = [-1] * (input.dim() + 1)
          shape[dim + 1] = repeats
          return input.unsqueeze(dim + 1).expand(shape).flatten(dim, dim + 1)


      def atleast_1d(input):
          return input.view(1) if input.dim() == 0 else input


      def atleast_2d(input):
          return atleast_1d(input).unsqueeze(0) if input.dim() < 2 else input


      def hstack(tensors):
          tensors = [atleast_1d(tensor) for tensor in tensors]
          return torch.cat(tensors, 0 if tensors[0].dim() == 1 else 1)


      def column_stack(tensors):
          return torch.cat([tensor.reshape(-1, 1) if tensor.dim() < 2 else tensor for tensor in tensors], 1)


      def vstack(tensors):
          return torch.cat([atleast_2d(tensor) for tensor in tensors], 0)


      def dstack(tensors):
          return torch.cat([atleast_2d(t).unsqueeze(2) if t.dim() < 3 else t for t in tensors], 2)


      def tensor_split(input, indices_or_sections, dim=0):
          size = input.size(dim)
          if isinstance(indices_or_sections, int):
              count = indices_or_sections
              sizes = [size // count + (1 if place < size % count else 0) for place in range(count)]
          else:
              cuts = [0] + list(indices_or_sections) + [size]
              sizes = [end - start for start, end in zip(cuts, cuts[1:])]
          return torch.split(input, sizes, dim)


      def split_with_sizes(input, split_sizes, dim=0):
          return torch.split(input, split_sizes, dim)


      def fliplr(input):
          return torch.flip(input, (1,))


      def flipud(input):
          return torch.flip(input, (0,))


      def rot90(input, k=1, dims=(0, 1)):
          k = k % 4
          if k == 2:
              return torch.flip(input, dims)
          if k == 1:
              return torch.flip(input, (dims[1],)).transpose(dims[0], dims[1])
          return torch.flip(input, (dims[0],)).transpose(dims[0], dims[1]) if k == 3 else input


      def broadcast_tensors(*tensors):
          tensors = _sequence(tensors)
          total = tensors[0]
          for tensor in tensors[1:]:
              total = total + tensor
          return tuple([tensor.expand(total.shape) for tensor in tensors])


      def diff(input, n=1, dim=-1, prepend=None, append=None):
          pieces = [piece for piece in (prepend, input, append) if piece is not None]
          input = torch.cat(pieces, dim) if len(pieces) > 1 else input
          for _ in range(n):
              size = input.size(dim) - 1
              input = input.narrow(dim, 1, size) - input.narrow(dim, 0, size)
          return input


      def block_diag(*tensors):
          blocks = [atleast_2d(tensor) for tensor in _sequence(tensors)]
          width = sum([block.size(1) for block in blocks])
          rows, start = [], 0
          for block in blocks:
              rows.append(F.pad(block, (start, width - start - block.size(1))))
              start += block.size(1)
          return torch.cat(rows)


      def adjoint(input):
          return input.transpose(-2, -1)


      def narrow_copy(input, dim, start, length):
          return input.narrow(dim, start, length)
      """)

  /// Functions whose tensors name places or classes.
  static let placeFunctions = Family(
    name: "place functions",
    functions: [
      "one_hot": ["torch.nn.functional.one_hot"], "take": ["torch.take", "Tensor.take"],
      "take_along_dim": ["torch.take_along_dim", "Tensor.take_along_dim"],
      "index_add": ["torch.index_add", "Tensor.index_add"], "index_copy": ["torch.index_copy", "Tensor.index_copy"],
      "index_fill": ["torch.index_fill", "Tensor.index_fill"],
      "masked_select": ["torch.masked_select", "Tensor.masked_select"],
      "embedding_bag": ["torch.nn.functional.embedding_bag"],
      "tril_indices": ["torch.tril_indices"], "triu_indices": ["torch.triu_indices"],
    ],
    source: """
      def one_hot(tensor, num_classes=-1):
          if num_classes < 0:
              raise NotImplementedError('one_hot() without num_classes')
          return (tensor.unsqueeze(-1) == torch.arange(num_classes)).long()


      def take(input, index):
          return input.flatten()[index]


      def take_along_dim(input, indices, dim=None):
          if dim is None:
              return input.flatten()[indices.flatten()]
          dim = dim % input.dim()
          shape = list(torch.broadcast_tensors(input.narrow(dim, 0, 1), indices.narrow(dim, 0, 1))[0].shape)
          before, after = shape[:dim], shape[dim + 1:]
          return torch.gather(input.expand(before + [input.size(dim)] + after), dim,
                              indices.expand(before + [indices.size(dim)] + after))


      def _spread(index, like, dim):
          shape = [1] * like.dim()
          shape[dim] = -1
          return index.view(shape).expand(like.shape)


      def index_add(input, dim, index, source, alpha=1):
          return torch.scatter_add(input, dim, _spread(index, source, dim), source if alpha == 1 else source * alpha)


      def index_copy(input, dim, index, source):
          return torch.scatter(input, dim, _spread(index, source, dim), source)


      def index_fill(input, dim, index, value):
          shape = list(input.shape)
          shape[dim] = index.size(0)
          return torch.scatter(input, dim, _spread(index, input.new_zeros(shape), dim), value)


      def masked_select(input, mask):
          return input.expand(torch.broadcast_tensors(input, mask)[0].shape)[mask.expand(input.shape)]


      def embedding_bag(input, weight, offsets=None, max_norm=None, norm_type=2, scale_grad_by_freq=False, mode='mean',
                        sparse=False, per_sample_weights=None, include_last_offset=False, padding_idx=None):
          if offsets is not None or max_norm is not None or padding_idx is not None:
              raise NotImplementedError('embedding_bag() with offsets, max_norm or padding_idx')
          vectors = F.embedding(input, weight)
          if per_sample_weights is not None:
              vectors = vectors * per_sample_weights.unsqueeze(-1)
          if mode == 'max':
              return vectors.amax(1)
          return vectors.sum(1) if mode == 'sum' else vectors.mean(1)


      def _triangle_indices(row, col, keeps, dtype):
          places = [(r, c) for r in range(row) for c in range(col) if keeps(c - r)]
          return torch.tensor([[r for r, _ in places], [c for _, c in places]], dtype=dtype)


      def tril_indices(row, col, offset=0, dtype=None, device=None, layout=None):
          return _triangle_indices(row, col, lambda distance: distance <= offset, dtype)


      def triu_indices(row, col, offset=0, dtype=None, device=None, layout=None):
          return _triangle_indices(row, col, lambda distance: distance >= offset, dtype)
      """)

  /// Functions on windows that slide over an axis.
  static let windowFunctions = Family(
    name: "window functions",
    functions: [
      "unfold_axis": ["Tensor.unfold"], "unfold": ["torch.nn.functional.unfold"],
      "fold": ["torch.nn.functional.fold"],
      "hann_window": ["torch.hann_window"], "hamming_window": ["torch.hamming_window"],
    ],
    source: """
      def _window_places(size, kernel, step, dilation=1):
          count = (size - dilation * (kernel - 1) - 1) // step + 1
          return torch.arange(count).unsqueeze(1) * step + torch.arange(kernel) * dilation


      def unfold_axis(input, dimension, size, step):
          dimension = dimension % input.dim()
          places = _window_places(input.size(dimension), size, step)
          windows = input.index_select(dimension, places.flatten()).unflatten(dimension, (-1, size))
          return windows.movedim(dimension + 1, -1)


      def _pair(value):
          return (value, value) if isinstance(value, int) else tuple(value)


      def unfold(input, kernel_size, dilation=1, padding=0, stride=1):
          kernel, dilation, padding, stride = [_pair(value) for value in (kernel_size, dilation, padding, stride)]
          if input.dim() == 3:
              return unfold(input.unsqueeze(0), kernel, dilation, padding, stride).squeeze(0)
          x = F.pad(input, (padding[1], padding[1], padding[0], padding[0]))
          rows = _window_places(x.size(2), kernel[0], stride[0], dilation[0])
          columns = _window_places(x.size(3), kernel[1], stride[1], dilation[1])
          x = x.index_select(2, rows.flatten()).index_select(3, columns.flatten())
          x = x.unflatten(3, (-1, kernel[1])).unflatten(2, (-1, kernel[0]))
          return x.permute(0, 1, 3, 5, 2, 4).flatten(4).flatten(1, 3)


      def fold(input, output_size, kernel_size, dilation=1, padding=0, stride=1):
          size = _pair(output_size)
          kernel, dilation, padding, stride = [_pair(value) for value in (kernel_size, dilation, padding, stride)]
          if input.dim() == 2:
              return fold(input.unsqueeze(0), size, kernel, dilation, padding, stride).squeeze(0)
          height, width = size[0] + 2 * padding[0], size[1] + 2 * padding[1]
          rows = _window_places(height, kernel[0], stride[0], dilation[0])
          columns = _window_places(width, kernel[1], stride[1], dilation[1])
          places = (rows.t().reshape(kernel[0], 1, -1, 1) * width + columns.t().reshape(1, kernel[1], 1, -1)).flatten()
          channels = input.size(1) // (kernel[0] * kernel[1])
          values = input.reshape(input.size(0), channels, -1)
          total = values.new_zeros(values.size(0), channels, height * width).index_add(2, places, values)
          total = total.unflatten(2, (height, width))
          return total[:, :, padding[0]:padding[0] + size[0], padding[1]:padding[1] + size[1]]


      def _cosine_window(length, periodic, alpha, beta, dtype):
          if length < 2:
              return torch.ones(length, dtype=dtype)
          steps = length if periodic else length - 1
          return _typed(alpha - beta * torch.cos(torch.arange(length) * (2 * math.pi / steps)), dtype)


      def hann_window(window_length, periodic=True, dtype=None, device=None, layout=None, requires_grad=False):
          return _cosine_window(window_length, periodic, 0.5, 0.5, dtype)


      def hamming_window(window_length, periodic=True, alpha=0.54, beta=0.46, dtype=None, device=None, layout=None,
                         requires_grad=False):
          return _cosine_window(window_length, periodic, alpha, beta, dtype)
      """)
}
