extension Layers {
  static let matrixFunctions = Family(
    name: "matrix functions",
    functions: [
      "outer": ["torch.outer", "Tensor.outer", "torch.ger", "Tensor.ger"], "inner": ["torch.inner", "Tensor.inner"],
      "mv": ["torch.mv", "Tensor.mv"], "addmv": ["torch.addmv", "Tensor.addmv"],
      "addbmm": ["torch.addbmm", "Tensor.addbmm"], "cdist": ["torch.cdist"],
      "tensordot": ["torch.tensordot"], "kron": ["torch.kron", "Tensor.kron"],
      "cross": [
        "torch.cross", "Tensor.cross",
        "torch.linalg.cross",
      ], "diagonal": ["torch.diagonal", "Tensor.diagonal"], "diag": ["torch.diag", "Tensor.diag"],
      "diag_embed": ["torch.diag_embed", "Tensor.diag_embed"], "trace": ["torch.trace", "Tensor.trace"],
      "chain_matmul": ["torch.chain_matmul", "torch.linalg.multi_dot"], "vdot": ["torch.vdot", "torch.linalg.vecdot"],
      "pairwise_distance": ["torch.nn.functional.pairwise_distance", "torch.pairwise_distance"],
      "matrix_power": ["torch.matrix_power", "torch.linalg.matrix_power"],
    ],
    source: """
      def outer(input, vec2):
          return input.unsqueeze(1) * vec2.unsqueeze(0)


      def inner(input, other):
          return input @ other.transpose(-1, -2) if other.dim() > 1 else (input * other).sum(-1)


      def mv(input, vec):
          return (input @ vec.unsqueeze(1)).squeeze(1)


      def addmv(input, mat, vec, beta=1, alpha=1):
          return beta * input + alpha * mv(mat, vec)


      def addbmm(input, batch1, batch2, beta=1, alpha=1):
          return beta * input + alpha * (batch1 @ batch2).sum(0)


      def vdot(input, other, dim=-1):
          return (input * other).sum(dim)


      def chain_matmul(*matrices):
          product, *rest = matrices[0] if isinstance(matrices[0], (list, tuple)) else matrices
          for matrix in rest:
              product = product @ matrix
          return product


      def matrix_power(input, n):
          product = torch.eye(input.size(-1))
          for _ in range(n):
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


      def cross(input, other, dim=-1):
          def turned(tensor, count):
              return torch.roll(tensor, count, dim)

          return turned(input, -1) * turned(other, -2) - turned(input, -2) * turned(other, -1)


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
          return torch.where(mask, rows, 0.0).movedim((-2, -1), (dim1, dim2))


      def diag(input, diagonal=0):
          return diag_embed(input, diagonal) if input.dim() == 1 else torch.diagonal(input, diagonal)


      def trace(input):
          return diagonal(input).sum()
      """)
}
