// AnswerPage: a page of rows, told apart from the rest of its answer without reading the rows.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <optional>

namespace syncing
{

/// The rows of an answer as the bytes that came, and its other members.
struct AnswerPage {
    QByteArray rows; ///< a JSON array; as a view into the answer's body
    QJsonObject rest;
};

/// Splits `{"rows":[...],...}`. Nothing when it is no such object, or was cut off. The rows themselves are only walked
/// over: whether each is what it should be is for the one who reads it.
std::optional<AnswerPage> splitPage(const QByteArray& body);

} // namespace syncing
