// The child's life: map the file, load libhdf5, enter the jail, walk.

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "CHDF5.h"
#include "hdf5_library.h"
#include "jail.h"
#include "records.h"
#include "walk.h"

/// The requested range of standard input, mapped for reading; the descriptors are closed.
static const uint8_t *map_input(const struct chdf5_request *request) {
  struct stat status;
  if (fstat(STDIN_FILENO, &status) != 0) fail(CHDF5_SYSTEM, "", "cannot read standard input: %s", strerror(errno));
  uint64_t size = (uint64_t)status.st_size;
  if (request->offset > size || request->length > size - request->offset || request->length == 0)
    fail(CHDF5_SYSTEM, "", "standard input has %llu bytes, fewer than were announced", (unsigned long long)size);
  const uint8_t *start = mmap(NULL, request->offset + request->length, PROT_READ, MAP_PRIVATE, STDIN_FILENO, 0);
  if (start == MAP_FAILED) fail(CHDF5_SYSTEM, "", "cannot map standard input: %s", strerror(errno));
  close(STDIN_FILENO);
  return start + request->offset;
}

static void send_hello(void) {
  unsigned major = 0, minor = 0, release = 0;
  library.H5get_libversion(&major, &minor, &release);
  put_u32(CHDF5_VERSION);
  put_u32(major);
  put_u32(minor);
  put_u32(release);
  send_record(CHDF5_HELLO, NULL, 0);
  flush_records();
}

int chdf5_serve(const struct chdf5_request *request) {
  // Whatever else the parent had open is not the child's.
  close_range(STDERR_FILENO + 1, ~0U, 0);
  const uint8_t *bytes = map_input(request);
  load_library();
  enter_jail(request->allocation, request->cpu_seconds);
  send_hello();

  set_record_budget(request->allocation);
  if (library.H5open() < 0 || library.H5Eset_auto2(H5E_DEFAULT, NULL, NULL) < 0 ||
      library.H5PLset_loading_state(0) < 0 || library.H5Lunregister(H5L_TYPE_EXTERNAL) < 0)
    fail(CHDF5_SYSTEM, "", "libhdf5 does not start");
  walk_file(memory_file_access(bytes, request->length), request);
  flush_records();
  // Not `return` into exit handlers: libhdf5's would walk structures that the file shaped.
  _exit(0);
}
