#include <math.h>

#include "CKernels.h"
#include "vector.h"

#define ALL(number) ((v8){0} + (number))

INLINE void sgd(const ck_sgd_step *step, const v8 *gradient, v8 *weight, v8 *velocity) {
  v8 change = *gradient + step->decay * *weight;
  if (velocity) {
    *velocity = step->is_first ? change : step->momentum * *velocity + change;
    change = step->nesterov ? change + step->momentum * *velocity : *velocity;
  }
  *weight -= step->rate * change;
}

INLINE void adam(const ck_adam_step *step, const v8 *gradient, v8 *weight, v8 *mean, v8 *square) {
  v8 change = *gradient + step->decay * *weight;
  *mean += (1 - step->first) * (change - *mean);
  *square = step->second * *square + (1 - step->second) * (change * change);
  v8 root;
  for (int lane = 0; lane < 8; ++lane) root[lane] = sqrtf((*square)[lane]);
  *weight = step->shrink * *weight - step->rate * *mean / (root / step->root + step->epsilon);
}

FOR_EACH_PROCESSOR void ck_sgd(
    ck_sgd_step step, const float *gradient, float *weight, float *velocity, ptrdiff_t count) {
  ptrdiff_t index = 0;
  for (; index + 8 <= count; index += 8) {
    sgd(&step, (const v8 *)(gradient + index), (v8 *)(weight + index), velocity ? (v8 *)(velocity + index) : 0);
  }
  for (; index < count; ++index) {
    v8 g = ALL(gradient[index]), w = ALL(weight[index]), v = ALL(velocity ? velocity[index] : 0);
    sgd(&step, &g, &w, velocity ? &v : 0);
    weight[index] = w[0];
    if (velocity) velocity[index] = v[0];
  }
}

FOR_EACH_PROCESSOR void ck_adam(
    ck_adam_step step, const float *gradient, float *weight, float *mean, float *square, ptrdiff_t count) {
  ptrdiff_t index = 0;
  for (; index + 8 <= count; index += 8) {
    adam(&step, (const v8 *)(gradient + index), (v8 *)(weight + index), (v8 *)(mean + index), (v8 *)(square + index));
  }
  for (; index < count; ++index) {
    v8 g = ALL(gradient[index]), w = ALL(weight[index]), m = ALL(mean[index]), s = ALL(square[index]);
    adam(&step, &g, &w, &m, &s);
    weight[index] = w[0];
    mean[index] = m[0];
    square[index] = s[0];
  }
}
