extension Layers {
  /// Dropout of whole channels, and alpha dropout (Klambauer et al. 2017, "Self-Normalizing Neural Networks"): elementwise
  /// dropout of what is multiplied with the input.
  static let dropoutFunctions = Family(
    name: "dropout functions",
    functions: [
      "dropout1d": ["torch.nn.functional.dropout1d"], "dropout2d": ["torch.nn.functional.dropout2d"],
      "dropout3d": ["torch.nn.functional.dropout3d"],
      "feature_dropout": ["torch.nn.functional.feature_dropout", "torch.feature_dropout"],
      "alpha_dropout": ["torch.nn.functional.alpha_dropout", "torch.alpha_dropout"],
      "feature_alpha_dropout": ["torch.nn.functional.feature_alpha_dropout", "torch.feature_alpha_dropout"],
    ],
    source: """
      def _drop_channels(input, p, batched):
          if p == 0:
              return input
          kept = list(input.shape[:2]) if batched else [input.size(0)]
          return input * F.dropout(input.new_ones(kept + [1] * (input.dim() - len(kept))), p)


      def dropout1d(input, p=0.5, training=True, inplace=False):
          return _drop_channels(input, p, input.dim() != 2) if _drops('dropout1d', training) else input


      def dropout2d(input, p=0.5, training=True, inplace=False):
          return _drop_channels(input, p, True) if _drops('dropout2d', training) else input


      def dropout3d(input, p=0.5, training=True, inplace=False):
          return _drop_channels(input, p, input.dim() != 4) if _drops('dropout3d', training) else input


      def feature_dropout(input, p, training):
          return _drop_channels(input, p, True) if _drops('feature_dropout', training) else input


      def _replace(input, ones, p):
          if p == 0:
              return input
          if p == 1:
              return input * 0
          # What is dropped gets the value that SELU saturates at; the scale keeps mean and variance.
          low = -1.7580993408473766
          kept = F.dropout(ones, p) * (1 - p)
          scale = ((1 - p) * (1 + p * low ** 2)) ** -0.5
          return (input * kept + (1 - kept) * low - low * p) * scale


      def alpha_dropout(input, p=0.5, training=False, inplace=False):
          return _replace(input, torch.ones_like(input), p) if _drops('alpha_dropout', training) else input


      def feature_alpha_dropout(input, p=0.5, training=False, inplace=False):
          if not _drops('feature_alpha_dropout', training):
              return input
          return _replace(input, input.new_ones(list(input.shape[:2]) + [1] * (input.dim() - 2)), p)
      """)
}
