#include "Runner.h"
