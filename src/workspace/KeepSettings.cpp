#include "workspace/KeepSettings.h"

#include "cache/PersonalWrites.h"

#include <QByteArrayList>

#include <array>
#include <limits>

namespace parvis::workspace {

using namespace Qt::StringLiterals;

namespace {

// "account/3/keep", "account/3/keep/group/REMOTE", "account/3/keep/conversation/REMOTE"
constexpr auto keepWord = "keep"_L1;
constexpr auto groupWord = "keep/group/"_L1;
constexpr auto conversationWord = "keep/conversation/"_L1;

struct Unit {
    char16_t letter;
    int days;
};
constexpr std::array<Unit, 4> units{{{u'd', 1}, {u'w', 7}, {u'm', 30}, {u'y', 365}}};
constexpr int mostDays = 36'500;

std::optional<int> number(QStringView digits, int most) {
    bool isNumber = false;
    const int value = digits.toInt(&isNumber);
    return isNumber && value > 0 && value <= most ? std::optional(value) : std::nullopt;
}

/// Adds one word of a limit. False: it is none, or the second of its kind.
bool add(QStringView word, cache::KeepLimit& limit) {
    for (const Unit& unit : units) {
        if (!word.endsWith(QChar(unit.letter)))
            continue;
        const auto count = number(word.chopped(1), mostDays / unit.days);
        if (!count || limit.days > 0)
            return false;
        limit.days = *count * unit.days;
        return true;
    }
    const auto count = number(word, std::numeric_limits<int>::max());
    if (!count || limit.messages > 0)
        return false;
    limit.messages = *count;
    return true;
}

} // namespace

QString keepKey(const KeepTarget& target) {
    const QString account = cache::accountSettings(target.account);
    if (target.group.isValid())
        return account + groupWord + target.group.remote;
    if (target.conversation.isValid())
        return account + conversationWord + target.conversation.remote;
    return account + keepWord;
}

QByteArray encodeLimit(const cache::KeepLimit& limit) {
    QByteArrayList words;
    if (limit.days > 0)
        words.append(QByteArray::number(limit.days) + 'd');
    if (limit.messages > 0)
        words.append(QByteArray::number(limit.messages));
    return words.isEmpty() ? "all"_qba : words.join(' ');
}

std::optional<cache::KeepLimit> decodeLimit(const QString& text) {
    const QString plain = text.simplified().toLower();
    if (plain == "all"_L1)
        return cache::KeepLimit{};
    cache::KeepLimit limit;
    for (const QStringView word : QStringView(plain).split(u' ')) {
        if (!add(word, limit))
            return std::nullopt;
    }
    return limit;
}

cache::RetentionRules keepRules(const QMap<QString, QByteArray>& settings) {
    cache::RetentionRules rules;
    const auto from = keepPrefix().size();
    for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting) {
        const auto limit = decodeLimit(QString::fromLatin1(setting.value()));
        const auto slash = setting.key().indexOf(u'/', from);
        if (!limit || slash < 0)
            continue;
        const AccountId account{setting.key().mid(from, slash - from).toUInt()};
        if (!account.isValid())
            continue;
        const QString rest = setting.key().sliced(slash + 1);
        if (rest == keepWord)
            rules.accounts.insert(account, *limit);
        else if (rest.startsWith(groupWord))
            rules.groups.insert({account, rest.sliced(groupWord.size())}, *limit);
        else if (rest.startsWith(conversationWord))
            rules.conversations.insert({account, rest.sliced(conversationWord.size())}, *limit);
    }
    return rules;
}

QString keepPrefix() {
    return u"account/"_s;
}

} // namespace parvis::workspace
