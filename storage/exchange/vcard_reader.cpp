// Lines, properties, cards.
#include "storage/exchange/vcard_reader.h"

#include "storage/exchange/person_name.h"
#include "storage/exchange/text_encoding.h"
#include "storage/exchange/written_date.h"

#include <QMap>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::Result;

namespace storage
{

namespace
{

constexpr int kMostCards = 50'000;
constexpr qint64 kMostCardCharacters = 64'000'000;

/// `item1.TEL;TYPE=CELL:+49` cut into its parts; the name and the parameters in capitals.
struct VcardProperty {
    QString name;
    QMap<QString, QString> parameters;
    QString value;
};

std::optional<VcardProperty> propertyOf(const QString& line)
{
    qsizetype colon = -1;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size() && colon < 0; ++i) {
        if (line[i] == u'"')
            quoted = !quoted;
        else if (line[i] == u':' && !quoted)
            colon = i;
    }
    if (colon <= 0)
        return std::nullopt;
    VcardProperty property;
    property.value = line.mid(colon + 1);
    const QStringList head = line.left(colon).split(u';');
    property.name = head.front().mid(head.front().lastIndexOf(u'.') + 1).trimmed().toUpper();
    for (const QString& parameter : head.mid(1)) {
        const qsizetype equals = parameter.indexOf(u'=');
        const QString name = equals < 0 ? u"TYPE"_s : parameter.left(equals).toUpper();
        const QString value = (equals < 0 ? parameter : parameter.mid(equals + 1)).toUpper().remove(u'"');
        // 2.1 writes the encoding without its name.
        if (equals < 0 && (value == u"QUOTED-PRINTABLE" || value == u"BASE64"))
            property.parameters[u"ENCODING"_s] = value;
        else
            property.parameters[name] += (property.parameters[name].isEmpty() ? QString() : u","_s) + value;
    }
    return property;
}

bool isQuotedPrintable(const VcardProperty& property)
{
    return property.parameters.value(u"ENCODING"_s) == u"QUOTED-PRINTABLE" || property.parameters.value(u"ENCODING"_s) == u"Q";
}

QString fromQuotedPrintable(const QString& value, const QString& charset)
{
    const QByteArray encoded = value.toUtf8();
    QByteArray bytes;
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        bool good = false;
        const int byte = encoded[i] == '=' && i + 2 < encoded.size() + 0 ? encoded.mid(i + 1, 2).toInt(&good, 16) : 0;
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
    return charset.startsWith(u"ISO-8859"_s) || charset.startsWith(u"WINDOWS"_s) || utf8.hasError() ? fromWindows1252(bytes) : text;
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
            takeOne(m_client.phone, m_phoneRank, u"Phone"_s, wholeValue(property.value).remove(u"tel:"_s, Qt::CaseInsensitive).simplified(),
                    rankOf(property));
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

/// Lines with folds taken back, also the soft line ends of quoted-printable.
class VcardLines
{
public:
    VcardLines(QIODevice& device, EncodingFinding finding) : m_pieces(device, finding) {}

    Result<bool> next(QString& line)
    {
        TD_ASSIGN(bool more, physical(line));
        if (!more)
            return false;
        for (;;) {
            const auto property = line.endsWith(u'=') ? propertyOf(line) : std::nullopt;
            const bool soft = property && isQuotedPrintable(*property);
            TD_ASSIGN(more, peek());
            if (!more || line.size() > kMostCardCharacters)
                return true;
            if (!soft && !m_ahead.startsWith(u' ') && !m_ahead.startsWith(u'\t'))
                return true;
            if (soft)
                line.chop(1);
            line += soft ? m_ahead : m_ahead.mid(1);
            m_hasAhead = false;
        }
    }

private:
    Result<bool> peek()
    {
        if (!m_hasAhead) {
            TD_ASSIGN(m_hasAhead, fetch(m_ahead));
        }
        return m_hasAhead;
    }

    Result<bool> physical(QString& line)
    {
        if (m_hasAhead) {
            line = std::exchange(m_ahead, {});
            m_hasAhead = false;
            return true;
        }
        return fetch(line);
    }

    Result<bool> fetch(QString& line)
    {
        for (;;) {
            const qsizetype end = m_text.indexOf(u'\n', m_at);
            if (end >= 0 || (m_ended && m_at < m_text.size())) {
                line = m_text.mid(m_at, end < 0 ? -1 : end - m_at);
                if (line.endsWith(u'\r'))
                    line.chop(1);
                m_at = end < 0 ? m_text.size() : end + 1;
                return true;
            }
            if (m_ended)
                return false;
            m_text.remove(0, m_at);
            m_at = 0;
            if (m_text.size() > kMostCardCharacters)
                return models::fail(ErrorCode::Invalid, u"A line of the file is too long for a vCard. Nothing was imported."_s);
            TD_ASSIGN(const bool more, m_pieces.appendNext(m_text));
            m_ended = !more;
        }
    }

    TextPieces m_pieces;
    QString m_text, m_ahead;
    qsizetype m_at = 0;
    bool m_ended = false, m_hasAhead = false;
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
        const auto property = propertyOf(line);
        if (!property)
            continue;
        const bool vcard = property->value.trimmed().compare(u"VCARD"_s, Qt::CaseInsensitive) == 0;
        if (property->name == u"BEGIN" && vcard) {
            if (card)
                close(u"The card is not closed (END:VCARD is missing)."_s);
            if (++list.read > kMostCards)
                return models::fail(ErrorCode::Invalid, u"The file holds more than 50,000 cards. Nothing was imported."_s);
            card.emplace(list.read, today);
            depth = 0;
        } else if (!card) {
            continue;
        } else if (property->name == u"END" && vcard) {
            close({});
        } else if (property->name == u"BEGIN" || property->name == u"END") {
            depth += property->name == u"BEGIN" ? 1 : -1;
        } else if (depth <= 0 && property->name != u"PHOTO" && property->name != u"LOGO" && property->name != u"SOUND" &&
                   property->name != u"KEY") {
            characters += line.size();
            if (characters > kMostCardCharacters)
                return models::fail(ErrorCode::Invalid, u"The file is too large for an address book. Nothing was imported."_s);
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
