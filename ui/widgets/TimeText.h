#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace parvis::ui {

/// How times are told. All take the present as a parameter; `when` may be in any time zone and is
/// told in the person's own. Empty for an invalid time.

/// "10:42", as the locale writes it.
[[nodiscard]] QString clockTime(const QDateTime& when, const QLocale& locale = QLocale());
/// For rows: "10:42" today, "Yesterday", "Thu" within six days, "12 Nov", "12 Nov 2024".
[[nodiscard]] QString rowTime(const QDateTime& when, const QDateTime& now,
                              const QLocale& locale = QLocale());
/// For posts: "now", "5 min", "2 hours ago", "yesterday at 16:40", "Thu at 16:40", "12 Nov".
[[nodiscard]] QString relativeTime(const QDateTime& when, const QDateTime& now,
                                   const QLocale& locale = QLocale());
/// For comments: "now", "5 min", "1 h", "2 d", "12 Nov".
[[nodiscard]] QString shortAge(const QDateTime& when, const QDateTime& now,
                               const QLocale& locale = QLocale());
/// For date lines: "Today", "Yesterday", "Thursday", "12 November", "12 November 2024".
[[nodiscard]] QString dayName(const QDate& day, const QDate& today,
                              const QLocale& locale = QLocale());
/// For tool tips and screen readers: date and time in full.
[[nodiscard]] QString fullTime(const QDateTime& when, const QLocale& locale = QLocale());
/// "1.2 MB", "212 kB"; empty for a negative size.
[[nodiscard]] QString sizeText(qint64 bytes, const QLocale& locale = QLocale());
/// "0:24", "1:02:03".
[[nodiscard]] QString durationText(qint64 milliseconds);

} // namespace parvis::ui
