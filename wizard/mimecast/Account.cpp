#include "Account.h"
