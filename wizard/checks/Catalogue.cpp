#include "Catalogue.h"
