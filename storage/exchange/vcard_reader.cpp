// Properties and cards.
#include "storage/exchange/vcard_reader.h"

#include "storage/exchange/person_name.h"
#include "storage/exchange/vcard_lines.h"
#include "storage/exchange/written_date.h"

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::Result;

namespace storage
{

namespace
{

constexpr int kMostCards = 50'000;

QString fromQuotedPrintable(const QString& value, const QString& charset)
{
    const QByteArray encoded = value.toUtf8();
    QByteArray bytes;
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        bool good = false;
        const int byte = encoded[i] == '=' && i + 2 < encoded.size() ? encoded.mid(i + 1, 2).toInt(&good, 16) : 0;
        if (good) {
            bytes += char(byte);
            i += 2;
        } else {
            bytes += encoded[i];
        }
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8.decode(bytes);
    // Programs that say ISO-8859-1 write the signs of Windows-1252 as well (WHATWG, Encoding, 4.2).
    return charset.startsWith(u"ISO-8859"_s) || charset.startsWith(u"WINDOWS"_s) || utf8.hasError()
               ? fromWindows1252(bytes)
               : text;
}

/// A value cut at an unescaped sign, its escapes (\n \, \; \\) resolved.
QStringList valueParts(const QString& value, QChar between)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        if (c == u'\\' && i + 1 < value.size()) {
            const QChar next = value[++i];
            parts.back() += next == u'n' || next == u'N' ? QChar(u'\n') : next;
        } else if (c == between) {
            parts.push_back({});
        } else {
            parts.back() += c;
        }
    }
    return parts;
}

QString wholeValue(const QString& value)
{
    return valueParts(value, QChar()).join(QString());
}

/// Puts a card together property by property.
class VcardReading
{
public:
    VcardReading(int number, QDate today) : m_today(today) { m_client.row = number; }

    void take(VcardProperty property)
    {
        if (isQuotedPrintable(property))
            property.value = fromQuotedPrintable(property.value, property.parameters.value(u"CHARSET"_s));
        const QString& name = property.name;
        if (name == u"N")
            takeName(property.value);
        else if (name == u"FN")
            m_formatted = wholeValue(property.value).simplified();
        else if (name == u"EMAIL")
            takeOne(m_client.email, m_emailRank, u"E-mail"_s, wholeValue(property.value).trimmed(), rankOf(property));
        else if (name == u"TEL")
            takeOne(m_client.phone, m_phoneRank, u"Phone"_s,
                    wholeValue(property.value).remove(u"tel:"_s, Qt::CaseInsensitive).simplified(), rankOf(property));
        else if (name == u"BDAY")
            takeBirthday(wholeValue(property.value));
        else if (name == u"GENDER" || name == u"X-GENDER")
            takeGender(property.value);
        else if (name == u"CATEGORIES")
            takeTags(property.value);
        else if (name == u"NOTE")
            takeNote({}, wholeValue(property.value));
        else if (name == u"ADR")
            takeNote(u"Address"_s, joined(property.value));
        else if (name == u"ORG")
            takeNote(u"Organisation"_s, joined(property.value));
        else if (name == u"TITLE" || name == u"ROLE" || name == u"NICKNAME" || name == u"URL")
            takeNote(name.at(0) + name.mid(1).toLower(), wholeValue(property.value));
        else if (name == u"UID")
            takeId(wholeValue(property.value));
        else if (name == u"KIND" || name == u"X-ADDRESSBOOKSERVER-KIND")
            m_isGroup = property.value.compare(u"group"_s, Qt::CaseInsensitive) == 0;
    }

    bool isGroup() const { return m_isGroup; }
    const QString& fault() const { return m_fault; }

    ImportedClient finish()
    {
        if (m_client.firstName.isEmpty() && m_client.lastName.isEmpty()) {
            const PersonName cut = cutName(m_formatted);
            m_client.firstName = cut.first;
            m_client.lastName = cut.last;
        }
        if (m_client.firstName.isEmpty())
            std::swap(m_client.firstName, m_client.lastName);
        return std::move(m_client);
    }

private:
    static QString joined(const QString& value)
    {
        QStringList parts = valueParts(value, u';');
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }

    void takeName(const QString& value)
    {
        const QStringList parts = valueParts(value, u';');
        m_client.lastName = parts.value(0).simplified();
        m_client.firstName = QString(parts.value(1) + u' ' + parts.value(2)).simplified();
    }

    /// Lower is preferred: PREF=1..100 of 4.0 (RFC 6350, 5.3), TYPE=PREF of 3.0.
    static int rankOf(const VcardProperty& property)
    {
        if (property.parameters.value(u"TYPE"_s).split(u',').contains(u"PREF"_s))
            return 1;
        bool isNumber = false;
        const int rank = property.parameters.value(u"PREF"_s).toInt(&isNumber);
        return isNumber ? rank : kNoRank;
    }

    /// The preferred value, else the first; the others go to the notes.
    void takeOne(std::optional<QString>& field, int& fieldRank, const QString& title, const QString& value, int rank)
    {
        if (value.isEmpty() || field == value)
            return;
        if (field)
            takeNote(title, rank < fieldRank ? *field : value);
        if (field && rank >= fieldRank)
            return;
        field = value;
        fieldRank = rank;
    }

    void takeNote(const QString& title, const QString& value)
    {
        if (!value.trimmed().isEmpty())
            m_client.notes.push_back(title.isEmpty() ? value.trimmed() : QString(title + u": "_s + value.trimmed()));
    }

    void takeBirthday(const QString& value)
    {
        const WrittenDate written = readWrittenDate(value, std::nullopt, m_today);
        using Kind = WrittenDate::Kind;
        if (written.kind == Kind::Date)
            m_client.birthDate = written.date;
        else if (written.kind == Kind::Impossible || written.kind == Kind::Open)
            m_fault = u"The birthday %1 is not a date of the vCard format."_s.arg(value.left(40));
        else if (written.kind != Kind::Nothing)
            takeNote(u"Birthday"_s, value); // without a year, or in words
    }

    void takeGender(const QString& value)
    {
        const QString word = value.section(u';', 0, 0).trimmed().toUpper();
        if (word == u"M" || word == u"MALE")
            m_client.gender = u"male"_s;
        else if (word == u"F" || word == u"FEMALE")
            m_client.gender = u"female"_s;
        else if (word == u"O" || word == u"NON-BINARY")
            m_client.gender = u"non-binary"_s;
    }

    void takeTags(const QString& value)
    {
        for (const QString& part : valueParts(value, u',')) {
            const QString tag = part.simplified();
            if (!tag.isEmpty() && tag != u"myContacts" && !m_client.tags.contains(tag))
                m_client.tags.push_back(tag);
        }
    }

    void takeId(QString value)
    {
        if (value.startsWith(u"urn:uuid:"_s, Qt::CaseInsensitive))
            m_client.deskId = models::Uuid::fromString(value.mid(9));
    }

    QDate m_today;
    ImportedClient m_client;
    QString m_formatted, m_fault;
    static constexpr int kNoRank = 101;
    int m_emailRank = kNoRank, m_phoneRank = kNoRank;
    bool m_isGroup = false;
};

} // namespace

Result<ClientList> readVcards(QIODevice& device, QDate today)
{
    TD_ASSIGN(const EncodingFinding finding, findEncoding(device));
    VcardLines lines(device, finding);
    ClientList list;
    list.header = {u"name"_s, u"email"_s};
    list.form = encodingName(finding.encoding);
    std::optional<VcardReading> card;
    qint64 characters = 0;
    const auto close = [&](const QString& fault) {
        const bool group = card->isGroup();
        const QString cardFault = card->fault();
        ImportedClient client = card->finish();
        client.cells = {QString(client.firstName + u' ' + client.lastName).trimmed(), client.email.value_or(QString())};
        QString reason = !fault.isEmpty() ? fault : group ? u"This card is a group, not a person."_s : cardFault;
        if (reason.isEmpty())
            reason = faultOf(client, today);
        if (reason.isEmpty())
            list.clients.push_back(std::move(client));
        else
            list.rejects.push_back({client.row, reason, client.cells});
        card.reset();
    };
    QString line;
    int depth = 0;
    for (;;) {
        TD_ASSIGN(const bool more, lines.next(line));
        if (!more)
            break;
        // A gigabyte of something else is not read to its end.
        if (list.read == 0 && (characters += line.size()) > kMostCardCharacters)
            break;
        const auto property = propertyOf(line);
        if (!property)
            continue;
        const bool vcard = property->value.trimmed().compare(u"VCARD"_s, Qt::CaseInsensitive) == 0;
        if (property->name == u"BEGIN" && vcard) {
            if (card)
                close(u"The card is not closed (END:VCARD is missing)."_s);
            if (++list.read > kMostCards)
                return models::fail(ErrorCode::Invalid,
                                    u"The file holds more than 50,000 cards. Nothing was imported."_s);
            card.emplace(list.read, today);
            depth = 0;
        } else if (!card) {
            continue;
        } else if (property->name == u"END" && vcard) {
            close({});
        } else if (property->name == u"BEGIN" || property->name == u"END") {
            depth += property->name == u"BEGIN" ? 1 : -1;
        } else if (depth <= 0 && property->name != u"PHOTO" && property->name != u"LOGO" &&
                   property->name != u"SOUND" && property->name != u"KEY") {
            characters += line.size();
            if (characters > kMostCardCharacters)
                return models::fail(ErrorCode::Invalid,
                                    u"The file is too large for an address book. Nothing was imported."_s);
            card->take(*property);
        }
    }
    if (card)
        close(u"The file ends in the middle of this card."_s);
    if (list.read == 0)
        return models::fail(ErrorCode::Invalid, u"The file holds no vCard (BEGIN:VCARD). Nothing was imported."_s);
    return list;
}

} // namespace storage
