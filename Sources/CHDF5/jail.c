// What the child may still do while libhdf5 reads a hostile file: compute, allocate, write to its standard output, end.

#include "jail.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "records.h"

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#else
#error "add this processor's AUDIT_ARCH"
#endif

#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define RETURN(action) BPF_STMT(BPF_RET | BPF_K, action)
#define SKIP_IF_EQUAL(value, count) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, count, 0)
#define SKIP_UNLESS_EQUAL(value, count) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, count)
#define SKIP_IF_ANY_SET(bits, count) BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, bits, count, 0)
#define SKIP_UNLESS_ANY_SET(bits, count) BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, bits, 0, count)
#define ALLOW(name) SKIP_UNLESS_EQUAL(__NR_##name, 1), RETURN(SECCOMP_RET_ALLOW)
#define DENY RETURN(SECCOMP_RET_ERRNO | EPERM)

/// The low half of a system call's argument; both processors are little-endian, and the tested flags fit in it.
#define LOAD_ARGUMENT(place) LOAD(args[place])

static struct sock_filter filter[] = {
    LOAD(arch),
    SKIP_IF_EQUAL(ARCHITECTURE, 1),
    RETURN(SECCOMP_RET_KILL_PROCESS),
    LOAD(nr),
    ALLOW(munmap),
    ALLOW(mremap),
    ALLOW(brk),
    ALLOW(madvise),
    ALLOW(clock_gettime),
    ALLOW(rt_sigreturn),
    ALLOW(exit),
    ALLOW(exit_group),
    // write: only to standard output.
    SKIP_UNLESS_EQUAL(__NR_write, 4),
    LOAD_ARGUMENT(0),
    SKIP_UNLESS_EQUAL(STDOUT_FILENO, 1),
    RETURN(SECCOMP_RET_ALLOW),
    DENY,
    // mmap: only memory that is nobody's file and no code.
    SKIP_UNLESS_EQUAL(__NR_mmap, 6),
    LOAD_ARGUMENT(2),
    SKIP_IF_ANY_SET(PROT_EXEC, 3),
    LOAD_ARGUMENT(3),
    SKIP_UNLESS_ANY_SET(MAP_ANONYMOUS, 1),
    RETURN(SECCOMP_RET_ALLOW),
    DENY,
    DENY,
};

static void limit(int resource, uint64_t value, const char *name) {
  struct rlimit limit = {.rlim_cur = value, .rlim_max = value};
  if (setrlimit(resource, &limit) != 0) fail(CHDF5_SYSTEM, "", "cannot limit %s: %s", name, strerror(errno));
}

/// Bytes of address space in use.
static uint64_t address_space(void) {
  char text[64] = {0};
  int descriptor = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
  ssize_t count = descriptor < 0 ? -1 : read(descriptor, text, sizeof text - 1);
  if (count <= 0) fail(CHDF5_SYSTEM, "", "cannot read /proc/self/statm: %s", strerror(errno));
  close(descriptor);
  return strtoull(text, NULL, 10) * (uint64_t)sysconf(_SC_PAGESIZE);
}

void enter_jail(uint64_t memory, uint64_t cpu_seconds) {
  uint64_t in_use = address_space();
  limit(RLIMIT_AS, memory > UINT64_MAX - in_use ? UINT64_MAX : in_use + memory, "address space");
  limit(RLIMIT_CPU, cpu_seconds, "computing time");
  limit(RLIMIT_CORE, 0, "core files");
  limit(RLIMIT_FSIZE, 0, "file sizes");
  limit(RLIMIT_NOFILE, 0, "open files");
  if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
    fail(CHDF5_SYSTEM, "", "cannot give up privileges: %s", strerror(errno));
  struct sock_fprog program = {.len = sizeof filter / sizeof filter[0], .filter = filter};
  // TSYNC: a library of the host program may have started threads when it was loaded.
  if (syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program) != 0)
    fail(CHDF5_SYSTEM, "", "cannot restrict system calls (seccomp): %s", strerror(errno));
}
