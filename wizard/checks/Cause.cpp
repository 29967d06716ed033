#include "Cause.h"
