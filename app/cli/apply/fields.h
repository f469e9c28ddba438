// Fields: strict reading of one line of `apply`.
#pragma once

#include "models/zone.h"
#include "ui/core/commands.h"
#include "ui/core/plans/edit.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace cli
{

/// The longest name and the longest other text, in characters and in bytes of UTF-8.
constexpr qsizetype kLongestName = 200;
constexpr qsizetype kLongestText = 1024 * 1024;

using ui::plans::Edit;

/// Reads the fields of a line. A field that is missing or wrong makes status() an Invalid that names it, and the reader
/// answers a harmless value; so a line reads all its fields first and asks status() once. A `null` counts as absent,
/// except to the ...Edit readers. Every field must be read by someone: what is left over is refused.
class Fields
{
public:
    Fields(QJsonObject line, const ui::Practice& practice, models::UtcTime now);

    /// Names, e-mails, references: trimmed, NFC, not empty, at most kLongestName characters.
    QString name(const QString& key);
    std::optional<QString> nameIf(const QString& key);
    Edit<QString> nameEdit(const QString& key);
    /// Other text, up to kLongestText. Text without anything in it counts as absent.
    QString text(const QString& key);
    std::optional<QString> textIf(const QString& key);
    Edit<QString> textEdit(const QString& key);
    /// A list of names.
    std::optional<QStringList> namesIf(const QString& key);

    /// A mail address, checked roughly: one @ with something on both sides and no space.
    std::optional<QString> emailIf(const QString& key);
    Edit<QString> emailEdit(const QString& key);

    int whole(const QString& key, int lowest, int highest);
    std::optional<int> wholeIf(const QString& key, int lowest, int highest);
    Edit<int> wholeEdit(const QString& key, int lowest, int highest);
    std::optional<double> numberIf(const QString& key, double lowest, double highest);
    Edit<double> numberEdit(const QString& key, double lowest, double highest);
    std::optional<bool> flagIf(const QString& key);
    bool flag(const QString& key) { return flagIf(key).value_or(false); }
    /// One of the words.
    QString word(const QString& key, const QStringList& words);
    std::optional<QString> wordIf(const QString& key, const QStringList& words);

    /// ISO 8601 with an offset, or local in the trainer's zone ("2026-03-03T09:00", seconds optional).
    models::UtcTime time(const QString& key);
    std::optional<models::UtcTime> timeIf(const QString& key);
    /// The hour that time() could not keep: as written, where the clock skips it on that day.
    std::optional<QTime> skippedHourIf(const QString& key);
    /// "2026-03-03".
    QDate date(const QString& key);
    std::optional<QDate> dateIf(const QString& key);
    Edit<QDate> dateEdit(const QString& key);
    /// When something happened: a date means noon of that day in the trainer's zone, a time is taken as it is.
    std::optional<models::UtcTime> momentIf(const QString& key);

    /// The currency of the field, or the trainer's.
    QString currency(const QString& key = QStringLiteral("currency"));
    /// An amount as decimal text.
    models::Minor money(const QString& key, const QString& currency);
    std::optional<models::Minor> moneyIf(const QString& key, const QString& currency);
    Edit<models::Minor> moneyEdit(const QString& key, const QString& currency);
    /// The same in the trainer's currency.
    models::Minor money(const QString& key) { return money(key, trainerCurrency()); }
    std::optional<models::Minor> moneyIf(const QString& key) { return moneyIf(key, trainerCurrency()); }

    /// The id that the writer of the line wishes for a new record.
    std::optional<models::Uuid> newIdIf(const QString& key = QStringLiteral("id"));

    /// A field whose inside someone else checks; undefined when absent.
    QJsonValue raw(const QString& key);
    /// All fields that nobody has read so far, as they are.
    QJsonObject rest();

    /// Whether the line asks what would be.
    bool isPreview() const { return m_preview; }
    const ui::Practice& practice() const { return m_practice; }
    models::UtcTime now() const { return m_now; }
    QString trainerCurrency() const { return m_practice.settings.currency; }

    /// Refuses the line from the outside, e.g. for two fields that exclude each other. The first refusal stays.
    void refuse(const QString& message);
    /// The first thing that was wrong, or a field that nobody read.
    models::Status status() const;

private:
    QJsonValue take(const QString& key);
    void wrong(const QString& key, const QString& expected);
    std::optional<QString> checkedText(const QString& key, const QJsonValue& value, bool isName);
    std::optional<int> checkedWhole(const QString& key, const QJsonValue& value, int lowest, int highest);
    std::optional<double> checkedNumber(const QString& key, const QJsonValue& value, double lowest, double highest);
    std::optional<QDate> checkedDate(const QString& key, const QJsonValue& value);
    std::optional<models::UtcTime> checkedTime(const QString& key, const QString& text);
    std::optional<models::Minor> checkedMoney(const QString& key, const QJsonValue& value, const QString& currency);
    std::optional<QString> checkedEmail(const QString& key, std::optional<QString> text);
    template <class T>
    T required(const QString& key, std::optional<T> value);
    template <class Check>
    auto edit(const QString& key, Check check) -> Edit<typename std::invoke_result_t<Check, QJsonValue>::value_type>;

    QJsonObject m_line;
    QSet<QString> m_taken;
    const ui::Practice& m_practice;
    models::UtcTime m_now;
    bool m_preview = false;
    models::Status m_status;
};

} // namespace cli
