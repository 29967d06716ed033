#include "PageScroll.h"
