#pragma once

namespace parvis {

/// Makes `:/parvis/...` readable. Must be called once by whoever links the static library before
/// the first read; calling it again does nothing. Any thread.
void initResources();

} // namespace parvis
