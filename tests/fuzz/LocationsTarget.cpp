#include "fuzz/Target.h"
#include "media/PictureLocation.h"
#include "unit/media/support/PictureBytes.h"

namespace parvis::fuzz {

using namespace Qt::StringLiterals;
namespace picture = test::picture;

namespace {

/// A picture that somebody got from elsewhere and sends on.
class LocationsTarget final : public Target {
public:
    [[nodiscard]] QByteArray name() const override { return "locations"; }
    [[nodiscard]] QByteArray make(Dice& dice) const override {
        return m_mutator.bytes(dice, 100'000);
    }
    [[nodiscard]] QString run(const QByteArray& input) override {
        QByteArray cleaned = input;
        const LocationOutcome outcome = media::removeLocation(cleaned);
        if (cleaned.size() > input.size())
            return u"it has grown"_s;
        if (outcome == LocationOutcome::Unreadable || outcome == LocationOutcome::Unsupported)
            return cleaned == input ? QString() : u"not cleaned, and changed"_s;
        return {};
    }

private:
    Mutator m_mutator{{picture::fullJpeg(), picture::fullPng(), picture::webp(), picture::heic(),
                       picture::tiff(true), picture::fullJpeg() + picture::fullJpeg()},
                      {"\xFF\xFF\xFF\xFF"_qba, "\x7F\xFF\xFF\xFF"_qba, "\0\0\0\0"_qba,
                       "\x69\x87\x04\0\x01\0\0\0\x08\0\0\0"_qba, "\x25\x88\x04\0\x01\0\0\0"_qba,
                       "\x02\x01\x04\0\x01\0\0\0"_qba, "\xFF\xD8\xFF"_qba, "\xFF\xD9"_qba,
                       "8BIM\x04\x04"_qba, "\x1C\x02\x5A\xFF\xFF"_qba, "<e:City>"_qba,
                       "</e:City>"_qba, "iloc"_qba, "iinf"_qba, "eXIf"_qba, "EXIF"_qba}};
};

} // namespace

std::unique_ptr<Target> locationsTarget() {
    return std::make_unique<LocationsTarget>();
}

} // namespace parvis::fuzz
