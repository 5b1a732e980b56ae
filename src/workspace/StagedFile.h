#pragma once

#include "domain/LocationOutcome.h"
#include "domain/Media.h"

namespace parvis::workspace {

/// How pictures are made ready to be sent. Other files stay as they are.
struct PictureRules {
    /// True: with the place where it was taken, and whatever else the file tells.
    bool keepLocation = false;
    /// > 0: at most this many pixels wide and high; a larger picture is encoded again, without any
    /// metadata. 0: as it is, pixel by pixel.
    int longestEdge = 0;

    friend bool operator==(const PictureRules&, const PictureRules&) = default;
};

/// A file in Parvis' own store that waits to be sent.
struct StagedFile {
    Attachment attachment;
    LocationOutcome location = LocationOutcome::None; ///< Pictures and films only.
};

} // namespace parvis::workspace
