/* A disk that fails on demand, for the tests: laid before the C library of one program (LD_PRELOAD), it counts what is
 * written below one folder, and at the write that the plan names it kills the program, tears the write or answers with
 * an error. It can also keep a record of everything written, from which the tests reckon what a power cut leaves. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

enum { COUNT, KILL_BEFORE, KILL_AFTER, TORN, FULL, BROKEN, READ_ONLY };

static char prefix[4096];
static int kind = COUNT, record = -1;
static long at, for_how_many, counted;

void disk_plan(const char *folder, int what, long which, long how_many) {
    snprintf(prefix, sizeof prefix, "%s", folder);
    kind = what;
    at = which;
    for_how_many = how_many;
    counted = 0;
}

long disk_count(void) { return counted; }

void disk_record(int fd) { record = fd; }

static int is_ours(const char *path) {
    size_t length = strlen(path);
    if (!prefix[0] || strncmp(path, prefix, strlen(prefix))) return 0;
    /* The index of the WAL is no file of record: SQLite makes it anew. */
    return !(length > 4 && !strcmp(path + length - 4, "-shm"));
}

static int path_of(int fd, char *path, size_t size) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, size - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return is_ours(path);
}

static void die(void) {
    syscall(SYS_kill, getpid(), SIGKILL);
    for (;;) pause();
}

static void keep(char what, const char *path, int64_t offset, const void *data, size_t size) {
    if (record < 0) return;
    char head[4200];
    int length = snprintf(head, sizeof head, "%c %lld %zu %s\n", what, (long long)offset, size, path);
    syscall(SYS_write, record, head, (size_t)length);
    if (data && size) syscall(SYS_write, record, data, size);
}

/* Returns 0 to go on, 1 to tear the write and die, or the error to answer with. */
static int befalls(void) {
    counted++;
    if (kind == COUNT || counted < at) return 0;
    if (kind == KILL_BEFORE) die();
    if (kind == TORN) return 1;
    if (kind == KILL_AFTER) return 0;
    if (for_how_many >= 0 && counted >= at + for_how_many) return 0;
    return kind == FULL ? ENOSPC : kind == READ_ONLY ? EROFS : EIO;
}

static void afterwards(void) {
    if (kind == KILL_AFTER && counted == at) die();
}

#define REAL(name) static __typeof__(name) *real; if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

static ssize_t torn(int fd, const void *data, size_t size, off64_t offset, int placed) {
    size_t some = (size / 2) & ~(size_t)511;
    if (!some) some = size / 2;
    if (placed) syscall(SYS_pwrite64, fd, data, some, offset);
    else syscall(SYS_write, fd, data, some);
    die();
    return -1;
}

#define WRITES(placed, offset, call)                                      \
    char path[4096];                                                      \
    if (!path_of(fd, path, sizeof path)) return call;                     \
    int fault = befalls();                                                \
    if (fault == 1) return torn(fd, data, size, (off64_t)(offset), placed); \
    if (fault) { errno = fault; return -1; }                              \
    int64_t where = placed ? (int64_t)(offset) : (int64_t)lseek64(fd, 0, SEEK_CUR); \
    ssize_t done = call;                                                  \
    if (done > 0) keep('w', path, where, data, (size_t)done);             \
    afterwards();                                                         \
    return done

ssize_t write(int fd, const void *data, size_t size) {
    REAL(write);
    WRITES(0, 0, real(fd, data, size));
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t offset) {
    REAL(pwrite);
    WRITES(1, offset, real(fd, data, size, offset));
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset) {
    REAL(pwrite64);
    WRITES(1, offset, real(fd, data, size, offset));
}

#define CHANGES(letter, number, call)                         \
    char path[4096];                                          \
    if (!path_of(fd, path, sizeof path)) return call;         \
    int fault = befalls();                                    \
    if (fault == 1) die();                                    \
    if (fault) { errno = fault; return -1; }                  \
    int done = call;                                          \
    if (!done) keep(letter, path, (int64_t)(number), 0, 0);   \
    afterwards();                                             \
    return done

int ftruncate(int fd, off_t length) {
    REAL(ftruncate);
    CHANGES('t', length, real(fd, length));
}

int ftruncate64(int fd, off64_t length) {
    REAL(ftruncate64);
    CHANGES('t', length, real(fd, length));
}

int fsync(int fd) {
    REAL(fsync);
    CHANGES('s', 0, real(fd));
}

int fdatasync(int fd) {
    REAL(fdatasync);
    CHANGES('s', 0, real(fd));
}

#define NAMES(letter, subject, call)                          \
    if (!is_ours(subject)) return call;                       \
    int fault = befalls();                                    \
    if (fault == 1) die();                                    \
    if (fault) { errno = fault; return -1; }                  \
    int done = call

int unlink(const char *path) {
    REAL(unlink);
    NAMES('u', path, real(path));
    if (!done) keep('u', path, 0, 0, 0);
    afterwards();
    return done;
}

int rename(const char *old, const char *new) {
    REAL(rename);
    NAMES('r', old, real(old, new));
    if (!done) keep('r', old, 0, new, strlen(new));
    afterwards();
    return done;
}
