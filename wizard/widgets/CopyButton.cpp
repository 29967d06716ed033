#include "CopyButton.h"
