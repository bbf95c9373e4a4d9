#define _GNU_SOURCE
#include "guard.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

enum { RESTORE_LIMIT = 255, PATIENCE_IN_MILLISECONDS = 500 };

/// How each signal is met while the guard stands.
static const struct {
  int number;
  enum { FATAL, ENDS, NOTED } kind;
} signals[] = {
  {SIGILL, FATAL}, {SIGTRAP, FATAL}, {SIGSEGV, FATAL}, {SIGBUS, FATAL}, {SIGABRT, FATAL},
  {SIGFPE, FATAL}, {SIGSYS, FATAL}, {SIGTERM, ENDS}, {SIGHUP, ENDS}, {SIGINT, ENDS},
  {SIGQUIT, ENDS}, {SIGWINCH, NOTED}, {SIGTSTP, NOTED}, {SIGCONT, NOTED},
};
enum { SIGNAL_COUNT = sizeof signals / sizeof *signals };

static struct sigaction before[SIGNAL_COUNT];
static char restore[RESTORE_LIMIT];
static size_t restore_count;
static struct termios modes;
static int wake[2] = {-1, -1};
static int kept_errors = -1, real_errors = -1;
static char handler_stack[32768];

static volatile sig_atomic_t is_taken, has_written, ending, ended_at;
static volatile sig_atomic_t was_resized, stop_is_wanted, was_continued;

/// Whether the terminal takes output.
static bool takes_output(int milliseconds) {
  struct pollfd output = {.fd = STDOUT_FILENO, .events = POLLOUT};
  int count = poll(&output, 1, milliseconds);
  return count > 0 && (output.revents & POLLOUT);
}

/// Writes the remembered bytes, as far as the terminal takes them: a stuck one must not keep the
/// program from ending.
static void write_restore(void) {
  int flags = fcntl(STDOUT_FILENO, F_GETFL);
  if (flags >= 0) fcntl(STDOUT_FILENO, F_SETFL, flags | O_NONBLOCK);
  const char *bytes = restore;
  size_t count = restore_count;
  while (count > 0 && takes_output(PATIENCE_IN_MILLISECONDS)) {
    ssize_t written = write(STDOUT_FILENO, bytes, count);
    if (written < 0 && errno != EAGAIN && errno != EINTR) break;
    if (written <= 0) continue;
    bytes += written;
    count -= (size_t)written;
  }
  if (flags >= 0) fcntl(STDOUT_FILENO, F_SETFL, flags);
}

/// Shows what was written to standard error meanwhile, such as the last words of a trap.
static void release_errors(void) {
  if (real_errors < 0) return;
  dup2(real_errors, STDERR_FILENO);
  close(real_errors);
  real_errors = -1;
  char bytes[512];
  ssize_t count;
  lseek(kept_errors, 0, SEEK_SET);
  while ((count = read(kept_errors, bytes, sizeof bytes)) > 0)
    if (write(STDERR_FILENO, bytes, (size_t)count) < 0) break;
  close(kept_errors);
  kept_errors = -1;
}

static void keep_errors(void) {
  if (real_errors >= 0 || !isatty(STDERR_FILENO)) return;
  int kept = memfd_create("errors", MFD_CLOEXEC);
  int real = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (kept < 0 || real < 0 || dup2(kept, STDERR_FILENO) < 0) {
    if (kept >= 0) close(kept);
    if (real >= 0) close(real);
    return;
  }
  kept_errors = kept;
  real_errors = real;
}

/// Calls nothing that a signal handler may not call.
void guard_give_back(void) {
  if (!is_taken) return;
  is_taken = 0;
  if (has_written) write_restore();
  has_written = 0;
  tcsetattr(STDIN_FILENO, TCSANOW, &modes);
  release_errors();
}

static void notify(void) {
  int kept = errno;
  ssize_t written = write(wake[1], "", 1);
  (void)written;  // A full pipe wakes as well.
  errno = kept;
}

/// The action was reset to the default one, which follows as soon as the handler returns.
static void die(int number) {
  guard_give_back();
  raise(number);
}

/// The loop is asked to end in order. Asked again a second later, the program ends at once.
static void end(int number) {
  int kept = errno;
  sig_atomic_t now = (sig_atomic_t)time(NULL);
  if (ending && now - ended_at > 1) {
    guard_give_back();
    signal(number, SIG_DFL);
    raise(number);
  }
  if (!ending) {
    ended_at = now;
    ending = number;
  }
  errno = kept;
  notify();
}

static void note(int number) {
  if (number == SIGWINCH) was_resized = 1;
  if (number == SIGTSTP) stop_is_wanted = 1;
  if (number == SIGCONT) was_continued = 1;
  notify();
}

static void install(size_t index) {
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigemptyset(&action.sa_mask);
  switch (signals[index].kind) {
  case FATAL:
    action.sa_handler = die;
    action.sa_flags = (int)SA_RESETHAND | SA_ONSTACK;
    break;
  case ENDS:
    action.sa_handler = end;
    break;
  case NOTED:
    action.sa_handler = note;
    action.sa_flags = SA_RESTART;
    break;
  }
  sigaction(signals[index].number, NULL, &before[index]);
  // What a parent chose to ignore, as nohup does, stays ignored.
  if (before[index].sa_handler == SIG_IGN && signals[index].kind != FATAL) return;
  sigaction(signals[index].number, &action, NULL);
}

bool guard_start(void) {
  if (pipe2(wake, O_CLOEXEC | O_NONBLOCK) < 0) return false;
  ending = 0;
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack}, other;
  if (sigaltstack(NULL, &other) == 0 && (other.ss_flags & SS_DISABLE)) sigaltstack(&stack, NULL);
  for (size_t index = 0; index < SIGNAL_COUNT; index++) install(index);
  return true;
}

bool guard_take(const char *bytes, size_t count) {
  restore_count = count < RESTORE_LIMIT ? count : RESTORE_LIMIT;
  memcpy(restore, bytes, restore_count);
  return guard_retake();
}

bool guard_retake(void) {
  // Another program may have changed the modes, but raw ones must not be taken for the owner's.
  if (!is_taken && tcgetattr(STDIN_FILENO, &modes) < 0) return false;
  struct termios raw = modes;
  cfmakeraw(&raw);
  is_taken = 1;
  if (tcsetattr(STDIN_FILENO, TCSANOW, &raw) < 0) return false;
  keep_errors();
  return true;
}

void guard_end(void) {
  guard_give_back();
  for (size_t index = 0; index < SIGNAL_COUNT; index++)
    sigaction(signals[index].number, &before[index], NULL);
  close(wake[0]);
  close(wake[1]);
}

bool guard_write(const char *bytes, size_t count) {
  has_written = 1;
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, count);
    if (written == (ssize_t)count) return true;
    if (written < 0 && errno != EINTR && errno != EAGAIN) return false;
    if (ending) return false;
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else {
      takes_output(-1);
    }
  }
  return true;
}

enum guard_event guard_wait(int milliseconds) {
  struct pollfd sources[] = {
    {.fd = STDIN_FILENO, .events = POLLIN}, {.fd = wake[0], .events = POLLIN}};
  int count = poll(sources, 2, milliseconds);
  if (count < 0) return errno == EINTR ? GUARD_SIGNAL : GUARD_LOST;
  if (count == 0) return GUARD_TIMEOUT;
  if (sources[1].revents) {
    char bytes[64];
    while (read(wake[0], bytes, sizeof bytes) == (ssize_t)sizeof bytes) {}
    return GUARD_SIGNAL;
  }
  return sources[0].revents & POLLIN ? GUARD_INPUT : GUARD_LOST;
}

bool guard_has_input(void) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  return poll(&input, 1, 0) > 0;
}

void guard_stop(bool whole_group) {
  struct sigaction ours, standard = {.sa_handler = SIG_DFL};
  sigaction(SIGTSTP, NULL, &ours);
  if (ours.sa_handler == SIG_IGN) return;
  sigaction(SIGTSTP, &standard, NULL);
  kill(whole_group ? 0 : getpid(), SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  stop_is_wanted = 0;
  was_continued = 0;
}

int guard_ending(void) { return ending; }

static bool take(volatile sig_atomic_t *flag) {
  bool was_set = *flag;
  *flag = 0;
  return was_set;
}

bool guard_take_resized(void) { return take(&was_resized); }
bool guard_take_stop_request(void) { return take(&stop_is_wanted); }
bool guard_take_continued(void) { return take(&was_continued); }
