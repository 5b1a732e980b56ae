#include "backends/matrix/Json.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace parvis::matrix::json {

using namespace Qt::StringLiterals;

QString limited(const QString& text, qsizetype longest) {
    QString result = text.size() > longest ? text.first(longest) : text;
    if (!result.isEmpty() && result.back().isHighSurrogate())
        result.chop(1);
    if (result.contains(QChar(u'\0')))
        result.remove(QChar(u'\0'));
    return result;
}

QString text(const QJsonObject& object, QStringView key, qsizetype longest) {
    return limited(object.value(key).toString(), longest);
}

QJsonObject child(const QJsonObject& object, QStringView key) {
    return object.value(key).toObject();
}

QJsonArray list(const QJsonObject& object, QStringView key) {
    return object.value(key).toArray();
}

QStringList texts(const QJsonObject& object, QStringView key, qsizetype longest, qsizetype most) {
    QStringList result;
    const QJsonArray array = list(object, key);
    for (const auto& value : array) {
        if (value.isString() && result.size() < most)
            result.append(limited(value.toString(), longest));
    }
    return result;
}

bool flag(const QJsonObject& object, QStringView key, bool otherwise) {
    return object.value(key).toBool(otherwise);
}

qint64 number(const QJsonObject& object, QStringView key, qint64 otherwise, qint64 least,
              qint64 most) {
    const QJsonValue value = object.value(key);
    if (!value.isDouble())
        return otherwise;
    const double real = value.toDouble();
    if (!std::isfinite(real))
        return otherwise;
    constexpr double exact = 9'007'199'254'740'992.0; // the largest that canonical JSON knows
    const auto whole = static_cast<qint64>(std::clamp(real, -exact, exact));
    return std::clamp(whole, least, most);
}

Result<QJsonObject> parse(const QByteArray& bytes) {
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return fail(ErrorKind::BadAnswer, {}, u"no JSON object: "_s + error.errorString());
    return document.object();
}

QByteArray bytes(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace parvis::matrix::json
