#include "PasswordGenerator.h"
