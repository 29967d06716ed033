#include "Exchange.h"
