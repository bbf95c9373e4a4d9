/// Takes the terminal and gives it back on every way out, also from inside a signal handler.
///
/// There is one terminal, standard input and output, so there is one guard. It is C because a
/// signal handler may not run Swift.
#ifndef GUATU_GUARD_H
#define GUATU_GUARD_H

#include <stdbool.h>
#include <stddef.h>

/// Where a wait ended.
enum guard_event { GUARD_INPUT, GUARD_SIGNAL, GUARD_TIMEOUT, GUARD_LOST };

/// Takes over the signals. Returns false where the system has no descriptor left.
bool guard_start(void);

/// Puts the terminal into raw mode, in which no key makes a signal and no output is changed.
/// The bytes, at most 255, are what gives it back. Standard error, where it is the same
/// terminal, is kept back until then. Does nothing new where the terminal is taken already.
bool guard_take(const char *restore, size_t count);

/// Does the same once more after the terminal was given back, or another program had it.
bool guard_retake(void);

/// Writes the remembered bytes, if anything was written before, and restores modes and errors.
void guard_give_back(void);

/// Gives the terminal back and the signals as well.
void guard_end(void);

/// Writes all bytes to the terminal. False where it is gone, or where it takes nothing while
/// the program is asked to end.
bool guard_write(const char *bytes, size_t count);

/// Waits for input or a signal, for ever where `milliseconds` is negative.
enum guard_event guard_wait(int milliseconds);

/// Whether there is input to be read.
bool guard_has_input(void);

/// Stops the program, or its whole process group, as Ctrl-Z does, until it is continued.
void guard_stop(bool whole_group);

/// The number of the signal that asked the program to end; 0 where none did.
int guard_ending(void);

/// Whether it happened since it was last asked for.
bool guard_take_resized(void);
bool guard_take_stop_request(void);
bool guard_take_continued(void);

#endif
