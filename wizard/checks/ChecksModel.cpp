#include "ChecksModel.h"
