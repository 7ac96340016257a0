// SHA-256 by OpenSSL's libcrypto, which is loaded when it is first asked for: few commands hash anything.

#pragma once

#include <stddef.h>

/// Loads libcrypto; may be called again. Returns NULL, or why it cannot be used, as text that stays.
const char *ccr_load(void);

/// A hash in progress.
typedef struct ccr_hash ccr_hash;

/// Begins a SHA-256; needs a `ccr_load` that has succeeded. Returns NULL where there is no memory.
ccr_hash *ccr_begin(void);

/// Takes in `count` bytes. Returns 0 where that fails.
int ccr_update(ccr_hash *hash, const void *bytes, size_t count);

/// Writes the 32 bytes of the digest and frees `hash`. `digest` may be NULL. Returns 0 where that fails.
int ccr_end(ccr_hash *hash, unsigned char *digest);
