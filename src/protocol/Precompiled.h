#pragma once

// What every user of the protocol reads: the neutral vocabulary of domain/ and protocol/. These
// headers change seldom, and nearly all that is built above them sees them anyway.

#include "base/Precompiled.h"
#include "base/Task.h"
#include "protocol/Adapter.h"
#include "protocol/AdapterRegistry.h"
#include "protocol/Backend.h"
