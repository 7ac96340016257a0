#include <string.h>

#include "CKernels.h"
#include "vector.h"

#define ALL(number) ((v8){0} + (number))

/// 2^n · e^r = e^x with |r| <= ln 2 / 2, where n · ln 2 is subtracted in two parts (Cody and Waite): x becomes e^r, and n is
/// returned. For |x| < 120. The polynomial is a minimax fit.
INLINE void reduced_exponential(v8 *x, i8 *n) {
  // Adding 1.5 · 2^23 leaves the nearest integer in the low bits.
  v8 shifted = *x * 1.442695041f + 12582912.0f;
  v8 whole = shifted - 12582912.0f;
  v8 r = *x - whole * 0.693145752f - whole * 1.42860677e-6f;
  v8 power = r * 0.0013836834f + 0.0083748223f;
  power = power * r + 0.041668225f;
  power = power * r + 0.16666420f;
  power = power * r + 0.49999991f;
  power = power * r + 1;
  *x = power * r + 1;
  *n = (i8)shifted - 0x4b400000;
}

INLINE void clamp(v8 *x, float least, float most) {
  *x = SELECT(*x < least, ALL(least), *x);
  *x = SELECT(*x > most, ALL(most), *x);
}

/// e^x.
INLINE void exponential(v8 *x) {
  v8 given = *x;
  i8 n;
  clamp(x, -104, 89);
  reduced_exponential(x, &n);
  // In two steps, so that neither factor leaves the range of exponents.
  i8 half = n >> 1;
  *x *= (v8)((half + 127) << 23);
  *x *= (v8)((n - half + 127) << 23);
  *x = SELECT(given != given, given, *x);
}

/// 1 / (1 + e^-x). Below -87 it stays at 1.6e-38.
INLINE void sigmoid(v8 *x) {
  v8 given = *x;
  i8 n;
  *x = -*x;
  clamp(x, -87, 87);
  reduced_exponential(x, &n);
  *x = 1 / (1 + *x * (v8)((n + 127) << 23));
  *x = SELECT(given != given, given, *x);
}

INLINE void hyperbolic_tangent(v8 *x) {
  // About 0 the quotient would lose digits: a polynomial in x² there (Cephes' tanhf).
  v8 square = *x * *x;
  v8 near = square * -5.70498872745e-3f + 2.06390887954e-2f;
  near = near * square - 5.37397155531e-2f;
  near = near * square + 1.33314422036e-1f;
  near = near * square - 3.33332819422e-1f;
  near = near * square * *x + *x;
  v8 power = 2 * *x;
  exponential(&power);
  v8 far = 1 - 2 / (power + 1);
  *x = SELECT((*x < 0.625f) & (*x > -0.625f), near, SELECT(*x != *x, *x, far));
}

/// x times a quotient of polynomials in x², a minimax fit for |x| <= 3.95; beyond, 1 is the nearest number.
INLINE void error_function(v8 *x) {
  v8 given = *x;
  clamp(x, -3.95f, 3.95f);
  v8 square = *x * *x;
  v8 above = square * 1.9603195e-08f - 1.9508468e-06f;
  above = above * square + 0.00014380536f;
  above = above * square + 0.0038077568f;
  above = above * square + 0.050923049f;
  above = above * square + 0.20258154f;
  above = above * square + 1.1283791f;
  v8 below = square * 0.00097981945f + 0.014575603f;
  below = below * square + 0.11609392f;
  below = below * square + 0.51286471f;
  below = below * square + 1;
  *x = *x * above / below;
  clamp(x, -1, 1);
  *x = SELECT(given != given, given, *x);
}

INLINE void apply(ck_function function, float alpha, v8 *x) {
  v8 given = *x;
  switch (function) {
  case CK_EXP: exponential(x); break;
  case CK_SIGMOID: sigmoid(x); break;
  case CK_SWISH:
    *x *= alpha;
    sigmoid(x);
    *x *= given;
    break;
  case CK_TANH: hyperbolic_tangent(x); break;
  case CK_ERF: error_function(x); break;
  case CK_GELU:
    *x *= 0.70710678f;
    error_function(x);
    *x = 0.5f * given * (1 + *x);
    break;
  }
}

/// A loop of its own for each function, so that none is chosen anew for each number.
INLINE void map(ck_function function, float alpha, const float *x, float *y, ptrdiff_t count) {
  ptrdiff_t index = 0;
  for (; index + 8 <= count; index += 8) {
    v8 value = *(const v8 *)(x + index);
    apply(function, alpha, &value);
    *(v8 *)(y + index) = value;
  }
  if (index == count) return;
  v8 rest = {0};
  memcpy(&rest, x + index, sizeof(float) * (size_t)(count - index));
  apply(function, alpha, &rest);
  memcpy(y + index, &rest, sizeof(float) * (size_t)(count - index));
}

FOR_EACH_PROCESSOR void ck_map(ck_function function, float alpha, const float *x, float *y, ptrdiff_t count) {
  switch (function) {
  case CK_EXP: map(CK_EXP, alpha, x, y, count); break;
  case CK_SIGMOID: map(CK_SIGMOID, alpha, x, y, count); break;
  case CK_SWISH: map(CK_SWISH, alpha, x, y, count); break;
  case CK_TANH: map(CK_TANH, alpha, x, y, count); break;
  case CK_ERF: map(CK_ERF, alpha, x, y, count); break;
  case CK_GELU: map(CK_GELU, alpha, x, y, count); break;
  }
}
