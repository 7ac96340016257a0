// Linear algebra by OpenBLAS, which is loaded when it is first asked for: to link it would cost every command the time of
// loading it (some 30 MB of kernels for all processors), and most never multiply a matrix outside a graph.
//
// Matrices are column-major, as BLAS and LAPACK have them, and their integers 32 bits wide.

#pragma once

/// Loads libopenblas; may be called again. Returns NULL, or why it cannot be used, as text that stays.
const char *cob_load(void);

/// The number of threads that OpenBLAS uses. The functions below need a `cob_load` that has succeeded.
void cob_set_threads(int count);

/// C = alpha · op(A) · op(B) + beta · C; `transposed` of A and B are 'N' or 'T' (BLAS' sgemm).
void cob_sgemm(char transposed_a, char transposed_b, int rows, int columns, int inner, float alpha, const float *a,
               int stride_a, const float *b, int stride_b, float beta, float *c, int stride_c);

/// The lower triangle of C = alpha · A · Aᵀ + beta · C, with A of n × inner (BLAS' dsyrk).
void cob_dsyrk(int n, int inner, double alpha, const double *a, int stride_a, double beta, double *c, int stride_c);

/// C = op(A) · op(B) in float64 (BLAS' dgemm).
void cob_dgemm(char transposed_a, char transposed_b, int rows, int columns, int inner, const double *a, int stride_a,
               const double *b, int stride_b, double *c, int stride_c);

/// The `count` largest eigenvalues of a symmetric n × n matrix, ascending, and their eigenvectors as columns of
/// `vectors` (n × count). Reads and destroys the lower triangle of `matrix` (LAPACK's dsyevr).
///
/// Returns 0, LAPACK's info, or -100 where memory is missing.
int cob_largest_eigenvalues(int n, double *matrix, int count, double *values, double *vectors);
