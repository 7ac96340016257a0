// Groups, links and attributes: what there is in the file, by hard links only.

#include "walk.h"

#include <stdio.h>
#include <string.h>

#include "records.h"
#include "values.h"

enum { PATH_CAPACITY = 1024, DEPTH_CAPACITY = 256 };

static const struct chdf5_request *limits;
static uint32_t object_count;
static uint64_t attribute_count;

/// The path of the object being read, for messages; cut where it is too long.
static char path[PATH_CAPACITY];
/// The addresses of the group being read and of those around it, to notice a group that contains itself.
static haddr_t ancestors[DEPTH_CAPACITY];
static uint64_t depth;

static herr_t note_reason(unsigned level, const H5E_error2_t *error, void *reason) {
  if (error->desc) snprintf(reason, 200, "%s", error->desc);
  return 0;
}

_Noreturn void fail_in_library(const char *where, const char *what) {
  char reason[200] = "no reason given";
  // Downward: from the call into the library to where the error was found, whose reason has the facts.
  library.H5Ewalk2(H5E_DEFAULT, H5E_WALK_DOWNWARD, note_reason, reason);
  fail(CHDF5_MALFORMED, where, "%s: %s", what, reason);
}

static size_t enter_path(const char *mark, const char *name) {
  size_t length = strlen(path);
  snprintf(path + length, sizeof path - length, "%s%s%s", length > 0 ? "/" : "", mark, name);
  return length;
}

static void leave_path(size_t length) { path[length] = 0; }

static uint32_t next_object(void) {
  if (object_count >= limits->objects)
    fail(CHDF5_LIMIT, path, "more than %llu groups and datasets", (unsigned long long)limits->objects);
  return object_count++;
}

static void put_place(uint32_t parent, const char *name) {
  put_u32(parent);
  put_text(name, strlen(name));
}

static herr_t visit_attribute(hid_t object, const char *name, const H5A_info_t *info, void *owner) {
  if (++attribute_count > limits->objects)
    fail(CHDF5_LIMIT, path, "more than %llu attributes", (unsigned long long)limits->objects);
  size_t length = enter_path("@", name);
  hid_t attribute = library.H5Aopen(object, name, H5P_DEFAULT);
  if (attribute < 0) fail_in_library(path, "an attribute cannot be opened");
  put_place(*(const uint32_t *)owner, name);
  send_attribute_value(attribute, path);
  library.H5Aclose(attribute);
  leave_path(length);
  return 0;
}

static void send_attributes(hid_t object, uint32_t number) {
  hsize_t place = 0;
  if (library.H5Aiterate2(object, H5_INDEX_NAME, H5_ITER_NATIVE, &place, visit_attribute, &number) < 0)
    fail_in_library(path, "its attributes cannot be listed");
}

static void send_group(hid_t group, uint32_t parent, const char *name);

static void send_other(uint32_t parent, const char *name, const char *reason) {
  next_object();
  put_place(parent, name);
  put_text(reason, strlen(reason));
  send_record(CHDF5_OTHER, NULL, 0);
}

static void send_object(hid_t object, uint32_t parent, const char *name) {
  switch (library.H5Iget_type(object)) {
  case H5I_GROUP:
    send_group(object, parent, name);
    break;
  case H5I_DATASET: {
    uint32_t number = next_object();
    put_place(parent, name);
    send_dataset_value(object, path, limits->chunk_bytes);
    send_attributes(object, number);
    break;
  }
  default:
    send_other(parent, name, "a named data type");
  }
}

static herr_t visit_link(hid_t group, const char *name, const H5L_info_t *link, void *parent) {
  uint32_t number = *(const uint32_t *)parent;
  size_t length = enter_path("", name);
  if (link->type == H5L_TYPE_SOFT) {
    send_other(number, name, "a soft link");
  } else if (link->type == H5L_TYPE_EXTERNAL) {
    fail(CHDF5_UNSUPPORTED, path, "a link to another file, which is not followed");
  } else if (link->type != H5L_TYPE_HARD) {
    fail(CHDF5_UNSUPPORTED, path, "a link of type %d, which is not followed", (int)link->type);
  } else {
    hid_t object = library.H5Oopen(group, name, H5P_DEFAULT);
    if (object < 0) fail_in_library(path, "it cannot be opened");
    send_object(object, number, name);
    library.H5Oclose(object);
  }
  leave_path(length);
  return 0;
}

static void send_group(hid_t group, uint32_t parent, const char *name) {
  H5O_info_t info;
  if (library.H5Oget_info2(group, &info, H5O_INFO_BASIC) < 0) fail_in_library(path, "the group cannot be read");
  for (uint64_t place = 0; place < depth; place++)
    if (ancestors[place] == info.addr) fail(CHDF5_MALFORMED, path, "the group contains itself");
  if (depth >= limits->depth || depth >= DEPTH_CAPACITY)
    fail(CHDF5_LIMIT, path, "more than %llu groups within each other", (unsigned long long)depth);
  ancestors[depth++] = info.addr;

  uint32_t number = next_object();
  put_place(parent, name);
  send_record(CHDF5_GROUP, NULL, 0);
  send_attributes(group, number);
  hsize_t place = 0;
  if (library.H5Literate(group, H5_INDEX_NAME, H5_ITER_NATIVE, &place, visit_link, &number) < 0)
    fail_in_library(path, "the group's contents cannot be listed");
  depth--;
}

void walk_file(hid_t access, const struct chdf5_request *request) {
  limits = request;
  hid_t file = library.H5Fopen("memory", 0 /* H5F_ACC_RDONLY */, access);
  if (file < 0) fail_in_library("", "not a complete HDF5 file");
  hid_t root = library.H5Oopen(file, "/", H5P_DEFAULT);
  if (root < 0) fail_in_library("", "its root group cannot be opened");
  send_group(root, 0, "");
  put_u32(object_count);
  send_record(CHDF5_DONE, NULL, 0);
}
