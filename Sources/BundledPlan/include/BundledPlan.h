#pragma once

#include <stddef.h>
#include <stdint.h>

/// A file of the bundled plan: `count` bytes at `bytes`, there as long as the program runs.
typedef struct {
  const uint8_t *_Nullable bytes;
  size_t count;
} BundledFile;

/// The file of that name in `zhenjiang/`; no bytes where there is none.
BundledFile bundled_file(const char *_Nonnull name);
