#include "CKernels.h"

#include <string.h>

#include "vector.h"

// Points of the transformed domain are pairs of points along the axes: 0, 1, -1, 2, -2, infinity for 6 of them, and 1/2, -1/2
// before the last for 8. Functions that take `side`, the points along an axis, are inlined with the constant.
enum { OUTPUTS = CK_WINOGRAD_OUTPUTS, MOST_SIDE = 8, MOST_POINTS = MOST_SIDE * MOST_SIDE };

// Between a tile's points in memory is a cache line: multiples of a page would all contend for one set of the cache.
enum { APART = 16 };

static ptrdiff_t point_stride(const ck_winograd *shape, ptrdiff_t group) { return group * shape->channels + APART; }
static ptrdiff_t product_stride(ptrdiff_t group, ptrdiff_t blocks) { return group * blocks * OUTPUTS + APART; }

ptrdiff_t ck_winograd_transformed(const ck_winograd *shape, ptrdiff_t group) {
  return ck_winograd_points(shape) * point_stride(shape, group);
}

ptrdiff_t ck_winograd_products(const ck_winograd *shape, ptrdiff_t group, ptrdiff_t blocks) {
  return ck_winograd_points(shape) * product_stride(group, blocks);
}

static int side_of(const ck_winograd *shape) { return (int)(shape->tile + shape->kernel - 1); }

ptrdiff_t ck_winograd_points(const ck_winograd *shape) { return side_of(shape) * side_of(shape); }

static ptrdiff_t tiles_along(const ck_winograd *shape, ptrdiff_t extent) {
  return (extent + shape->tile - 1) / shape->tile;
}

ptrdiff_t ck_winograd_tiles(const ck_winograd *shape) {
  return shape->batch * tiles_along(shape, shape->output_height) * tiles_along(shape, shape->output_width);
}

/// Where a tile's results begin.
typedef struct {
  ptrdiff_t sample, row, column;
} place;

INLINE place place_of(const ck_winograd *shape, ptrdiff_t tile) {
  ptrdiff_t across = tiles_along(shape, shape->output_width);
  ptrdiff_t down = tiles_along(shape, shape->output_height);
  place found = {tile / (across * down), tile / across % down * shape->tile, tile % across * shape->tile};
  return found;
}

// Weights

/// One dimension of the weights' transformation: the polynomial with coefficients `g` at every point, divided by the product of
/// the point's distances from the others.
INLINE void transform_weights(const int side, const int kernel, const v8 *g, ptrdiff_t stride, v8 *u, ptrdiff_t target_stride) {
  const float points[3] = {1, 2, 0.5f};
  const float scales[2][3] = {{-1.0f / 6, 1.0f / 24, 0}, {-2.0f / 9, 1.0f / 90, 32.0f / 45}};
  u[0] = g[0] * (side == 6 ? 0.25f : 1.0f);
  for (int pair = 0; pair < side / 2 - 1; pair++) {
    float point = points[pair], square = point * point, scale = scales[side == 8][pair];
    v8 even = g[0] + g[2 * stride] * square, odd = g[stride];
    if (kernel == 5) {
      even += g[4 * stride] * (square * square);
      odd += g[3 * stride] * square;
    }
    u[(2 * pair + 1) * target_stride] = (even + odd * point) * scale;
    u[(2 * pair + 2) * target_stride] = (even - odd * point) * scale;
  }
  u[(side - 1) * target_stride] = g[(kernel - 1) * stride];
}

INLINE void pack_blocks(
    const int side, const int kernel, const float *weights, ptrdiff_t channels, ptrdiff_t outputs, ptrdiff_t from,
    ptrdiff_t to, float *packed) {
  enum { RUN = 16, RUN_STRIDE = RUN * OUTPUTS + APART };
  // A run of channels in all points: memory is written in long pieces.
  _Alignas(64) float run[MOST_POINTS * RUN_STRIDE];
  ptrdiff_t blocks = outputs / OUTPUTS;
  for (ptrdiff_t block = from; block < to; block++)
    for (ptrdiff_t first = 0; first < channels; first += RUN) {
      ptrdiff_t count = channels - first < RUN ? channels - first : RUN;
      for (ptrdiff_t channel = 0; channel < count; channel++)
        for (int part = 0; part < OUTPUTS; part += 8) {
          float taps[25][8];
          v8 half[5 * MOST_SIDE];
          for (int lane = 0; lane < 8; lane++) {
            ptrdiff_t output = block * OUTPUTS + part + lane;
            const float *w = weights + (output * channels + first + channel) * kernel * kernel;
            for (int tap = 0; tap < kernel * kernel; tap++) taps[tap][lane] = w[tap];
          }
          const v8 *g = (const v8 *)taps;
          for (int j = 0; j < kernel; j++) transform_weights(side, kernel, g + j, kernel, half + j, kernel);
          v8 *u = (v8 *)(run + channel * OUTPUTS + part);
          for (int i = 0; i < side; i++)
            transform_weights(side, kernel, half + i * kernel, 1, u + i * side * (RUN_STRIDE / 8), RUN_STRIDE / 8);
        }
      for (int point = 0; point < side * side; point++)
        memcpy(
            packed + ((point * blocks + block) * channels + first) * OUTPUTS, run + point * RUN_STRIDE,
            sizeof(float) * OUTPUTS * (size_t)count);
    }
}

FOR_EACH_PROCESSOR void ck_winograd_pack(
    const ck_winograd *shape, const float *weights, ptrdiff_t from, ptrdiff_t to, float *packed) {
  ptrdiff_t channels = shape->channels, outputs = shape->outputs;
  if (side_of(shape) == 6)
    pack_blocks(6, 3, weights, channels, outputs, from, to, packed);
  else if (shape->kernel == 3)
    pack_blocks(8, 3, weights, channels, outputs, from, to, packed);
  else
    pack_blocks(8, 5, weights, channels, outputs, from, to, packed);
}

// Input

/// One dimension of the input's transformation.
INLINE void transform_input(const int side, const v8 *d, ptrdiff_t stride, v8 *t, ptrdiff_t target_stride) {
  v8 d0 = d[0], d1 = d[stride], d2 = d[2 * stride], d3 = d[3 * stride], d4 = d[4 * stride], d5 = d[5 * stride];
  if (side == 6) {
    v8 even = d4 - 4 * d2, odd = d3 - 4 * d1, near = d4 - d2, twice = 2 * (d3 - d1);
    t[0] = 4 * d0 - 5 * d2 + d4;
    t[target_stride] = even + odd;
    t[2 * target_stride] = even - odd;
    t[3 * target_stride] = near + twice;
    t[4 * target_stride] = near - twice;
    t[5 * target_stride] = 4 * d1 - 5 * d3 + d5;
  } else {
    v8 d6 = d[6 * stride], d7 = d[7 * stride];
    v8 even1 = d2 + d6 - 4.25f * d4, odd1 = d1 + d5 - 4.25f * d3;
    v8 even2 = d6 + 0.25f * d2 - 1.25f * d4, odd2 = 0.5f * d1 - 2.5f * d3 + 2 * d5;
    v8 even3 = d6 + 4 * d2 - 5 * d4, odd3 = 2 * d1 - 2.5f * d3 + 0.5f * d5;
    t[0] = d0 - d6 + 5.25f * (d4 - d2);
    t[target_stride] = even1 + odd1;
    t[2 * target_stride] = even1 - odd1;
    t[3 * target_stride] = even2 + odd2;
    t[4 * target_stride] = even2 - odd2;
    t[5 * target_stride] = even3 + odd3;
    t[6 * target_stride] = even3 - odd3;
    t[7 * target_stride] = d7 - d1 + 5.25f * (d3 - d5);
  }
}

INLINE void input_tiles(
    const int side, const ck_winograd *shape, const float *x, ptrdiff_t first, ptrdiff_t group, ptrdiff_t from,
    ptrdiff_t to, float *v) {
  ptrdiff_t channels = shape->channels, block = shape->block, apart = point_stride(shape, group);
  ptrdiff_t height = shape->height, width = shape->width;
  for (ptrdiff_t tile = from; tile < to; tile++) {
    place at = place_of(shape, first + tile);
    ptrdiff_t top = at.row - shape->pad_top, left = at.column - shape->pad_left;
    int is_inside = top >= 0 && left >= 0 && top + side <= height && left + side <= width;
    for (ptrdiff_t channel = 0; channel < channels; channel += 8) {
      const float *image =
          x + (at.sample * channels + channel / block * block) * height * width + channel % block;
      v8 copy[MOST_POINTS], half[MOST_POINTS];
      const v8 *d = (const v8 *)(image + (top * width + left) * block);
      ptrdiff_t row_stride = width * block / 8, column_stride = block / 8;
      if (!is_inside) {
        for (int i = 0; i < side; i++)
          for (int j = 0; j < side; j++) {
            ptrdiff_t row = top + i, column = left + j;
            int is_image = row >= 0 && row < height && column >= 0 && column < width;
            copy[i * side + j] = is_image ? *(const v8 *)(image + (row * width + column) * block) : (v8){0};
          }
        d = copy;
        row_stride = side;
        column_stride = 1;
      }
      for (int j = 0; j < side; j++) transform_input(side, d + j * column_stride, row_stride, half + j, side);
      v8 *target = (v8 *)(v + tile * channels + channel);
      for (int i = 0; i < side; i++)
        transform_input(side, half + i * side, 1, target + i * side * (apart / 8), apart / 8);
    }
  }
}

FOR_EACH_PROCESSOR void ck_winograd_input(
    const ck_winograd *shape, const float *x, ptrdiff_t first, ptrdiff_t group, ptrdiff_t from, ptrdiff_t to, float *v) {
  if (side_of(shape) == 6)
    input_tiles(6, shape, x, first, group, from, to, v);
  else
    input_tiles(8, shape, x, first, group, from, to, v);
}

// Product

// `tiles` rows of `a`, `stride` apart, times `b`, channels × 16: `most` rows at a time and never fewer than half as many where
// there are enough, so that the vectors' sums hide each other's latency.
#define PRODUCT(name, attributes, vector, lanes, most, cases)                                                        \
  attributes INLINE void name##_rows(                                                                                \
      const int rows, const float *a, ptrdiff_t stride, const float *b, ptrdiff_t channels, float *c) {              \
    vector sum[most][OUTPUTS / lanes] = {{{0}}};                                                                     \
    for (ptrdiff_t channel = 0; channel < channels; channel++)                                                       \
      for (int i = 0; i < rows; i++)                                                                                 \
        for (int j = 0; j < OUTPUTS / lanes; j++)                                                                    \
          sum[i][j] += a[i * stride + channel] * *(const vector *)(b + channel * OUTPUTS + j * lanes);               \
    for (int i = 0; i < rows; i++)                                                                                   \
      for (int j = 0; j < OUTPUTS / lanes; j++) *(vector *)(c + i * OUTPUTS + j * lanes) = sum[i][j];                \
  }                                                                                                                  \
  attributes static void name(                                                                                       \
      const float *a, ptrdiff_t stride, const float *b, ptrdiff_t channels, float *c, ptrdiff_t tiles) {             \
    ptrdiff_t parts = (tiles + most - 1) / most;                                                                     \
    for (ptrdiff_t part = 0; part < parts; part++) {                                                                 \
      ptrdiff_t from = tiles * part / parts, to = tiles * (part + 1) / parts;                                        \
      switch (to - from) { cases(name) }                                                                             \
    }                                                                                                                \
  }
#define CASE(name, rows)                                                                                             \
  case rows: name##_rows(rows, a + from * stride, stride, b, channels, c + from * OUTPUTS); break;
#define UP_TO_6(name) CASE(name, 1) CASE(name, 2) CASE(name, 3) CASE(name, 4) CASE(name, 5) CASE(name, 6)
#define UP_TO_12(name)                                                                                               \
  UP_TO_6(name) CASE(name, 7) CASE(name, 8) CASE(name, 9) CASE(name, 10) CASE(name, 11) CASE(name, 12)

typedef void product(const float *, ptrdiff_t, const float *, ptrdiff_t, float *, ptrdiff_t);

PRODUCT(product_any, , v8, 8, 6, UP_TO_6)
#if defined(__x86_64__)
PRODUCT(product_avx2, FOR_AVX2, v8, 8, 6, UP_TO_6)
PRODUCT(product_avx512, FOR_AVX512, v16, 16, 12, UP_TO_12)

static product *fastest_product(void) {
  if (__builtin_cpu_supports("x86-64-v4")) return product_avx512;
  if (__builtin_cpu_supports("x86-64-v3")) return product_avx2;
  return product_any;
}
#else
static product *fastest_product(void) { return product_any; }
#endif

void ck_winograd_multiply(
    const ck_winograd *shape, const float *v, ptrdiff_t group, ptrdiff_t tiles, const float *packed, ptrdiff_t point_from,
    ptrdiff_t point_to, ptrdiff_t block_from, ptrdiff_t block_to, float *m, ptrdiff_t blocks) {
  product *multiply = fastest_product();
  ptrdiff_t channels = shape->channels, all = shape->outputs / OUTPUTS;
  for (ptrdiff_t point = point_from; point < point_to; point++)
    for (ptrdiff_t block = block_from; block < block_to; block++)
      multiply(
          v + point * point_stride(shape, group), channels, packed + (point * all + block) * channels * OUTPUTS, channels,
          m + point * product_stride(group, blocks) + (block - block_from) * group * OUTPUTS, tiles);
}

// Output

/// One dimension of the output's transformation: the sums of the points' values times powers of the points.
INLINE void transform_output(const int side, const int tile, const v8 *m, ptrdiff_t stride, v8 *y, ptrdiff_t target_stride) {
  v8 sum1 = m[stride] + m[2 * stride], difference1 = m[stride] - m[2 * stride];
  v8 sum2 = m[3 * stride] + m[4 * stride], difference2 = m[3 * stride] - m[4 * stride];
  v8 last = m[(side - 1) * stride];
  if (side == 6) {
    y[0] = m[0] + sum1 + sum2;
    y[target_stride] = difference1 + 2 * difference2;
    y[2 * target_stride] = sum1 + 4 * sum2;
    y[3 * target_stride] = difference1 + 8 * difference2 + last;
  } else {
    v8 sum3 = m[5 * stride] + m[6 * stride], difference3 = m[5 * stride] - m[6 * stride];
    y[0] = m[0] + sum1 + sum2 + sum3;
    y[target_stride] = difference1 + 2 * difference2 + 0.5f * difference3;
    y[2 * target_stride] = sum1 + 4 * sum2 + 0.25f * sum3;
    v8 cubes = difference1 + 8 * difference2 + 0.125f * difference3;
    y[3 * target_stride] = tile == 4 ? cubes + last : cubes;
    if (tile == 6) {
      y[4 * target_stride] = sum1 + 16 * sum2 + 0.0625f * sum3;
      y[5 * target_stride] = difference1 + 32 * difference2 + 0.03125f * difference3 + last;
    }
  }
}

INLINE void write_tiles(
    const int side, const int edge, const ck_winograd *shape, const float *m, ptrdiff_t apart, ptrdiff_t first,
    ptrdiff_t from, ptrdiff_t to, ptrdiff_t output, const float *bias, int accumulates, float least, float *y) {
  ptrdiff_t block = shape->block, height = shape->output_height, width = shape->output_width;
  for (ptrdiff_t tile = from; tile < to; tile++) {
    place at = place_of(shape, first + tile);
    ptrdiff_t rows = height - at.row < edge ? height - at.row : edge;
    ptrdiff_t columns = width - at.column < edge ? width - at.column : edge;
    for (int part = 0; part < OUTPUTS; part += 8) {
      v8 half[MOST_POINTS];
      const v8 *source = (const v8 *)(m + tile * OUTPUTS + part);
      for (int j = 0; j < side; j++)
        transform_output(side, edge, source + j * (apart / 8), side * (apart / 8), half + j, side);
      ptrdiff_t channel = output + part;
      v8 shift = bias ? *(const v8 *)(bias + channel) : (v8){0};
      float *corner =
          y + ((at.sample * shape->outputs + channel / block * block) * height + at.row * block) * width +
          at.column * block + channel % block;
      for (ptrdiff_t i = 0; i < rows; i++) {
        v8 line[MOST_SIDE];
        transform_output(side, edge, half + i * side, 1, line, 1);
        for (ptrdiff_t j = 0; j < columns; j++) {
          v8 *target = (v8 *)(corner + (i * width + j) * block);
          v8 value = line[j] + shift;
          if (accumulates) value += *target;
          // NaN stays.
          *target = SELECT(value < least, (v8){0} + least, value);
        }
      }
    }
  }
}

FOR_EACH_PROCESSOR void ck_winograd_output(
    const ck_winograd *shape, const float *m, ptrdiff_t blocks, ptrdiff_t first, ptrdiff_t group, ptrdiff_t from,
    ptrdiff_t to, ptrdiff_t block, const float *bias, int accumulates, float least, float *y) {
  ptrdiff_t apart = product_stride(group, blocks), output = block * OUTPUTS;
  if (side_of(shape) == 6)
    write_tiles(6, 4, shape, m, apart, first, from, to, output, bias, accumulates, least, y);
  else if (shape->kernel == 3)
    write_tiles(8, 6, shape, m, apart, first, from, to, output, bias, accumulates, least, y);
  else
    write_tiles(8, 4, shape, m, apart, first, from, to, output, bias, accumulates, least, y);
}
