#include "Answer.h"
