#pragma once

namespace parvis {

/// What became of the place that a picture tells, when it was made ready to be sent.
enum class LocationOutcome {
    None,        ///< It told none; its other metadata may have been shortened.
    Removed,     ///< It told one, and does not any more.
    Kept,        ///< It was not looked at, as the person wanted.
    Unreadable,  ///< It is damaged: unchanged, and it may tell a place.
    Unsupported, ///< A kind that Parvis cannot look into: unchanged, and it may tell a place.
};

} // namespace parvis
