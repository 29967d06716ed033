#include "SectionList.h"
