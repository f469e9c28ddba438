// Escaping, folding and the lines of a card.
#include "storage/exchange/vcard_writer.h"

#include "storage/exchange/desk_clients.h"
#include "storage/exchange/export_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using models::Result;
using models::Status;

namespace storage
{

namespace
{

constexpr qsizetype kFoldAt = 75;

QString vcardText(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u',', u"\\,"_s).replace(u';', u"\\;"_s);
    return text.replace(u"\r\n"_s, u"\\n"_s).replace(u'\n', u"\\n"_s);
}

QByteArray cardOf(const models::User& user, const models::TrainerClient& roster, const std::optional<QDate>& birthday)
{
    QByteArray card = "BEGIN:VCARD\r\nVERSION:3.0\r\n";
    const auto add = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            card += foldedLine(name + u':' + value);
    };
    card += foldedLine(u"N:%1;%2;;;"_s.arg(vcardText(user.lastName), vcardText(user.firstName)));
    add(u"FN"_s, vcardText(QString(user.firstName + u' ' + user.lastName).trimmed()));
    add(u"EMAIL;TYPE=INTERNET"_s, vcardText(user.email.value_or(QString())));
    add(u"TEL;TYPE=CELL"_s, vcardText(user.phone.value_or(QString())));
    add(u"BDAY"_s, birthday ? birthday->toString(Qt::ISODate) : QString());
    QStringList tags;
    if (roster.tags) {
        const QJsonArray array = QJsonDocument::fromJson(roster.tags->text.toUtf8()).array();
        for (const QJsonValue& tag : array)
            tags.push_back(vcardText(tag.toString()));
    }
    add(u"CATEGORIES"_s, tags.join(u','));
    add(u"NOTE"_s, vcardText(roster.notes.value_or(QString())));
    add(u"UID"_s, u"urn:uuid:"_s + user.id.toString());
    return card + "END:VCARD\r\n";
}

} // namespace

QByteArray foldedLine(const QString& line)
{
    const QByteArray utf8 = line.toUtf8();
    QByteArray folded;
    qsizetype width = 0;
    for (qsizetype i = 0; i < utf8.size();) {
        qsizetype length = 1;
        while (i + length < utf8.size() && (quint8(utf8[i + length]) & 0xC0) == 0x80)
            ++length;
        if (width + length > kFoldAt) {
            folded += "\r\n ";
            width = 1;
        }
        folded += utf8.mid(i, length);
        width += length;
        i += length;
    }
    return folded + "\r\n";
}

Result<qint64> exportVcards(const Reader& reader, const models::Uuid& trainerId, const QString& out)
{
    QSaveFile file(QFileInfo(out).isDir() ? QDir(out).filePath(u"trainerdesk-clients.vcf"_s) : out);
    TD_TRY(openExport(file));
    TD_ASSIGN(const auto users,
              reader.all<models::User>(u"WHERE id IN (SELECT client_id FROM trainer_clients WHERE trainer_id = ?) "
                                       "ORDER BY last_name, first_name, id"_s,
                                       {trainerId.toString()}));
    qint64 count = 0;
    for (const models::User& user : users) {
        if (wasErased(user) || (user.firstName.isEmpty() && user.lastName.isEmpty()))
            continue;
        TD_ASSIGN(const auto roster, reader.first<models::TrainerClient>(u"WHERE client_id = ? AND trainer_id = ?"_s,
                                                                         {user.id.toString(), trainerId.toString()}));
        TD_ASSIGN(const auto profile,
                  reader.first<models::ClientProfile>(u"WHERE user_id = ?"_s, {user.id.toString()}));
        file.write(
            cardOf(user, roster.value_or(models::TrainerClient{}), profile ? profile->dateOfBirth : std::nullopt));
        ++count;
    }
    TD_TRY(finishExport(file));
    return count;
}

} // namespace storage
