#ifdef __linux__
#include "forward.h"

#include <sqlite3.h>

LIBRARY("libsqlite3-0", "libsqlite3.so.0", "libsqlite3.so")

FORWARD(int, sqlite3_bind_double, (sqlite3_stmt *statement, int place, double value), (statement, place, value))
FORWARD(int, sqlite3_bind_int64, (sqlite3_stmt *statement, int place, sqlite3_int64 value), (statement, place, value))
FORWARD(int, sqlite3_bind_null, (sqlite3_stmt *statement, int place), (statement, place))
FORWARD(int, sqlite3_bind_text, (sqlite3_stmt *statement, int place, const char *text, int count,
         void (*destructor)(void *)),
        (statement, place, text, count, destructor))
FORWARD(int, sqlite3_close, (sqlite3 *database), (database))
FORWARD(int, sqlite3_close_v2, (sqlite3 *database), (database))
FORWARD(const unsigned char *, sqlite3_column_text, (sqlite3_stmt *statement, int column), (statement, column))
FORWARD(const char *, sqlite3_errmsg, (sqlite3 *database), (database))
FORWARD(int, sqlite3_exec, (sqlite3 *database, const char *sql, int (*callback)(void *, int, char **, char **),
         void *context, char **message),
        (database, sql, callback, context, message))
FORWARD(int, sqlite3_finalize, (sqlite3_stmt *pStmt), (pStmt))
FORWARD(int, sqlite3_open_v2, (const char *filename, sqlite3 **ppDb, int flags, const char *zVfs),
        (filename, ppDb, flags, zVfs))
FORWARD(int, sqlite3_prepare_v2, (sqlite3 *db, const char *zSql, int nByte, sqlite3_stmt **ppStmt,
         const char **pzTail),
        (db, zSql, nByte, ppStmt, pzTail))
FORWARD(int, sqlite3_reset, (sqlite3_stmt *pStmt), (pStmt))
FORWARD(int, sqlite3_step, (sqlite3_stmt *statement), (statement))

#endif
