#include "WayView.h"
