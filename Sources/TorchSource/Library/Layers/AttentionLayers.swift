extension Layers {
  static let attentionLayers = Family(
    name: "attention", classes: ["MultiheadAttention"],
    source: """
      class MultiheadAttention(nn.Module):
          def __init__(self, embed_dim, num_heads, dropout=0.0, bias=True, add_bias_kv=False, add_zero_attn=False, kdim=None,
                       vdim=None, batch_first=False, device=None, dtype=None):
              super().__init__()
              if embed_dim % num_heads != 0:
                  raise ValueError('embed_dim must be divisible by num_heads')
              if add_bias_kv or add_zero_attn:
                  raise NotImplementedError('MultiheadAttention(add_bias_kv=True or add_zero_attn=True)')
              self.embed_dim = embed_dim
              self.num_heads = num_heads
              self.head_dim = embed_dim // num_heads
              self.dropout = dropout
              self.kdim = embed_dim if kdim is None else kdim
              self.vdim = embed_dim if vdim is None else vdim
              self.batch_first = batch_first
              if self.kdim == embed_dim and self.vdim == embed_dim:
                  self.in_proj_weight = Parameter(torch.empty(3 * embed_dim, embed_dim))
              else:
                  self.in_proj_weight = None
                  self.q_proj_weight = Parameter(torch.empty(embed_dim, embed_dim))
                  self.k_proj_weight = Parameter(torch.empty(embed_dim, self.kdim))
                  self.v_proj_weight = Parameter(torch.empty(embed_dim, self.vdim))
              self.in_proj_bias = Parameter(torch.empty(3 * embed_dim)) if bias else None
              self.out_proj = nn.Linear(embed_dim, embed_dim, bias=bias)

          def reset_parameters(self):
              for weight in self.parameters(recurse=False):
                  if weight.dim() > 1:
                      nn.init.xavier_uniform_(weight)
              if self.in_proj_bias is not None:
                  nn.init.zeros_(self.in_proj_bias)
                  nn.init.zeros_(self.out_proj.bias)

          def _projected(self, query, key, value):
              if self.in_proj_weight is not None and query is key and key is value:
                  return F.linear(query, self.in_proj_weight, self.in_proj_bias).chunk(3, dim=-1)
              if self.in_proj_weight is not None:
                  weights = self.in_proj_weight.chunk(3)
              else:
                  weights = [self.q_proj_weight, self.k_proj_weight, self.v_proj_weight]
              biases = [None] * 3 if self.in_proj_bias is None else self.in_proj_bias.chunk(3)
              return [F.linear(x, weight, bias) for x, weight, bias in zip([query, key, value], weights, biases)]

          def _heads(self, x):
              return x.reshape(x.shape[0], x.shape[1], self.num_heads, self.head_dim).transpose(1, 2)

          def forward(self, query, key, value, key_padding_mask=None, need_weights=True, attn_mask=None,
                      average_attn_weights=True, is_causal=False):
              if query.dim() != 3:
                  raise NotImplementedError('MultiheadAttention without a batch')
              if key_padding_mask is not None:
                  raise NotImplementedError('MultiheadAttention(key_padding_mask)')
              q, k, v = self._projected(query, key, value)
              if not self.batch_first:
                  q, k, v = q.transpose(0, 1), k.transpose(0, 1), v.transpose(0, 1)
              q, k, v = self._heads(q), self._heads(k), self._heads(v)
              weights = (q * self.head_dim ** -0.5) @ k.transpose(-2, -1)
              if attn_mask is not None:
                  if attn_mask.dim() == 3:
                      attn_mask = attn_mask.view(-1, self.num_heads, attn_mask.shape[1], attn_mask.shape[2])
                  if attn_mask.dtype == torch.bool:
                      weights = weights.masked_fill(attn_mask, -math.inf)
                  else:
                      weights = weights + attn_mask
              weights = F.softmax(weights, dim=-1)
              output = (weights @ v).transpose(1, 2)
              output = self.out_proj(output.reshape(output.shape[0], output.shape[1], self.embed_dim))
              if not self.batch_first:
                  output = output.transpose(0, 1)
              if not need_weights:
                  return output, None
              return output, weights.mean(1) if average_attn_weights else weights
      """)
}
