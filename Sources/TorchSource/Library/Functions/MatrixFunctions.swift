extension Layers {
  static let matrixFunctions = Family(
    name: "matrix functions",
    functions: [
      "outer": ["torch.outer", "Tensor.outer", "torch.ger", "Tensor.ger"], "inner": ["torch.inner", "Tensor.inner"],
      "mv": ["torch.mv", "Tensor.mv"], "addmv": ["torch.addmv", "Tensor.addmv"],
      "addbmm": ["torch.addbmm", "Tensor.addbmm"], "cdist": ["torch.cdist"],
      "tensordot": ["torch.tensordot"], "kron": ["torch.kron", "Tensor.kron"],
      "cross": ["torch.cross", "Tensor.cross"], "linalg_cross": ["torch.linalg.cross"],
      "linalg_norm": ["torch.linalg.norm"], "matrix_norm": ["torch.linalg.matrix_norm"],
      "diagonal": ["torch.diagonal", "Tensor.diagonal"], "diag": ["torch.diag", "Tensor.diag"],
      "diag_embed": ["torch.diag_embed", "Tensor.diag_embed"], "trace": ["torch.trace", "Tensor.trace"],
      "chain_matmul": ["torch.chain_matmul", "torch.linalg.multi_dot"], "vdot": ["torch.vdot", "torch.linalg.vecdot"],
      "pairwise_distance": ["torch.nn.functional.pairwise_distance", "torch.pairwise_distance"],
      "matrix_power": ["torch.matrix_power", "torch.linalg.matrix_power"],
    ],
    source: """
      def outer(input, vec2):
          return input.unsqueeze(1) * vec2.unsqueeze(0)


      def inner(input, other):
          if input.dim() == 0 or other.dim() == 0:
              return input * other
          return tensordot(input, other, ([-1], [-1]))


      def mv(input, vec):
          return (input @ vec.unsqueeze(1)).squeeze(1)


      def addmv(input, mat, vec, beta=1, alpha=1):
          return beta * input + alpha * mv(mat, vec)


      def addbmm(input, batch1, batch2, beta=1, alpha=1):
          return beta * input + alpha * (batch1 @ batch2).sum(0)


      def vdot(input, other, dim=-1):
          return (input * other).sum(dim)


      def chain_matmul(*matrices):
          product, *rest = _sequence(matrices)
          for matrix in rest:
              product = product @ matrix
          return product


      def matrix_power(input, n):
          if n < 0:
              raise NotImplementedError('matrix_power() of a negative power')
          if n == 0:
              return torch.eye(input.size(-1), dtype=input.dtype).expand(input.shape)
          product = input
          for _ in range(n - 1):
              product = product @ input
          return product


      def cdist(x1, x2, p=2.0, compute_mode=None):
          return torch.norm(x1.unsqueeze(-2) - x2.unsqueeze(-3), p, -1)


      def pairwise_distance(x1, x2, p=2.0, eps=1e-06, keepdim=False):
          return torch.norm(x1 - x2 + eps, p, -1, keepdim)


      def tensordot(a, b, dims=2):
          if isinstance(dims, int):
              left, right = list(range(a.dim() - dims, a.dim())), list(range(dims))
          else:
              left, right = [axis % a.dim() for axis in dims[0]], [axis % b.dim() for axis in dims[1]]
          rows = [axis for axis in range(a.dim()) if axis not in left]
          columns = [axis for axis in range(b.dim()) if axis not in right]
          shape = [a.size(axis) for axis in rows] + [b.size(axis) for axis in columns]
          count = math.prod([a.size(axis) for axis in left])
          return (a.permute(rows + left).reshape(-1, count) @ b.permute(right + columns).reshape(count, -1)).view(shape)


      def kron(input, other):
          rank = max(input.dim(), other.dim())
          input = input.view([1] * (rank - input.dim()) + list(input.shape))
          other = other.view([1] * (rank - other.dim()) + list(other.shape))
          shape = [a * b for a, b in zip(input.shape, other.shape)]
          for axis in range(rank):
              input, other = input.unsqueeze(2 * axis + 1), other.unsqueeze(2 * axis)
          return (input * other).reshape(shape)


      def cross(input, other, dim=None):
          if dim is None:
              axes = [axis for axis in range(input.dim()) if input.size(axis) == 3]
              if not axes:
                  raise RuntimeError('cross(): no axis of the input has 3 elements')
              dim = axes[0]
          return linalg_cross(input, other, dim=dim)


      def linalg_cross(input, other, *, dim=-1):
          if input.size(dim) != 3 or other.size(dim) != 3:
              raise RuntimeError('cross(): the axis must have 3 elements')

          def turned(tensor, count):
              return torch.roll(tensor, count, dim)

          return turned(input, -1) * turned(other, -2) - turned(input, -2) * turned(other, -1)


      def linalg_norm(A, ord=None, dim=None, keepdim=False, dtype=None):
          axes = [dim] if isinstance(dim, int) else list(range(A.dim()) if dim is None else dim)
          if ord is None or len(axes) == 1:
              return torch.linalg.vector_norm(A, 2 if ord is None else ord, axes, keepdim, dtype=dtype)
          if len(axes) != 2:
              raise RuntimeError('linalg.norm(): an order is of one axis or two')
          return matrix_norm(A, ord, axes, keepdim, dtype=dtype)


      def matrix_norm(A, ord='fro', dim=(-2, -1), keepdim=False, dtype=None):
          if ord == 'fro':
              return torch.linalg.vector_norm(A, 2, dim, keepdim, dtype=dtype)
          if ord not in (1, -1, math.inf, -math.inf):
              raise NotImplementedError(f'a matrix norm of order {ord}')
          rows, columns = [axis % A.dim() for axis in dim]
          summed, other = (rows, columns) if abs(ord) == 1 else (columns, rows)
          sums = _typed(A, dtype).abs().sum(summed, True)
          norm = sums.amax(other, True) if ord > 0 else sums.amin(other, True)
          return norm if keepdim else norm.squeeze((rows, columns))


      def diagonal(input, offset=0, dim1=0, dim2=1):
          input = input.movedim((dim1, dim2), (-2, -1))
          rows, columns = input.size(-2), input.size(-1)
          count = min(rows, columns - offset) if offset >= 0 else min(rows + offset, columns)
          first = offset if offset >= 0 else -offset * columns
          return input.flatten(-2).index_select(-1, torch.arange(count) * (columns + 1) + first)


      def diag_embed(input, offset=0, dim1=-2, dim2=-1):
          size = input.size(-1) + abs(offset)
          places = torch.arange(size)
          mask = places.unsqueeze(0) == places.unsqueeze(1) + offset
          rows = F.pad(input, (0, offset) if offset >= 0 else (-offset, 0)).unsqueeze(-1)
          return rows.masked_fill(~mask, 0).movedim((-2, -1), (dim1, dim2))


      def diag(input, diagonal=0):
          return diag_embed(input, diagonal) if input.dim() == 1 else torch.diagonal(input, diagonal)


      def trace(input):
          return diagonal(input).sum()
      """)
}
