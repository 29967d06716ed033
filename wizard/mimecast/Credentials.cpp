#include "Credentials.h"
