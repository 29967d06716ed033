#include "TextWriters.h"
