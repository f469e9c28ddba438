#include "tests/support/temp_desk.h"
