#include "CheckRow.h"
