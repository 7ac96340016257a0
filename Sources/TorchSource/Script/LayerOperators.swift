extension ScriptOperators {
  /// Layers and activations.
  static let layerOperators = """
    def aten_convolution(input, weight, bias, stride, padding, dilation, transposed, output_padding, groups):
        axes = weight.dim() - 2
        if transposed:
            convolve = [F.conv_transpose1d, F.conv_transpose2d, F.conv_transpose3d][axes - 1]
            return convolve(input, weight, bias, stride, padding, output_padding, groups, dilation)
        return [F.conv1d, F.conv2d, F.conv3d][axes - 1](input, weight, bias, stride, padding, dilation, groups)

    def aten__convolution(input, weight, bias, stride, padding, dilation, transposed, output_padding, groups, *flags):
        return aten_convolution(input, weight, bias, stride, padding, dilation, transposed, output_padding, groups)

    def aten__convolution_mode(input, weight, bias, stride, padding, dilation, groups):
        return [F.conv1d, F.conv2d, F.conv3d][weight.dim() - 3](input, weight, bias, stride, padding, dilation, groups)

    def aten_layer_norm(input, normalized_shape, weight=None, bias=None, eps=1e-05, cudnn_enable=True):
        return F.layer_norm(input, normalized_shape, weight, bias, eps)

    def aten_group_norm(input, num_groups, weight=None, bias=None, eps=1e-05, cudnn_enabled=True):
        return F.group_norm(input, num_groups, weight, bias, eps)

    def aten_instance_norm(input, weight, bias, running_mean, running_var, use_input_stats, momentum, eps, cudnn_enabled):
        return F.instance_norm(input, running_mean, running_var, weight, bias, use_input_stats, momentum, eps)

    def aten_max_pool1d_with_indices(input, kernel_size, stride=[], padding=0, dilation=1, ceil_mode=False):
        return F.max_pool1d(input, kernel_size, stride, padding, dilation, ceil_mode), None

    def aten_max_pool2d_with_indices(input, kernel_size, stride=[], padding=0, dilation=1, ceil_mode=False):
        return F.max_pool2d(input, kernel_size, stride, padding, dilation, ceil_mode), None

    def aten_max_pool3d_with_indices(input, kernel_size, stride=[], padding=0, dilation=1, ceil_mode=False):
        return F.max_pool3d(input, kernel_size, stride, padding, dilation, ceil_mode), None

    def aten_adaptive_max_pool1d(input, output_size):
        return F.adaptive_max_pool1d(input, output_size), None

    def aten_adaptive_max_pool2d(input, output_size):
        return F.adaptive_max_pool2d(input, output_size), None

    def aten_adaptive_max_pool3d(input, output_size):
        return F.adaptive_max_pool3d(input, output_size), None

    def aten_im2col(input, kernel_size, dilation, padding, stride):
        return F.unfold(input, kernel_size, dilation, padding, stride)

    def aten_col2im(input, output_size, kernel_size, dilation, padding, stride):
        return F.fold(input, output_size, kernel_size, dilation, padding, stride)

    # Of another order of arguments and four results.
    def aten_embedding_bag(*args, **kwargs):
        raise NotImplementedError('embedding_bag')

    def aten_softmax(input, dim, dtype=None):
        return F.softmax(input, dim, dtype=dtype)

    def aten_log_softmax(input, dim, dtype=None):
        return F.log_softmax(input, dim, dtype=dtype)

    def aten__softmax(input, dim, half_to_float=False):
        return F.softmax(input, dim)

    def aten_log_sigmoid(input):
        return F.logsigmoid(input)

    def aten_elu(input, alpha=1.0, scale=1.0, input_scale=1.0):
        if scale != 1 or input_scale != 1:
            raise NotImplementedError('elu with a scale')
        return F.elu(input, alpha)

    def aten_elu_(input, alpha=1.0, scale=1.0, input_scale=1.0):
        return input.copy_(aten_elu(input, alpha, scale, input_scale))

    def aten_feature_dropout(input, p, train):
        return F.dropout2d(input, p, train)

    def aten_embedding(weight, indices, padding_idx=-1, scale_grad_by_freq=False, sparse=False):
        return F.embedding(indices, weight)

    def aten_einsum(equation, tensors, path=None):
        return torch.einsum(equation, *tensors)

    def aten_linalg_vector_norm(input, ord=2, dim=None, keepdim=False, dtype=None):
        return torch.linalg.vector_norm(input, ord, dim, keepdim, dtype=dtype)
    """
}
