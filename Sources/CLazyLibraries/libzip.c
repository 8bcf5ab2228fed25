#ifdef __linux__
#include "forward.h"

// The header would make its functions visible again.
#define ZIP_EXTERN
#include <zip.h>

// libzip changed its number once (1.8), and our functions with neither.
#if LIBZIP_VERSION_MAJOR > 1 || LIBZIP_VERSION_MINOR >= 8
LIBRARY("libzip5", "libzip.so.5", "libzip.so")
#else
LIBRARY("libzip4", "libzip.so.4", "libzip.so")
#endif

FORWARD(int, zip_close, (zip_t *archive), (archive))
FORWARD(void, zip_discard, (zip_t *archive), (archive))
FORWARD(int, zip_fclose, (zip_file_t *file), (file))
FORWARD(zip_int64_t, zip_file_add, (zip_t *archive, const char *name, zip_source_t *source, zip_flags_t flags),
        (archive, name, source, flags))
FORWARD(int, zip_file_set_dostime, (zip_t *archive, zip_uint64_t index, zip_uint16_t time, zip_uint16_t date,
         zip_flags_t flags),
        (archive, index, time, date, flags))
FORWARD(zip_file_t *, zip_fopen_index, (zip_t *archive, zip_uint64_t index, zip_flags_t flags),
        (archive, index, flags))
FORWARD(zip_int64_t, zip_fread, (zip_file_t *file, void *buffer, zip_uint64_t count), (file, buffer, count))
FORWARD(const char *, zip_get_name, (zip_t *archive, zip_uint64_t index, zip_flags_t flags), (archive, index, flags))
FORWARD(zip_int64_t, zip_get_num_entries, (zip_t *archive, zip_flags_t flags), (archive, flags))
FORWARD(zip_int64_t, zip_name_locate, (zip_t *archive, const char *name, zip_flags_t flags), (archive, name, flags))
FORWARD(zip_t *, zip_open_from_source, (zip_source_t *source, int flags, zip_error_t *error), (source, flags, error))
FORWARD(zip_source_t *, zip_source_buffer, (zip_t *archive, const void *data, zip_uint64_t count, int frees),
        (archive, data, count, frees))
FORWARD(zip_source_t *, zip_source_buffer_create, (const void *data, zip_uint64_t count, int frees,
         zip_error_t *error),
        (data, count, frees, error))
FORWARD(int, zip_source_close, (zip_source_t *source), (source))
FORWARD(void, zip_source_free, (zip_source_t *source), (source))
FORWARD(void, zip_source_keep, (zip_source_t *source), (source))
FORWARD(int, zip_source_open, (zip_source_t *source), (source))
FORWARD(zip_int64_t, zip_source_read, (zip_source_t *source, void *data, zip_uint64_t count), (source, data, count))
FORWARD(int, zip_source_stat, (zip_source_t *source, zip_stat_t *stat), (source, stat))
FORWARD(int, zip_stat_index, (zip_t *archive, zip_uint64_t index, zip_flags_t flags, zip_stat_t *stat),
        (archive, index, flags, stat))

#endif
