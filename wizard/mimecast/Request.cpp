#include "Request.h"
