#include "CCrypto.h"

#include <dlfcn.h>

// The same functions since OpenSSL 1.1.
static struct {
  void *(*new_context)(void);
  void (*free_context)(void *);
  const void *(*sha256)(void);
  int (*init)(void *, const void *, void *);
  int (*update)(void *, const void *, size_t);
  int (*final)(void *, unsigned char *, unsigned int *);
} crypto;

const char *ccr_load(void) {
  if (crypto.final) return NULL;
  void *handle = dlopen("libcrypto.so.3", RTLD_NOW | RTLD_LOCAL);
  if (!handle) handle = dlopen("libcrypto.so.1.1", RTLD_NOW | RTLD_LOCAL);
  if (!handle) handle = dlopen("libcrypto.so", RTLD_NOW | RTLD_LOCAL);
  if (!handle) return dlerror();
#define LOAD(field, name)                      \
  *(void **)&crypto.field = dlsym(handle, name); \
  if (!crypto.field) return "libcrypto has no " name;
  LOAD(new_context, "EVP_MD_CTX_new")
  LOAD(free_context, "EVP_MD_CTX_free")
  LOAD(sha256, "EVP_sha256")
  LOAD(init, "EVP_DigestInit_ex")
  LOAD(update, "EVP_DigestUpdate")
  LOAD(final, "EVP_DigestFinal_ex")
#undef LOAD
  return NULL;
}

ccr_hash *ccr_begin(void) {
  void *context = crypto.new_context();
  if (context && !crypto.init(context, crypto.sha256(), NULL)) {
    crypto.free_context(context);
    context = NULL;
  }
  return context;
}

int ccr_update(ccr_hash *hash, const void *bytes, size_t count) { return crypto.update(hash, bytes, count); }

int ccr_end(ccr_hash *hash, unsigned char *digest) {
  int done = digest ? crypto.final(hash, digest, NULL) : 1;
  crypto.free_context(hash);
  return done;
}
