#include "BundledPlan.h"

#include <string.h>

static const uint8_t descriptor[] = {
#embed "zhenjiang/datapackage.json"
};
static const uint8_t sectors[] = {
#embed "zhenjiang/sectors.csv"
};
static const uint8_t regions[] = {
#embed "zhenjiang/regions.csv"
};
static const uint8_t owners[] = {
#embed "zhenjiang/owners.csv"
};
static const uint8_t sources[] = {
#embed "zhenjiang/sources.csv"
};
static const uint8_t indicators[] = {
#embed "zhenjiang/indicators.csv"
};
static const uint8_t targets[] = {
#embed "zhenjiang/targets.csv"
};
static const uint8_t schedule[] = {
#embed "zhenjiang/schedule.csv"
};
static const uint8_t outcomes[] = {
#embed "zhenjiang/outcomes.csv"
};
static const uint8_t breaks[] = {
#embed "zhenjiang/breaks.csv"
};
static const uint8_t tasks[] = {
#embed "zhenjiang/tasks.csv"
};
static const uint8_t milestones[] = {
#embed "zhenjiang/milestones.csv"
};
static const uint8_t journal[] = {
#embed "zhenjiang/journal.csv"
};

static const struct {
  const char *name;
  BundledFile file;
} files[] = {
    {"datapackage.json", {descriptor, sizeof descriptor}},
    {"sectors.csv", {sectors, sizeof sectors}},
    {"regions.csv", {regions, sizeof regions}},
    {"owners.csv", {owners, sizeof owners}},
    {"sources.csv", {sources, sizeof sources}},
    {"indicators.csv", {indicators, sizeof indicators}},
    {"targets.csv", {targets, sizeof targets}},
    {"schedule.csv", {schedule, sizeof schedule}},
    {"outcomes.csv", {outcomes, sizeof outcomes}},
    {"breaks.csv", {breaks, sizeof breaks}},
    {"tasks.csv", {tasks, sizeof tasks}},
    {"milestones.csv", {milestones, sizeof milestones}},
    {"journal.csv", {journal, sizeof journal}},
};

BundledFile bundled_file(const char *name) {
  for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
    if (strcmp(files[i].name, name) == 0) return files[i].file;
  }
  return (BundledFile){NULL, 0};
}
