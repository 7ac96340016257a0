#pragma once

#include <stdint.h>

/// Gives up everything the walk does not need: new files, new processes, the network, more than `memory` bytes beyond
/// those in use and more than `cpu_seconds` of computing. Ends the process with a failure record where the kernel
/// refuses.
void enter_jail(uint64_t memory, uint64_t cpu_seconds);
