#include "PdfWriter.h"
