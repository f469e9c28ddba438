// Answer: the JSON that `apply` prints for one line.
#pragma once

#include "models/result.h"
#include "ui/core/act.h"

#include <QJsonObject>

namespace cli
{

/// The consequences by their keys; only what applies.
QJsonObject consequencesJson(const ui::Consequences& consequences);

/// `{"ok":true,"do":...,"id":...,"ids":{...},"consequences":{...}}`. A preview names no ids: nothing was made.
QByteArray acceptedLine(const QString& word, const ui::Act& act, bool preview);
/// `{"ok":false,"do":...,"code":...,"message":...}`
QByteArray refusedLine(const QString& word, const models::Error& error);

} // namespace cli
