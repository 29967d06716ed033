#include "TextLabel.h"
