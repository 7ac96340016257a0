#include "hdf5_library.h"

#include <dlfcn.h>

#include "records.h"

// The soname's number is libhdf5's binary interface, which changes with its minor version.
#if H5_VERS_MINOR == 10
#define SONAME_NUMBER "103"
#elif H5_VERS_MINOR == 12
#define SONAME_NUMBER "200"
#elif H5_VERS_MINOR == 14
#define SONAME_NUMBER "310"
#else
#error "this libhdf5 is not 1.10, 1.12 or 1.14"
#endif

#define EXPANDED_STRING(name) #name
#define STRING(name) EXPANDED_STRING(name)

struct hdf5_library library;

static void *symbol(void *handle, const char *name) {
  void *address = dlsym(handle, name);
  if (!address) fail(CHDF5_SYSTEM, "", "libhdf5 has no %s", name);
  return address;
}

void load_library(void) {
  void *handle = dlopen("libhdf5_serial.so." SONAME_NUMBER, RTLD_NOW | RTLD_LOCAL);
  if (!handle) handle = dlopen("libhdf5.so." SONAME_NUMBER, RTLD_NOW | RTLD_LOCAL);
  if (!handle) fail(CHDF5_SYSTEM, "", "HDF5 files need libhdf5.so." SONAME_NUMBER ": %s", dlerror());
#define LOAD(name) library.name = (__typeof__(library.name))symbol(handle, STRING(name));
  HDF5_FUNCTIONS(LOAD)
#undef LOAD
  library.file_access_class = symbol(handle, "H5P_CLS_FILE_ACCESS_ID_g");

  unsigned major = 0, minor = 0, release = 0;
  library.H5get_libversion(&major, &minor, &release);
  if (major != H5_VERS_MAJOR || minor != H5_VERS_MINOR)
    fail(CHDF5_SYSTEM, "", "libhdf5 is %u.%u.%u, this program was built for %d.%d", major, minor, release,
         H5_VERS_MAJOR, H5_VERS_MINOR);
}
