#include "CKernels.h"
#include "vector.h"

/// Eight numbers of 32 bits.
typedef uint32_t u8 __attribute__((vector_size(32), aligned(4)));

/// The finalizer of MurmurHash3, whose every bit depends on every bit of its argument, once with each half of the key.
#define HASH(h, key)                                                                                                   \
  do {                                                                                                                 \
    for (int half = 0; half < 2; half++) {                                                                             \
      h ^= key[half];                                                                                                  \
      h ^= h >> 16;                                                                                                    \
      h *= 0x85ebca6bu;                                                                                                \
      h ^= h >> 13;                                                                                                    \
      h *= 0xc2b2ae35u;                                                                                                \
      h ^= h >> 16;                                                                                                    \
    }                                                                                                                  \
  } while (0)

FOR_EACH_PROCESSOR void ck_dropout(
    ck_dropout_choice choice, float scale, const float *x, float *y, ptrdiff_t rows, ptrdiff_t step, uint64_t first,
    ptrdiff_t row_number, ptrdiff_t lane_number) {
  u8 number = {0, 1, 2, 3, 4, 5, 6, 7};
  number = number * (uint32_t)lane_number + (uint32_t)first;
  for (ptrdiff_t row = 0; row < rows; row++) {
    u8 h = number;
    HASH(h, choice.key);
    i8 is_kept = (i8)(h >= choice.bound);
    v8 value = *(const v8 *)(x + row * step) * scale;
    *(v8 *)(y + row * step) = (v8)(is_kept & (i8)value);
    number += (uint32_t)row_number;
  }
}

FOR_EACH_PROCESSOR void ck_dropout_keeps(ck_dropout_choice choice, uint64_t first, ptrdiff_t count, uint8_t *keeps) {
  for (ptrdiff_t index = 0; index < count; index++) {
    uint32_t h = (uint32_t)first + (uint32_t)index;
    HASH(h, choice.key);
    keeps[index] = h >= choice.bound;
  }
}
