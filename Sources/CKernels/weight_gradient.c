#include "CKernels.h"
#include "vector.h"

/// Columns of the kernel that are summed at once: with two blocks of results as many sums as registers allow.
enum { most_columns = 5 };

/// The first output whose tap at `offset` lies at 0 or later, and the first whose tap lies at `size` or later.
INLINE void reach(ptrdiff_t offset, ptrdiff_t stride, ptrdiff_t size, ptrdiff_t outputs, ptrdiff_t *from, ptrdiff_t *to) {
  *from = offset >= 0 ? 0 : (-offset + stride - 1) / stride;
  *to = offset >= size ? 0 : (size - 1 - offset) / stride + 1;
  if (*to > outputs) *to = outputs;
}

/// Inlined with constants `blocks` and `columns`: the kernel's columns from `first` on in row `row`, for all outputs whose taps
/// lie inside the image in all of these columns.
INLINE void add_columns(
    const int blocks, const int columns, const ck_weight_gradient *shape, const float *x, const float *dy, ptrdiff_t row,
    ptrdiff_t first, float *sums, ptrdiff_t sums_stride) {
  ptrdiff_t plane = shape->output_height * shape->output_width * 8;
  ptrdiff_t top, bottom, left, right, left_end, right_end, unused;
  ptrdiff_t down = row * shape->dilation_down - shape->pad_top;
  ptrdiff_t across = first * shape->dilation_across - shape->pad_left;
  ptrdiff_t last = across + (columns - 1) * shape->dilation_across;
  reach(down, shape->stride_down, shape->height, shape->output_height, &top, &bottom);
  // Inside for all columns from left to right; for some of them from left_end to right_end.
  reach(across, shape->stride_across, shape->width, shape->output_width, &left, &right_end);
  reach(last, shape->stride_across, shape->width, shape->output_width, &left_end, &right);
  unused = left;
  left = left > left_end ? left : left_end;
  left_end = unused < left_end ? unused : left_end;
  v8 total[2][most_columns];
  for (int b = 0; b < blocks; b++)
    for (int c = 0; c < columns; c++) total[b][c] = *(const v8 *)(sums + b * sums_stride + (first + c) * 8);
  for (ptrdiff_t i = top; i < bottom; i++) {
    const float *line = x + (i * shape->stride_down + down) * shape->width + across;
    const float *gradient = dy + i * shape->output_width * 8;
    for (ptrdiff_t j = left; j < right; j++) {
      const float *taps = line + j * shape->stride_across;
      v8 a = *(const v8 *)(gradient + j * 8);
      v8 b = blocks > 1 ? *(const v8 *)(gradient + plane + j * 8) : (v8){0};
      for (int c = 0; c < columns; c++) {
        float tap = taps[c * shape->dilation_across];
        total[0][c] += a * tap;
        if (blocks > 1) total[1][c] += b * tap;
      }
    }
    // Where some taps lie outside.
    for (ptrdiff_t j = left_end; j < right_end; j++) {
      if (j >= left && j < right) j = right;
      if (j >= right_end) break;
      for (int c = 0; c < columns; c++) {
        ptrdiff_t place = j * shape->stride_across + across + c * shape->dilation_across;
        if (place < 0 || place >= shape->width) continue;
        float tap = line[j * shape->stride_across + c * shape->dilation_across];
        for (int b = 0; b < blocks; b++) total[b][c] += *(const v8 *)(gradient + b * plane + j * 8) * tap;
      }
    }
  }
  for (int b = 0; b < blocks; b++)
    for (int c = 0; c < columns; c++) *(v8 *)(sums + b * sums_stride + (first + c) * 8) = total[b][c];
}

INLINE void add_blocks(
    const int blocks, const ck_weight_gradient *shape, const float *x, const float *dy, float *sums, ptrdiff_t stride) {
  for (ptrdiff_t channel = 0; channel < shape->channels; channel++)
    for (ptrdiff_t row = 0; row < shape->kernel_height; row++) {
      const float *image = x + channel * shape->height * shape->width;
      float *target = sums + (channel * shape->kernel_height + row) * shape->kernel_width * 8;
      for (ptrdiff_t first = 0; first < shape->kernel_width; first += most_columns)
        switch (shape->kernel_width - first) {
        case 1: add_columns(blocks, 1, shape, image, dy, row, first, target, stride); break;
        case 2: add_columns(blocks, 2, shape, image, dy, row, first, target, stride); break;
        case 3: add_columns(blocks, 3, shape, image, dy, row, first, target, stride); break;
        case 4: add_columns(blocks, 4, shape, image, dy, row, first, target, stride); break;
        default: add_columns(blocks, most_columns, shape, image, dy, row, first, target, stride);
        }
    }
}

FOR_EACH_PROCESSOR void ck_weight_gradient_add(
    const ck_weight_gradient *shape, const float *x, const float *dy, float *sums) {
  ptrdiff_t stride = shape->channels * shape->kernel_height * shape->kernel_width * 8;
  ptrdiff_t plane = shape->output_height * shape->output_width * 8;
  ptrdiff_t block = 0;
  for (; block + 2 <= shape->blocks; block += 2) add_blocks(2, shape, x, dy + block * plane, sums + block * stride, stride);
  if (block < shape->blocks) add_blocks(1, shape, x, dy + block * plane, sums + block * stride, stride);
}
