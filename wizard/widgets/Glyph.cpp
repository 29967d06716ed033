#include "Glyph.h"
