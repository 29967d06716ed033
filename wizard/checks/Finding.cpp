#include "Finding.h"
