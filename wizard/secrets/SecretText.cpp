#include "SecretText.h"
