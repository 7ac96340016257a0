// What the loops here have in common.

#ifndef CKERNELS_VECTOR_H
#define CKERNELS_VECTOR_H

/// Eight floats, at any address.
typedef float v8 __attribute__((vector_size(32), aligned(4)));
/// Sixteen floats, at any address.
typedef float v16 __attribute__((vector_size(64), aligned(4)));

/// Eight truth values (0 or -1) or integers.
typedef int i8 __attribute__((vector_size(32), aligned(4)));

#define INLINE static inline __attribute__((always_inline))

/// `x` where `mask` is set, else `y`. A macro: functions would take vectors as the oldest processor passes them.
#define SELECT(mask, x, y) ((v8)(((i8)(mask) & (i8)(x)) | (~(i8)(mask) & (i8)(y))))

// One compiled version for each kind of processor; the loader picks one.
#if defined(__x86_64__)
#define FOR_EACH_PROCESSOR __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#define FOR_AVX512 __attribute__((target("arch=x86-64-v4")))
#define FOR_AVX2 __attribute__((target("arch=x86-64-v3")))
#else
#define FOR_EACH_PROCESSOR
#endif

#endif
