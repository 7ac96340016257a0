extension Layers {
  static let attentionLayers = Family(
    name: "attention", classes: ["MultiheadAttention"],
    source: """
      class MultiheadAttention(nn.Module):
          def __init__(self, embed_dim, num_heads, dropout=0.0, bias=True, add_bias_kv=False, add_zero_attn=False,
                       kdim=None, vdim=None, batch_first=False, device=None, dtype=None):
              _check_dtype(dtype)
              super().__init__()
              self.embed_dim = embed_dim
              self.num_heads = num_heads
              self.head_dim = embed_dim // num_heads
              self.dropout = dropout
              self.batch_first = batch_first
              self.kdim = embed_dim if kdim is None else kdim
              self.vdim = embed_dim if vdim is None else vdim
              self.add_zero_attn = add_zero_attn
              self._qkv_same_embed_dim = self.kdim == embed_dim and self.vdim == embed_dim
              if self._qkv_same_embed_dim:
                  self.in_proj_weight = Parameter(torch.empty(3 * embed_dim, embed_dim))
              else:
                  self.q_proj_weight = Parameter(torch.empty(embed_dim, embed_dim))
                  self.k_proj_weight = Parameter(torch.empty(embed_dim, self.kdim))
                  self.v_proj_weight = Parameter(torch.empty(embed_dim, self.vdim))
              self.in_proj_bias = Parameter(torch.empty(3 * embed_dim)) if bias else None
              self.bias_k = Parameter(torch.empty(1, 1, embed_dim)) if add_bias_kv else None
              self.bias_v = Parameter(torch.empty(1, 1, embed_dim)) if add_bias_kv else None
              self.out_proj = nn.Linear(embed_dim, embed_dim, bias=bias)

          def reset_parameters(self):
              for weight in self.parameters(recurse=False):
                  if weight.dim() == 3:
                      nn.init.xavier_normal_(weight)
                  elif weight.dim() == 2:
                      nn.init.xavier_uniform_(weight)
              if self.in_proj_bias is not None:
                  nn.init.zeros_(self.in_proj_bias)
                  nn.init.zeros_(self.out_proj.bias)

          def forward(self, query, key, value, key_padding_mask=None, need_weights=True, attn_mask=None,
                      average_attn_weights=True, is_causal=False):
              if is_causal and attn_mask is None:
                  raise RuntimeError('MultiheadAttention: is_causal needs attn_mask')
              batched = query.dim() == 3
              inputs = [query] if query is key and key is value else [query, key, value]
              if not batched:
                  inputs = [input.unsqueeze(0) for input in inputs]
              elif not self.batch_first:
                  inputs = [input.transpose(0, 1) for input in inputs]
              q, k, v = self._projected(inputs)
              mask = self._mask(attn_mask, key_padding_mask, k.size(1), batched)
              added = 0
              if self.bias_k is not None:
                  k = torch.cat([k, self.bias_k.expand(k.size(0), 1, self.embed_dim)], 1)
                  v = torch.cat([v, self.bias_v.expand(v.size(0), 1, self.embed_dim)], 1)
                  added += 1
              if self.add_zero_attn:
                  k = torch.cat([k, k.new_zeros(k.size(0), 1, self.embed_dim)], 1)
                  v = torch.cat([v, v.new_zeros(v.size(0), 1, self.embed_dim)], 1)
                  added += 1
              if added and mask is not None:
                  mask = F.pad(mask, (0, added))
              q, k, v = [x.unflatten(2, (self.num_heads, self.head_dim)).transpose(1, 2) for x in (q, k, v)]
              scores = (q * self.head_dim ** -0.5) @ k.transpose(2, 3)
              weights = torch.softmax(scores if mask is None else scores + mask, -1)
              if self.training and self.dropout:
                  weights = F.dropout(weights, self.dropout)
              output = (weights @ v).transpose(1, 2).flatten(2)
              output = F.linear(output, self.out_proj.weight, self.out_proj.bias)
              if not batched:
                  output = output.squeeze(0)
              elif not self.batch_first:
                  output = output.transpose(0, 1)
              if not need_weights:
                  return output, None
              if average_attn_weights:
                  weights = weights.mean(1)
              return output, weights if batched else weights.squeeze(0)

          def _projected(self, inputs):
              if self._qkv_same_embed_dim:
                  if len(inputs) == 1:
                      return F.linear(inputs[0], self.in_proj_weight, self.in_proj_bias).chunk(3, -1)
                  matrices = self.in_proj_weight.chunk(3)
              else:
                  matrices = (self.q_proj_weight, self.k_proj_weight, self.v_proj_weight)
              biases = (None,) * 3 if self.in_proj_bias is None else self.in_proj_bias.chunk(3)
              inputs = inputs * 3 if len(inputs) == 1 else inputs
              return [F.linear(*operands) for operands in zip(inputs, matrices, biases)]

          def _mask(self, attn_mask, key_padding_mask, keys, batched):
              masks = []
              if attn_mask is not None:
                  mask = self._added(attn_mask)
                  masks.append(mask.unflatten(0, (-1, self.num_heads)) if mask.dim() == 3 else mask)
              if key_padding_mask is not None:
                  mask = self._added(key_padding_mask)
                  masks.append(mask.view(-1 if batched else 1, 1, 1, keys))
              return sum(masks) if masks else None

          def _added(self, mask):
              if mask.dtype is torch.bool:
                  return torch.zeros_like(mask, dtype=torch.float32).masked_fill(mask, float('-inf'))
              return mask
      """)
}
