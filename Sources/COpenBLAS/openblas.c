#include "COpenBLAS.h"

#include <dlfcn.h>
#include <stdlib.h>

// Fortran's calling convention: everything by reference. The lengths of CHARACTER arguments, which compilers pass at the
// end, are all 1 and not looked at.
static struct {
  void (*sgemm)(const char *, const char *, const int *, const int *, const int *, const float *, const float *,
                const int *, const float *, const int *, const float *, float *, const int *);
  void (*dgemm)(const char *, const char *, const int *, const int *, const int *, const double *, const double *,
                const int *, const double *, const int *, const double *, double *, const int *);
  void (*dsyrk)(const char *, const char *, const int *, const int *, const double *, const double *, const int *,
                const double *, double *, const int *);
  void (*dsyevr)(const char *, const char *, const char *, const int *, double *, const int *, const double *,
                 const double *, const int *, const int *, const double *, int *, double *, double *, const int *, int *,
                 double *, const int *, int *, const int *, int *);
  void (*set_threads)(int);
} blas;

const char *cob_load(void) {
  if (blas.set_threads) return NULL;
  void *handle = dlopen("libopenblas.so.0", RTLD_NOW | RTLD_LOCAL);
  if (!handle) handle = dlopen("libopenblas.so", RTLD_NOW | RTLD_LOCAL);
  if (!handle) return dlerror();
#define LOAD(field, name)                                 \
  *(void **)&blas.field = dlsym(handle, name);            \
  if (!blas.field) return "libopenblas has no " name;
  LOAD(sgemm, "sgemm_")
  LOAD(dgemm, "dgemm_")
  LOAD(dsyrk, "dsyrk_")
  LOAD(dsyevr, "dsyevr_")
  LOAD(set_threads, "openblas_set_num_threads")
#undef LOAD
  return NULL;
}

void cob_set_threads(int count) { blas.set_threads(count); }

void cob_sgemm(char transposed_a, char transposed_b, int rows, int columns, int inner, float alpha, const float *a,
               int stride_a, const float *b, int stride_b, float beta, float *c, int stride_c) {
  blas.sgemm(&transposed_a, &transposed_b, &rows, &columns, &inner, &alpha, a, &stride_a, b, &stride_b, &beta, c,
             &stride_c);
}

void cob_dgemm(char transposed_a, char transposed_b, int rows, int columns, int inner, const double *a, int stride_a,
               const double *b, int stride_b, double *c, int stride_c) {
  const double one = 1, zero = 0;
  blas.dgemm(&transposed_a, &transposed_b, &rows, &columns, &inner, &one, a, &stride_a, b, &stride_b, &zero, c,
             &stride_c);
}

void cob_dsyrk(int n, int inner, double alpha, const double *a, int stride_a, double beta, double *c, int stride_c) {
  blas.dsyrk("L", "N", &n, &inner, &alpha, a, &stride_a, &beta, c, &stride_c);
}

int cob_largest_eigenvalues(int n, double *matrix, int count, double *values, double *vectors) {
  const int first = n - count + 1;
  const double none = 0, tolerance = 0;
  int found = 0, info = 0, work_size = -1, integer_size = -1, integer_query = 0;
  double query = 0;
  int *support = malloc(2 * (size_t)(count > 0 ? count : 1) * sizeof *support);
  double *all = malloc((size_t)n * sizeof *all);
  if (!support || !all) info = -100;
  if (info == 0)
    blas.dsyevr("V", "I", "L", &n, matrix, &n, &none, &none, &first, &n, &tolerance, &found, all, vectors, &n, support,
                &query, &work_size, &integer_query, &integer_size, &info);
  if (info == 0) {
    work_size = (int)query;
    integer_size = integer_query;
    double *work = malloc((size_t)work_size * sizeof *work);
    int *integers = malloc((size_t)integer_size * sizeof *integers);
    if (work && integers)
      blas.dsyevr("V", "I", "L", &n, matrix, &n, &none, &none, &first, &n, &tolerance, &found, all, vectors, &n, support,
                  work, &work_size, integers, &integer_size, &info);
    else
      info = -100;
    free(work);
    free(integers);
  }
  if (info == 0 && found != count) info = -101;
  for (int index = 0; info == 0 && index < count; index++) values[index] = all[index];
  free(support);
  free(all);
  return info;
}
