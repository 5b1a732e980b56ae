#pragma once

#include <QString>
#include <QStringList>

namespace parvis::faults {

// What StringsChild writes, so that the test can look for it. Words that stand nowhere else.

inline QString draftText() {
    return QStringLiteral("Quittenmarmelade und Zwetschgenkuchen bleiben Geheimnis");
}
inline QString commentDraftText() {
    return QStringLiteral("Nachtfalterbeobachtung im Murmeltiergehege");
}
inline QString outboxText(int number) {
    return QStringLiteral("Kassenschlager Dachziegelsammlung Nummer %1").arg(number);
}
inline QString refusedText() {
    return QStringLiteral("Unzustellbare Flaschenpost aus Tripsdrill");
}
inline QString settingKey() {
    return QStringLiteral("Lieblingseinstellung");
}
inline QString settingValue() {
    return QStringLiteral("Regenbogenforelle");
}
inline QString documentName() {
    return QStringLiteral("Gehaltsliste-Kirchberger.txt");
}
inline QString documentText() {
    return QStringLiteral("Frau Kirchberger verdient jaehrlich Goldbarren und Saphire. ");
}
inline QString pictureName() {
    return QStringLiteral("Sonnenuntergang-Bodensee.png");
}
inline QString searchText() {
    return QStringLiteral("Wolpertingerzucht");
}

inline QStringList everythingWritten() {
    return {draftText(),    commentDraftText(), outboxText(0),  refusedText(), settingKey(),
            settingValue(), documentName(),     documentText(), pictureName(), searchText()};
}

} // namespace parvis::faults
