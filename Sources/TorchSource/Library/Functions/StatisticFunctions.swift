extension Layers {
  static let statisticFunctions = Family(
    name: "statistic functions",
    functions: [
      "std_mean": ["torch.std_mean"], "var_mean": ["torch.var_mean"], "any_true": ["torch.any", "Tensor.any"],
      "all_true": ["torch.all", "Tensor.all"], "sort_values": ["torch.sort", "Tensor.sort"],
      "argsort": ["torch.argsort", "Tensor.argsort"], "median": ["torch.median", "Tensor.median"],
      "kthvalue": ["torch.kthvalue", "Tensor.kthvalue"], "aminmax": ["torch.aminmax", "Tensor.aminmax"],
      "count_nonzero": ["torch.count_nonzero", "Tensor.count_nonzero"], "nansum": ["torch.nansum", "Tensor.nansum"],
      "nanmean": ["torch.nanmean", "Tensor.nanmean"], "cumprod": ["torch.cumprod", "Tensor.cumprod"],
      "logcumsumexp": ["torch.logcumsumexp", "Tensor.logcumsumexp"],
      "dist": ["torch.dist", "Tensor.dist"],
      "renorm": ["torch.renorm", "Tensor.renorm"],
      "bucketize": ["torch.bucketize"], "searchsorted": ["torch.searchsorted"],
    ],
    source: """
      def std_mean(input, dim=None, unbiased=True, keepdim=False, correction=None):
          return torch.std(input, dim, unbiased, keepdim, correction=correction), torch.mean(input, dim, keepdim)


      def var_mean(input, dim=None, unbiased=True, keepdim=False, correction=None):
          return torch.var(input, dim, unbiased, keepdim, correction=correction), torch.mean(input, dim, keepdim)


      def any_true(input, dim=None, keepdim=False):
          return input.bool().int().amax(dim, keepdim).bool()


      def all_true(input, dim=None, keepdim=False):
          return input.bool().int().amin(dim, keepdim).bool()


      def sort_values(input, dim=-1, descending=False, stable=False):
          return torch.topk(input, input.size(dim), dim, largest=descending)


      def argsort(input, dim=-1, descending=False, stable=False):
          return sort_values(input, dim, descending)[1]


      def kthvalue(input, k, dim=-1, keepdim=False):
          values, indices = torch.topk(input, k, dim, largest=False)
          values, indices = values.narrow(dim, k - 1, 1), indices.narrow(dim, k - 1, 1)
          return (values, indices) if keepdim else (values.squeeze(dim), indices.squeeze(dim))


      def median(input, dim=None, keepdim=False):
          if dim is None:
              return kthvalue(input.flatten(), (input.numel() + 1) // 2)[0]
          return kthvalue(input, (input.size(dim) + 1) // 2, dim, keepdim)


      def aminmax(input, dim=None, keepdim=False):
          return input.amin(dim, keepdim), input.amax(dim, keepdim)


      def count_nonzero(input, dim=None):
          return input.bool().sum(dim)


      def nansum(input, dim=None, keepdim=False, dtype=None):
          input = _typed(input, dtype)
          if input.is_floating_point():
              input = input.masked_fill(torch.isnan(input), 0)
          return input.sum(dim, keepdim)


      def nanmean(input, dim=None, keepdim=False, dtype=None):
          input = _typed(input, dtype)
          return nansum(input, dim, keepdim) / (~torch.isnan(input)).sum(dim, keepdim)


      def cumprod(input, dim, dtype=None):
          input = _typed(input, dtype)
          return _running(input if input.is_floating_point() else input.long(), dim, torch.mul)


      def _running(input, dim, operation):
          pieces = list(input.unbind(dim))
          for place in range(1, len(pieces)):
              pieces[place] = operation(pieces[place - 1], pieces[place])
          return torch.stack(pieces, dim)


      def logcumsumexp(input, dim):
          return _running(_floating(input), dim, torch.logaddexp)


      def dist(input, other, p=2):
          return torch.norm(input - other, p)


      def renorm(input, p, dim, maxnorm):
          axes = [axis for axis in range(input.dim()) if axis != dim % input.dim()]
          norm = torch.linalg.vector_norm(input, p, axes, True)
          return torch.where(norm > maxnorm, input * (maxnorm / (norm + 1e-07)), input)


      def bucketize(input, boundaries, out_int32=False, right=False):
          input = input.unsqueeze(-1)
          return _count((boundaries <= input) if right else (boundaries < input), out_int32)


      def _count(flags, out_int32):
          return flags.sum(-1).int() if out_int32 else flags.sum(-1)


      def searchsorted(sorted_sequence, input, out_int32=False, right=False, side=None):
          right = right if side is None else side == 'right'
          input, sorted_sequence = input.unsqueeze(-1), sorted_sequence.unsqueeze(-2)
          return _count((sorted_sequence <= input) if right else (sorted_sequence < input), out_int32)
      """)
}
