#include "SecretEdit.h"
