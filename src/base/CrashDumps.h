#pragma once

namespace parvis {

/// Makes sure that a crash of this process writes nothing of its memory to disk, where a key could
/// stand in it. Call first thing in main(). What the platform refuses is passed over: keys live in
/// memory that is left out of dumps anyway (see Secret), this keeps out what they opened.
void forbidCrashDumps();

} // namespace parvis
