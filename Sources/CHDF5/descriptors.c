// The parent's descriptors for a child: closed in any other program that it starts meanwhile, and away from the
// standard ones, which the child's set-up overwrites one by one.

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "CHDF5.h"

static int above_standard(int descriptor) {
  if (descriptor < 0 || descriptor > STDERR_FILENO) return descriptor;
  int moved = fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  close(descriptor);
  return moved;
}

int chdf5_open(const char *path) { return above_standard(open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)); }

int chdf5_memory_file(void) { return above_standard(memfd_create("hdf5", MFD_CLOEXEC)); }
