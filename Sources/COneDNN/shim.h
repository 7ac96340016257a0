// oneDNN's C interface, and the entry points of the OpenMP run time that it uses, so that our own kernels share its threads.
#pragma once
#include <dnnl.h>

void GOMP_parallel(void (*body)(void *), void *data, unsigned threads, unsigned flags);
int omp_get_thread_num(void);
int omp_get_num_threads(void);
int omp_get_max_threads(void);
void omp_set_num_threads(int threads);
int omp_get_num_procs(void);
