#include "CKernels.h"

#include <math.h>
#include <string.h>

#include "vector.h"

/// Of the positions `begin` up to `begin + extent`, those from 0 up to `size`.
INLINE void clip(ptrdiff_t begin, ptrdiff_t extent, ptrdiff_t size, ptrdiff_t *from, ptrdiff_t *to) {
  *from = begin < 0 ? 0 : begin;
  *to = begin + extent < size ? begin + extent : size;
}

/// Inlined with a constant `is_max`: the largest number of each window, or the sum over `divisor` (0: how many there are).
INLINE void pool_rows(
    const int is_max, const ck_pool *shape, float divisor, const float *x, ptrdiff_t from, ptrdiff_t to, float *y) {
  ptrdiff_t block = shape->block, row_stride = shape->width * block;
  for (ptrdiff_t row = from; row < to; row++) {
    const float *image = x + row / shape->output_height * shape->height * row_stride;
    ptrdiff_t top, bottom, left, right;
    clip(row % shape->output_height * shape->stride_down - shape->pad_top, shape->kernel_height, shape->height, &top, &bottom);
    for (ptrdiff_t column = 0; column < shape->output_width; column++) {
      clip(column * shape->stride_across - shape->pad_left, shape->kernel_width, shape->width, &left, &right);
      float *target = y + (row * shape->output_width + column) * block;
      for (ptrdiff_t part = 0; part < block; part += 8) {
        v8 result = (v8){0} + (is_max ? -INFINITY : 0);
        for (ptrdiff_t i = top; i < bottom; i++)
          for (ptrdiff_t j = left; j < right; j++) {
            v8 value = *(const v8 *)(image + i * row_stride + j * block + part);
            // NaN wins.
            result = is_max ? SELECT((value > result) | (value != value), value, result) : result + value;
          }
        if (!is_max) result /= divisor > 0 ? divisor : (float)((bottom - top) * (right - left));
        *(v8 *)(target + part) = result;
      }
    }
  }
}

FOR_EACH_PROCESSOR void ck_max_pool(const ck_pool *shape, const float *x, ptrdiff_t from, ptrdiff_t to, float *y) {
  pool_rows(1, shape, 0, x, from, to, y);
}

FOR_EACH_PROCESSOR void ck_average_pool(
    const ck_pool *shape, int counts_padding, const float *x, ptrdiff_t from, ptrdiff_t to, float *y) {
  pool_rows(0, shape, counts_padding ? (float)(shape->kernel_height * shape->kernel_width) : 0, x, from, to, y);
}

FOR_EACH_PROCESSOR void ck_max_pool_gradient(
    const ck_pool *shape, const float *x, const float *dy, ptrdiff_t from, ptrdiff_t to, float *dx) {
  ptrdiff_t block = shape->block, row_stride = shape->width * block, size = shape->height * row_stride;
  for (ptrdiff_t plane = from; plane < to; plane++) {
    const float *image = x + plane * size;
    const float *gradient = dy + plane * shape->output_height * shape->output_width * block;
    float *target = dx + plane * size;
    memset(target, 0, sizeof(float) * (size_t)size);
    for (ptrdiff_t row = 0; row < shape->output_height; row++) {
      ptrdiff_t top, bottom, left, right;
      clip(row * shape->stride_down - shape->pad_top, shape->kernel_height, shape->height, &top, &bottom);
      for (ptrdiff_t column = 0; column < shape->output_width; column++) {
        clip(column * shape->stride_across - shape->pad_left, shape->kernel_width, shape->width, &left, &right);
        for (ptrdiff_t part = 0; part < block; part += 8) {
          v8 largest = (v8){0} - INFINITY;
          for (ptrdiff_t i = top; i < bottom; i++)
            for (ptrdiff_t j = left; j < right; j++) {
              v8 value = *(const v8 *)(image + i * row_stride + j * block + part);
              largest = SELECT((value > largest) | (value != value), value, largest);
            }
          v8 left_over = *(const v8 *)(gradient + (row * shape->output_width + column) * block + part);
          for (ptrdiff_t i = top; i < bottom; i++)
            for (ptrdiff_t j = left; j < right; j++) {
              ptrdiff_t place = i * row_stride + j * block + part;
              v8 value = *(const v8 *)(image + place);
              i8 is_chosen = (i8)((value == largest) | (value != value));
              *(v8 *)(target + place) += (v8)(is_chosen & (i8)left_over);
              // The first that is chosen takes it all.
              left_over = (v8)(~is_chosen & (i8)left_over);
            }
        }
      }
    }
  }
}
