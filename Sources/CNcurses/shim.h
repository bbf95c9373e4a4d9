/// What the program uses of ncurses, as functions of numbers and text: its macros, and its
/// window, are out of Swift's reach.
#ifndef GUATU_NCURSES_SHIM_H
#define GUATU_NCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <langinfo.h>
#include <locale.h>
#include <ncursesw/curses.h>
#include <ncursesw/term.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

int wcwidth(wchar_t character);
int memfd_create(const char *name, unsigned flags);

/// A file in memory, closed for programs that this one starts; -1 where there is none.
static inline int cn_open_memory(void) { return memfd_create("frame", 1); }

/// Makes `locale` decide over characters ("" for the environment's); whether it is UTF-8.
static inline bool cn_use_locale(const char *locale) {
  if (setlocale(LC_CTYPE, locale) == NULL) return false;
  const char *codeset = nl_langinfo(CODESET);
  return codeset[0] == 'U' && codeset[1] == 'T' && codeset[2] == 'F';
}

/// Starts ncurses, which writes to the descriptor `output` and cannot ask it for its size: 0, 1
/// where the terminal is not known, 2 where its cursor cannot be moved.
static inline int cn_start(int output, int height, int width) {
  FILE *file = fdopen(output, "w");
  char rows_text[12], columns_text[12];
  snprintf(rows_text, sizeof rows_text, "%d", height);
  snprintf(columns_text, sizeof columns_text, "%d", width);
  setenv("LINES", rows_text, 1);
  setenv("COLUMNS", columns_text, 1);
  if (file == NULL || newterm(NULL, file, stdin) == NULL) return 1;
  if (cursor_address == NULL || generic_type || hard_copy) return 2;
  // Nothing may cut a frame short, and the line discipline turns no line feed into two bytes.
  typeahead(-1);
  nonl();
  idlok(stdscr, true);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  return 0;
}

static inline int cn_colours(void) { return has_colors() ? COLORS : 0; }
static inline bool cn_has_mouse(void) { return key_mouse != NULL; }

/// What leaves the program's screen and shows the cursor again.
static inline const char *cn_restore_part(int part) {
  const char *leave = exit_ca_mode != NULL ? exit_ca_mode : clear_screen;
  const char *parts[] = {orig_pair, exit_attribute_mode, cursor_normal, leave};
  return part < 4 ? (parts[part] != NULL ? parts[part] : "") : NULL;
}

/// What enters it.
static inline const char *cn_enter(void) {
  return enter_ca_mode != NULL ? enter_ca_mode : "";
}

static inline void cn_resize(int height, int width) { resize_term(height, width); }

static inline void cn_erase(void) { erase(); }

/// Has the next update send everything, whatever the terminal is thought to show.
static inline void cn_repaint(void) { clearok(curscr, true); }

/// Gives pair `number` its colours; -1 is the terminal's own.
static inline void cn_define_pair(int number, int foreground, int background) {
  init_pair((short)number, (short)foreground, (short)background);
}

/// The attributes for bits in the order bold, dim, italic, underline, reverse.
static inline uint32_t cn_attributes(uint8_t bits) {
  const attr_t known[] = {A_BOLD, A_DIM, A_ITALIC, A_UNDERLINE, A_REVERSE};
  attr_t attributes = A_NORMAL;
  for (int bit = 0; bit < 5; bit++)
    if (bits & 1 << bit) attributes |= known[bit];
  return attributes;
}

/// The columns that ncurses will count for a character; -1 for one it does not know.
static inline int cn_columns(uint32_t character) { return wcwidth((wchar_t)character); }

/// A character with up to two marks on it; 0 where there is none.
static inline cchar_t cn_cell(
  uint32_t base, uint32_t first_mark, uint32_t second_mark, uint32_t attributes, int pair
) {
  return (cchar_t){
    .attr = attributes | (attr_t)COLOR_PAIR(pair),
    .chars = {(wchar_t)base, (wchar_t)first_mark, (wchar_t)second_mark},
    .ext_color = pair,
  };
}

/// Makes a blank of this look what an erased line consists of.
static inline void cn_define_blank(uint32_t attributes, int pair) {
  const cchar_t blank = cn_cell(' ', 0, 0, attributes, pair);
  bkgrndset(&blank);
}

/// Puts cells one behind the other, each with the columns that its character takes. Neither the
/// cursor nor the next line is touched, so the last column of the last row is like any other.
static inline void cn_put(int row, int column, const cchar_t *cells, int count) {
  mvadd_wchnstr(row, column, cells, count);
}

/// Writes what changed to the output, the cursor last.
static inline void cn_update(int row, int column, bool shows_cursor) {
  move(row, column);
  curs_set(shows_cursor);
  refresh();
}

/// Tells ncurses that the cursor is visible again, after the terminal was given back.
static inline void cn_forget_cursor(void) { curs_set(1); }

#endif
