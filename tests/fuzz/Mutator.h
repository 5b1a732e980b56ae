#pragma once

#include "fuzz/Dice.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>

namespace parvis::fuzz {

/// Makes bad input out of good input.
class Mutator {
public:
    /// `dictionary`: pieces that mean something to whoever reads the input.
    Mutator(QList<QByteArray> corpus, QList<QByteArray> dictionary);

    /// One of the corpus, changed in one to twelve places; at most `longest` bytes.
    [[nodiscard]] QByteArray bytes(Dice& dice, qsizetype longest = 1 << 20) const;
    /// The same for JSON: values of other types, missing, doubled and swapped ones, and now and
    /// then bytes that are no JSON.
    [[nodiscard]] QByteArray json(Dice& dice) const;

private:
    void change(QByteArray& input, Dice& dice) const;
    [[nodiscard]] QJsonValue change(const QJsonValue& value, Dice& dice, int depth) const;
    [[nodiscard]] QJsonValue strange(Dice& dice) const;
    [[nodiscard]] QJsonValue somePart(QJsonValue value, Dice& dice) const;

    QList<QByteArray> m_corpus;
    QList<QByteArray> m_dictionary;
};

} // namespace parvis::fuzz
