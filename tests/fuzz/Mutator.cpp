#include "fuzz/Mutator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace parvis::fuzz {

using namespace Qt::StringLiterals;

Mutator::Mutator(QList<QByteArray> corpus, QList<QByteArray> dictionary)
    : m_corpus(std::move(corpus))
    , m_dictionary(std::move(dictionary)) {
    m_dictionary += QByteArray(1, '\0'); // means the end to many a reader
}

QByteArray Mutator::bytes(Dice& dice, qsizetype longest) const {
    QByteArray input = m_corpus.value(dice.below(m_corpus.size()));
    for (qsizetype i = 1 + dice.below(12); i > 0; --i)
        change(input, dice);
    input.truncate(longest);
    return input;
}

void Mutator::change(QByteArray& input, Dice& dice) const {
    const qsizetype at = dice.below(input.size());
    const qsizetype some = 1 + dice.below(std::min<qsizetype>(input.size() - at, 64));
    switch (dice.below(10)) {
    case 0: // a bit
        if (!input.isEmpty())
            input[at] = static_cast<char>(input[at] ^ (1 << dice.below(8)));
        break;
    case 1: // a byte
        if (!input.isEmpty())
            input[at] = static_cast<char>(dice.next());
        break;
    case 2: { // numbers at the edge
        static constexpr std::array edges{0x00, 0x01, 0x7F, 0x80, 0xFF, 0xFE};
        for (qsizetype i = at; i < std::min(input.size(), at + 1 + dice.below(4)); ++i)
            input[i] = static_cast<char>(edges[static_cast<size_t>(dice.below(edges.size()))]);
        break;
    }
    case 3:
        input.remove(at, some);
        break;
    case 4:
        input.insert(dice.below(input.size() + 1), input.mid(at, some));
        break;
    case 5:
    case 6:
        input.insert(at, m_dictionary.value(dice.below(m_dictionary.size())));
        break;
    case 7: { // the end of another
        const QByteArray other = m_corpus.value(dice.below(m_corpus.size()));
        input = input.left(at) + other.mid(dice.below(other.size()));
        break;
    }
    case 8: // the same many times
        if (dice.oneIn(8))
            input.insert(at, input.mid(at, some).repeated(1 + dice.below(300)));
        break;
    default:
        if (dice.oneIn(6))
            input.truncate(at);
        break;
    }
}

QByteArray Mutator::json(Dice& dice) const {
    if (dice.oneIn(10))
        return bytes(dice);
    const auto document = QJsonDocument::fromJson(m_corpus.value(dice.below(m_corpus.size())));
    QJsonValue value = document.object();
    for (qsizetype i = 1 + dice.below(6); i > 0; --i) {
        const QJsonValue changed = change(value, dice, 0);
        if (changed.isObject())
            value = changed;
    }
    QByteArray text = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (dice.oneIn(20))
        change(text, dice);
    return text;
}

/// Walks down at random and changes what it comes to.
QJsonValue Mutator::change(const QJsonValue& value, Dice& dice, int depth) const {
    if (depth > 0 && dice.oneIn(6))
        return strange(dice);
    if (value.isObject() && !value.toObject().isEmpty()) {
        QJsonObject object = value.toObject();
        const QString key = object.keys().value(dice.below(object.size()));
        if (dice.oneIn(12)) {
            object.remove(key);
        } else if (dice.oneIn(14)) { // under another's name
            object.insert(QString::fromUtf8(m_dictionary.value(dice.below(m_dictionary.size()))),
                          object.value(key));
        } else {
            object.insert(key, change(object.value(key), dice, depth + 1));
        }
        return object;
    }
    if (value.isArray() && !value.toArray().isEmpty()) {
        QJsonArray array = value.toArray();
        const qsizetype at = dice.below(array.size());
        if (dice.oneIn(10))
            array.removeAt(at);
        else if (dice.oneIn(8))
            array.insert(dice.below(array.size()), QJsonValue(array.at(at)));
        else
            array.replace(at, change(QJsonValue(array.at(at)), dice, depth + 1));
        return array;
    }
    if (value.isString() && !dice.oneIn(3)) {
        QByteArray text = value.toString().toUtf8();
        change(text, dice);
        return QString::fromUtf8(text);
    }
    return strange(dice);
}

QJsonValue Mutator::strange(Dice& dice) const {
    switch (dice.below(14)) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return dice.oneIn(2);
    case 2:
        return QJsonArray{};
    case 3:
        return QJsonObject{};
    case 4:
        return QString();
    case 5: {
        static constexpr std::array numbers{-1.0,
                                            0.0,
                                            1.5,
                                            1e308,
                                            -1e308,
                                            4294967296.0,
                                            9007199254740993.0,
                                            9223372036854775808.0,
                                            -9223372036854775809.0};
        return numbers[static_cast<size_t>(dice.below(numbers.size()))];
    }
    case 6: {
        QJsonValue deep = 1;
        for (qsizetype i = dice.below(200); i > 0; --i)
            deep = dice.oneIn(2) ? QJsonValue(QJsonArray{deep})
                                 : QJsonValue(QJsonObject{{u"a"_s, deep}});
        return deep;
    }
    case 7:
        return QString(dice.below(70'000), QChar(u'x'));
    case 8: // a lone surrogate, NUL, directions
        return QString(u"a\0b"_s) + QChar(0xD800) + QChar(0x202E) + QChar(0xFFFF);
    case 9:
        return static_cast<double>(std::numeric_limits<qint64>::max() - dice.below(3));
    case 10:
    case 11: { // a part of another input
        const auto other = QJsonDocument::fromJson(m_corpus.value(dice.below(m_corpus.size())));
        return somePart(other.object(), dice);
    }
    default:
        return QString::fromUtf8(m_dictionary.value(dice.below(m_dictionary.size())));
    }
}

QJsonValue Mutator::somePart(QJsonValue value, Dice& dice) const {
    while (!dice.oneIn(5)) {
        if (value.isObject() && !value.toObject().isEmpty()) {
            const QJsonObject object = value.toObject();
            value = object.value(object.keys().value(dice.below(object.size())));
        } else if (value.isArray() && !value.toArray().isEmpty()) {
            const QJsonArray array = value.toArray();
            value = array.at(dice.below(array.size()));
        } else {
            break;
        }
    }
    return value;
}

} // namespace parvis::fuzz
