#include "Badge.h"
