extension Layers {
  /// Attention as the matrix products that it consists of.
  static let attentionFunctions = Family(
    name: "attention functions",
    functions: [
      "scaled_dot_product_attention": [
        "torch.nn.functional.scaled_dot_product_attention", "torch._C._nn.scaled_dot_product_attention",
      ]
    ],
    source: """
      def attention_mask(scores, mask):
          if mask.dtype is torch.bool:
              return scores.masked_fill(~mask, float('-inf'))
          return scores + mask


      def scaled_dot_product_attention(query, key, value, attn_mask=None, dropout_p=0.0, is_causal=False, scale=None,
                                       enable_gqa=False):
          if dropout_p and not _is_training():
              raise NotImplementedError('scaled_dot_product_attention(dropout_p), which drops in evaluation too,')
          if enable_gqa:
              key = key.repeat_interleave(query.size(-3) // key.size(-3), -3)
              value = value.repeat_interleave(query.size(-3) // value.size(-3), -3)
          scores = (query * (query.size(-1) ** -0.5 if scale is None else scale)) @ key.transpose(-2, -1)
          if is_causal:
              if attn_mask is not None:
                  raise ValueError('scaled_dot_product_attention: attn_mask and is_causal exclude each other')
              attn_mask = torch.ones(query.size(-2), key.size(-2), dtype=torch.bool).tril()
          if attn_mask is not None:
              scores = attention_mask(scores, attn_mask)
          weights = torch.softmax(scores, -1)
          if dropout_p:
              weights = F.dropout(weights, dropout_p)
          return weights @ value
      """)
}
