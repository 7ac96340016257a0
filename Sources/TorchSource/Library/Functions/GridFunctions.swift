extension Layers {
  static let gridFunctions = Family(
    name: "grid functions",
    functions: [
      "meshgrid": ["torch.meshgrid"], "affine_grid": ["torch.nn.functional.affine_grid"],
      "cartesian_prod": ["torch.cartesian_prod"], "logspace": ["torch.logspace"],
    ],
    source: """
      def meshgrid(*tensors, indexing='ij'):
          tensors = _sequence(tensors)
          order = list(range(len(tensors)))
          if indexing == 'xy' and len(order) > 1:
              order[0], order[1] = 1, 0
          axes = [order.index(place) for place in range(len(tensors))]
          shape = [tensors[place].numel() for place in order]
          grids = []
          for axis, tensor in zip(axes, tensors):
              own = [1] * len(shape)
              own[axis] = tensor.numel()
              grids.append(tensor.reshape(own).expand(shape))
          return tuple(grids)


      def cartesian_prod(*tensors):
          tensors = _sequence(tensors)
          if len(tensors) == 1:
              return tensors[0]
          return torch.stack([grid.flatten() for grid in meshgrid(*tensors)], 1)


      def logspace(start, end, steps, base=10.0, dtype=None, device=None, requires_grad=False):
          places = torch.linspace(start, end, steps, dtype=torch.float64 if dtype is torch.float64 else None)
          return _typed(torch.pow(base, places), dtype)


      def affine_grid(theta, size, align_corners=False):
          def places(count):
              if align_corners:
                  return torch.linspace(-1, 1, count) if count > 1 else torch.zeros(1)
              return (torch.arange(count) * 2 + 1) / count - 1

          extents = size[2:]
          grids = meshgrid(*[places(extent) for extent in extents])
          base = torch.stack(list(grids[::-1]) + [torch.ones_like(grids[0])], -1)
          flat = base.view(1, -1, len(extents) + 1) @ theta.transpose(1, 2)
          return flat.view(theta.size(0), *extents, len(extents))
      """)
}
