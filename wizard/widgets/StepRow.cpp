#include "StepRow.h"
