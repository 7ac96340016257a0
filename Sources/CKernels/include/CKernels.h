// Loops that gain much from the vector instructions of the processor at hand. Each is compiled for several processors; the
// version for the one at hand runs. They know numbers and strides, no operators; threads are the caller's.

#ifndef CKERNELS_H
#define CKERNELS_H

#include <stddef.h>

/// A convolution with stride 1 by Winograd's minimal filtering (Lavin and Gray, "Fast Algorithms for Convolutional Neural
/// Networks", 2016): images in tiles of results, each a product in the points of a transformed domain. Images lie in blocks of
/// channels: sample, channel / block, row, column, channel % block.
typedef struct {
  ptrdiff_t batch;
  /// Of the input, a multiple of 8.
  ptrdiff_t channels;
  /// Channels of the output, a multiple of 16.
  ptrdiff_t outputs;
  ptrdiff_t height, width;
  ptrdiff_t output_height, output_width;
  /// Rows above the image and columns before it that count as 0.
  ptrdiff_t pad_top, pad_left;
  /// Channels of an image that lie together: 8 or 16.
  ptrdiff_t block;
  /// Weights along each axis, and results of a tile along each axis: F(4 × 4, 3 × 3), F(6 × 6, 3 × 3) or F(4 × 4, 5 × 5).
  ptrdiff_t kernel, tile;
} ck_winograd;

/// Output channels that are computed together: a block.
enum { CK_WINOGRAD_OUTPUTS = 16 };

/// Points of the transformed domain: multiplications of a tile, a channel and an output.
ptrdiff_t ck_winograd_points(const ck_winograd *shape);

/// Tiles of all samples.
ptrdiff_t ck_winograd_tiles(const ck_winograd *shape);

/// Transforms weights (outputs × channels × kernel × kernel) to points × outputs / 16 × channels × 16.
///
/// - from, to: which blocks of 16 outputs.
void ck_winograd_pack(
    const ck_winograd *shape, const float *weights, ptrdiff_t from, ptrdiff_t to, float *packed);

/// The number of floats that `group` tiles become.
ptrdiff_t ck_winograd_transformed(const ck_winograd *shape, ptrdiff_t group);

/// Transforms the tiles `first + from` up to `first + to` of image `x` to `v`: points × group × channels, with a gap after each
/// point, where `group` tiles from `first` on are taken together.
void ck_winograd_input(
    const ck_winograd *shape, const float *x, ptrdiff_t first, ptrdiff_t group, ptrdiff_t from, ptrdiff_t to, float *v);

/// The number of floats that the products of `group` tiles with the weights of `blocks` blocks are.
ptrdiff_t ck_winograd_products(const ck_winograd *shape, ptrdiff_t group, ptrdiff_t blocks);

/// Multiplies `tiles` transformed tiles with the weights, in the points `point_from` up to `point_to`, for the blocks
/// `block_from` up to `block_to`.
///
/// - v: as `ck_winograd_input` writes it for a group of `group`.
/// - m: where the products of `block_from` are in points × `blocks` × `group` × 16, with a gap after each point.
void ck_winograd_multiply(
    const ck_winograd *shape, const float *v, ptrdiff_t group, ptrdiff_t tiles, const float *packed, ptrdiff_t point_from,
    ptrdiff_t point_to, ptrdiff_t block_from, ptrdiff_t block_to, float *m, ptrdiff_t blocks);

/// Computes the channels of `block` for the tiles `first + from` up to `first + to`.
///
/// - m: where the products of `block` are, as `ck_winograd_multiply` writes them.
/// - bias: one an output, or null.
/// - accumulates: whether the result is added to what `y` holds.
/// - least: results below it become it.
void ck_winograd_output(
    const ck_winograd *shape, const float *m, ptrdiff_t blocks, ptrdiff_t first, ptrdiff_t group, ptrdiff_t from,
    ptrdiff_t to, ptrdiff_t block, const float *bias, int accumulates, float least, float *y);

/// A pooling of images in blocks of channels, as they lie for `ck_winograd`.
typedef struct {
  ptrdiff_t height, width;
  ptrdiff_t output_height, output_width;
  ptrdiff_t kernel_height, kernel_width;
  ptrdiff_t stride_down, stride_across;
  /// Rows above the image and columns before it that do not count.
  ptrdiff_t pad_top, pad_left;
  /// Channels of an image that lie together, a multiple of 8.
  ptrdiff_t block;
} ck_pool;

/// Writes the largest number of each window to the rows `from` up to `to` of all outputs, one after another. Each window
/// reaches into the image.
void ck_max_pool(const ck_pool *shape, const float *x, ptrdiff_t from, ptrdiff_t to, float *y);

/// As `ck_max_pool`, the mean of each window.
///
/// - counts_padding: whether what lies outside the image counts, as 0.
void ck_average_pool(
    const ck_pool *shape, int counts_padding, const float *x, ptrdiff_t from, ptrdiff_t to, float *y);

/// Functions of one number that take an exponential.
typedef enum {
  /// e^x.
  CK_EXP,
  /// 1 / (1 + e^-x).
  CK_SIGMOID,
  /// x / (1 + e^-ax).
  CK_SWISH,
  /// (e^2x - 1) / (e^2x + 1).
  CK_TANH,
  /// 2 / sqrt(pi) times the integral of e^-t² from 0 to x.
  CK_ERF,
  /// x / 2 (1 + erf(x / sqrt(2))).
  CK_GELU,
} ck_function;

/// Writes `function` of each of `count` numbers to `y`, which may be `x`: within 8 units in the last place of the result or,
/// for functions that are differences, of their largest part. NaN gives NaN.
///
/// - alpha: the factor in `CK_SWISH`.
void ck_map(ck_function function, float alpha, const float *x, float *y, ptrdiff_t count);

/// One step of stochastic gradient descent.
typedef struct {
  float rate, momentum;
  /// What of a weight is added to its gradient.
  float decay;
  /// Whether the step looks ahead along the velocity.
  int nesterov;
  /// Whether velocities begin as the gradient.
  int is_first;
} ck_sgd_step;

/// Changes `count` weights, and their velocities unless they are null.
void ck_sgd(ck_sgd_step step, const float *gradient, float *weight, float *velocity, ptrdiff_t count);

/// One step of Adam.
typedef struct {
  /// The learning rate over the correction of the mean.
  float rate;
  /// How much of the means of gradients and of their squares stays.
  float first, second;
  float epsilon;
  /// The root of the correction of the mean square.
  float root;
  /// What of a weight is added to its gradient.
  float decay;
  /// What a weight is multiplied with before.
  float shrink;
} ck_adam_step;

/// Changes `count` weights and the means of their gradients and of their squares.
void ck_adam(ck_adam_step step, const float *gradient, float *weight, float *mean, float *square, ptrdiff_t count);

#endif
