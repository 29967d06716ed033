#include "CanonicalJson.h"
