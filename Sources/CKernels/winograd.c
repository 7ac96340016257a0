#include "CKernels.h"

#include <stdint.h>
#include <string.h>

#include "vector.h"

enum { POINTS = CK_WINOGRAD_POINTS, OUTPUTS = CK_WINOGRAD_OUTPUTS, TILES = CK_WINOGRAD_TILES, SIDE = 4, REACH = 6 };

static ptrdiff_t tiles_along(ptrdiff_t extent) { return (extent + SIDE - 1) / SIDE; }

ptrdiff_t ck_winograd_tiles(const ck_winograd *shape) {
  return shape->batch * tiles_along(shape->output_height) * tiles_along(shape->output_width);
}

/// Where a tile's results begin.
typedef struct {
  ptrdiff_t sample, row, column;
} place;

INLINE place place_of(const ck_winograd *shape, ptrdiff_t tile) {
  ptrdiff_t across = tiles_along(shape->output_width);
  ptrdiff_t down = tiles_along(shape->output_height);
  place found = {tile / (across * down), tile / across % down * SIDE, tile % across * SIDE};
  return found;
}

// Weights

/// One dimension of the weights' transformation.
INLINE void transform_weights(const v8 *g, int stride, v8 *u, int target_stride) {
  v8 sum = (g[0] + g[2 * stride]) * (1.0f / 6), middle = g[stride] * (1.0f / 6);
  v8 far_sum = g[0] * (1.0f / 24) + g[2 * stride] * (1.0f / 6), far_middle = g[stride] * (1.0f / 12);
  u[0] = g[0] * 0.25f;
  u[target_stride] = -(sum + middle);
  u[2 * target_stride] = middle - sum;
  u[3 * target_stride] = far_sum + far_middle;
  u[4 * target_stride] = far_sum - far_middle;
  u[5 * target_stride] = g[2 * stride];
}

FOR_EACH_PROCESSOR void ck_winograd_pack(
    const float *weights, ptrdiff_t channels, ptrdiff_t outputs, ptrdiff_t from, ptrdiff_t to, float *packed) {
  ptrdiff_t blocks = outputs / OUTPUTS;
  for (ptrdiff_t block = from; block < to; block++)
    for (ptrdiff_t channel = 0; channel < channels; channel++)
      for (int part = 0; part < OUTPUTS; part += 8) {
        v8 g[9], half[3 * REACH], u[POINTS];
        for (int lane = 0; lane < 8; lane++) {
          const float *w = weights + ((block * OUTPUTS + part + lane) * channels + channel) * 9;
          for (int tap = 0; tap < 9; tap++) g[tap][lane] = w[tap];
        }
        for (int j = 0; j < 3; j++) transform_weights(g + j, 3, half + j, 3);
        for (int i = 0; i < REACH; i++) transform_weights(half + i * 3, 1, u + i * REACH, 1);
        for (int point = 0; point < POINTS; point++)
          *(v8 *)(packed + ((point * blocks + block) * channels + channel) * OUTPUTS + part) = u[point];
      }
}

// Input

/// One dimension of the input's transformation.
INLINE void transform_input(const v8 *d, int stride, v8 *t, int target_stride) {
  v8 d0 = d[0], d1 = d[stride], d2 = d[2 * stride], d3 = d[3 * stride], d4 = d[4 * stride], d5 = d[5 * stride];
  v8 even = d4 - 4 * d2, odd = d3 - 4 * d1, near = d4 - d2, twice = 2 * (d3 - d1);
  t[0] = 4 * d0 - 5 * d2 + d4;
  t[target_stride] = even + odd;
  t[2 * target_stride] = even - odd;
  t[3 * target_stride] = near + twice;
  t[4 * target_stride] = near - twice;
  t[5 * target_stride] = 4 * d1 - 5 * d3 + d5;
}

FOR_EACH_PROCESSOR void ck_winograd_input(
    const ck_winograd *shape, const float *x, ptrdiff_t first, ptrdiff_t group, ptrdiff_t from, ptrdiff_t to, float *v) {
  ptrdiff_t count = ck_winograd_tiles(shape), channels = shape->channels, block = shape->block;
  ptrdiff_t height = shape->height, width = shape->width;
  for (ptrdiff_t tile = from; tile < to; tile++) {
    if (first + tile >= count) {
      for (int point = 0; point < POINTS; point++)
        memset(v + (point * group + tile) * channels, 0, sizeof(float) * (size_t)channels);
      continue;
    }
    place at = place_of(shape, first + tile);
    ptrdiff_t top = at.row - shape->pad_top, left = at.column - shape->pad_left;
    int is_inside = top >= 0 && left >= 0 && top + REACH <= height && left + REACH <= width;
    for (ptrdiff_t channel = 0; channel < channels; channel += 8) {
      const float *image =
          x + (at.sample * channels + channel / block * block) * height * width + channel % block;
      v8 d[POINTS], half[POINTS], result[POINTS];
      if (is_inside) {
        const float *corner = image + (top * width + left) * block;
        for (int i = 0; i < REACH; i++)
          for (int j = 0; j < REACH; j++) d[i * REACH + j] = *(const v8 *)(corner + (i * width + j) * block);
      } else {
        for (int i = 0; i < REACH; i++)
          for (int j = 0; j < REACH; j++) {
            ptrdiff_t row = top + i, column = left + j;
            int is_image = row >= 0 && row < height && column >= 0 && column < width;
            d[i * REACH + j] = is_image ? *(const v8 *)(image + (row * width + column) * block) : (v8){0};
          }
      }
      for (int j = 0; j < REACH; j++) transform_input(d + j, REACH, half + j, REACH);
      for (int i = 0; i < REACH; i++) transform_input(half + i * REACH, 1, result + i * REACH, 1);
      for (int point = 0; point < POINTS; point++)
        *(v8 *)(v + (point * group + tile) * channels + channel) = result[point];
    }
  }
}

// Product

// `rows` tiles by 16 outputs: rows of `a` are `stride` apart, `b` is channels × 16.
#define PRODUCT(name, attributes, vector, lanes, rows)                                                               \
  attributes static void name(                                                                                       \
      const float *a, ptrdiff_t stride, const float *b, ptrdiff_t channels, float *c, ptrdiff_t tiles) {             \
    for (ptrdiff_t tile = 0; tile < tiles; tile += rows) {                                                           \
      const float *row = a + tile * stride;                                                                          \
      vector sum[rows][OUTPUTS / lanes] = {{{0}}};                                                                   \
      for (ptrdiff_t channel = 0; channel < channels; channel++)                                                     \
        for (int i = 0; i < rows; i++)                                                                               \
          for (int j = 0; j < OUTPUTS / lanes; j++)                                                                  \
            sum[i][j] += row[i * stride + channel] * *(const vector *)(b + channel * OUTPUTS + j * lanes);           \
      for (int i = 0; i < rows; i++)                                                                                 \
        for (int j = 0; j < OUTPUTS / lanes; j++)                                                                    \
          *(vector *)(c + (tile + i) * OUTPUTS + j * lanes) = sum[i][j];                                             \
    }                                                                                                                \
  }

typedef void product(const float *, ptrdiff_t, const float *, ptrdiff_t, float *, ptrdiff_t);

PRODUCT(product_any, , v8, 8, 6)
#if defined(__x86_64__)
PRODUCT(product_avx2, FOR_AVX2, v8, 8, 6)
PRODUCT(product_avx512, FOR_AVX512, v16, 16, 12)

static product *fastest_product(void) {
  if (__builtin_cpu_supports("x86-64-v4")) return product_avx512;
  if (__builtin_cpu_supports("x86-64-v3")) return product_avx2;
  return product_any;
}
#else
static product *fastest_product(void) { return product_any; }
#endif

// Output

/// One dimension of the output's transformation.
INLINE void transform_output(const v8 *m, int stride, v8 *y, int target_stride) {
  v8 sum = m[stride] + m[2 * stride], difference = m[stride] - m[2 * stride];
  v8 far_sum = m[3 * stride] + m[4 * stride], far_difference = m[3 * stride] - m[4 * stride];
  y[0] = m[0] + sum + far_sum;
  y[target_stride] = difference + 2 * far_difference;
  y[2 * target_stride] = sum + 4 * far_sum;
  y[3 * target_stride] = difference + 8 * far_difference + m[5 * stride];
}

FOR_EACH_PROCESSOR static void write_tiles(
    const ck_winograd *shape, const float *m, ptrdiff_t first, ptrdiff_t tiles, ptrdiff_t output, const float *bias,
    int accumulates, float least, float *y) {
  ptrdiff_t count = ck_winograd_tiles(shape), block = shape->block;
  ptrdiff_t height = shape->output_height, width = shape->output_width;
  for (ptrdiff_t tile = 0; tile < tiles && first + tile < count; tile++) {
    place at = place_of(shape, first + tile);
    ptrdiff_t rows = height - at.row < SIDE ? height - at.row : SIDE;
    ptrdiff_t columns = width - at.column < SIDE ? width - at.column : SIDE;
    for (int part = 0; part < OUTPUTS; part += 8) {
      v8 half[SIDE * REACH], result[SIDE * SIDE], source[POINTS];
      for (int point = 0; point < POINTS; point++)
        source[point] = *(const v8 *)(m + (point * TILES + tile) * OUTPUTS + part);
      for (int j = 0; j < REACH; j++) transform_output(source + j, REACH, half + j, REACH);
      for (int i = 0; i < SIDE; i++) transform_output(half + i * REACH, 1, result + i * SIDE, 1);
      ptrdiff_t channel = output + part;
      v8 shift = bias ? *(const v8 *)(bias + channel) : (v8){0};
      float *corner =
          y + ((at.sample * shape->outputs + channel / block * block) * height + at.row * block) * width +
          at.column * block + channel % block;
      for (ptrdiff_t i = 0; i < rows; i++)
        for (ptrdiff_t j = 0; j < columns; j++) {
          v8 *target = (v8 *)(corner + (i * width + j) * block);
          v8 value = result[i * SIDE + j] + shift;
          if (accumulates) value += *target;
          // NaN stays.
          *target = SELECT(value < least, (v8){0} + least, value);
        }
    }
  }
}

void ck_winograd_output(
    const ck_winograd *shape, const float *v, ptrdiff_t first, ptrdiff_t group, ptrdiff_t from, ptrdiff_t to,
    const float *packed, ptrdiff_t outputs_block, const float *bias, int accumulates, float least, float *y) {
  _Alignas(64) float m[POINTS * TILES * OUTPUTS];
  product *multiply = fastest_product();
  ptrdiff_t channels = shape->channels, blocks = shape->outputs / OUTPUTS;
  for (int point = 0; point < POINTS; point++)
    multiply(
        v + (point * group + from) * channels, channels, packed + (point * blocks + outputs_block) * channels * OUTPUTS,
        channels, m + point * TILES * OUTPUTS, to - from);
  write_tiles(shape, m, first + from, to - from, outputs_block * OUTPUTS, bias, accumulates, least, y);
}
