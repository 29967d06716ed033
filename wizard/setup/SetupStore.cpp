#include "SetupStore.h"
