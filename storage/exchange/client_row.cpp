// Cells into a person: names, several values in one cell, words for "none", status words, numbers of sessions.
#include "storage/exchange/client_row.h"

#include "storage/exchange/csv_writer.h"
#include "storage/exchange/mail_address.h"
#include "storage/exchange/person_name.h"
#include "storage/exchange/plain_word.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace storage
{

namespace
{

bool saysNone(const QString& cell)
{
    static const QStringList kNone{u"-"_s,    u"–"_s,      u"—"_s,    u"n/a"_s, u"none"_s,
                                   u"null"_s, u"(none)"_s, u"#n/a"_s, u"nil"_s};
    return cell.isEmpty() || kNone.contains(cell.toCaseFolded());
}

QString mailIn(QString word)
{
    static const QRegularExpression kAround(u"^[<(\\[\"']+|[>)\\]\"',;]+$"_s);
    word.remove(kAround);
    if (word.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
        word.remove(0, 7);
    return word;
}

bool looksLikePhone(const QString& line)
{
    static const QRegularExpression kPhone(u"^(tel|phone|mobile|mob|cell|t|m)?[.: ]*\\+?[\\d\\s()/.\\-]{5,}$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return kPhone.match(line).hasMatch();
}

/// A person put together cell by cell.
class ClientRowReading
{
public:
    ClientRowReading(const ClientColumns& columns, QString& fault) : m_columns(columns), m_fault(fault) {}

    void take(size_t column, const QString& raw)
    {
        const QString open = unguardedCell(raw);
        const QString cell = open.trimmed();
        const ClientField field = column < m_columns.fields.size() ? m_columns.fields[column] : ClientField::Unknown;
        switch (field) {
        case ClientField::Technical:
            if (!m_client.deskId)
                m_client.deskId = models::Uuid::fromString(cell);
            break;
        case ClientField::Unknown:
            if (!cell.isEmpty())
                note(column, cell);
            break;
        case ClientField::FullName:
            takePerson(cell);
            break;
        case ClientField::FirstName:
            m_first = cell.simplified();
            break;
        case ClientField::MiddleName:
            m_middle = cell.simplified();
            break;
        case ClientField::LastName:
            m_last = cell.simplified();
            break;
        case ClientField::Email:
            if (!saysNone(cell))
                takeMail(column, cell);
            break;
        case ClientField::Phone:
            if (!saysNone(cell))
                takePhone(column, cell);
            break;
        case ClientField::BirthDate:
        case ClientField::Expiry:
        case ClientField::Since:
            takeDate(column, field, cell);
            break;
        case ClientField::Gender:
            takeGender(cell);
            break;
        case ClientField::RosterStatus:
            takeStatus(cell);
            break;
        case ClientField::SessionsLeft:
            takeSessions(column, cell);
            break;
        case ClientField::Notes:
            // What was guarded begins with a blank on purpose.
            if (!cell.isEmpty())
                m_client.notes.push_back(open.size() < raw.size() ? open : cell);
            break;
        case ClientField::Tags:
            takeTags(cell);
            break;
        }
    }

    ImportedClient finish()
    {
        if (!m_first.isEmpty() || !m_last.isEmpty()) {
            m_client.firstName = QString(m_first + u' ' + m_middle).simplified();
            m_client.lastName = m_last;
        } else if (!m_middle.isEmpty() && m_client.firstName.isEmpty()) {
            m_client.firstName = m_middle;
        }
        // A name in one of two columns only is kept as the file has it.
        if (m_client.firstName.isEmpty())
            std::swap(m_client.firstName, m_client.lastName);
        return std::move(m_client);
    }

private:
    void note(size_t column, const QString& value)
    {
        const QString title =
            column < size_t(m_columns.header.size()) ? m_columns.header[int(column)].simplified() : QString();
        m_client.notes.push_back(title.isEmpty() ? value : title + u": "_s + value);
    }

    void reject(const QString& reason)
    {
        if (m_fault.isEmpty())
            m_fault = reason;
    }

    /// A cell with a name, and in some programs' lists with an address and a phone number below it.
    void takePerson(const QString& cell)
    {
        QString name;
        for (const QString& line : cell.split(u'\n')) {
            QString rest;
            for (const QString& word : line.split(u' ', Qt::SkipEmptyParts)) {
                const QString mail = mailIn(word);
                if (mail.contains(u'@') && isMailAddress(mail) && !m_client.email)
                    m_client.email = mail;
                else
                    rest += (rest.isEmpty() ? QString() : u" "_s) + word;
            }
            if (rest.isEmpty())
                continue;
            if (name.isEmpty() && !looksLikePhone(rest))
                name = rest;
            else if (!m_client.phone && looksLikePhone(rest))
                m_client.phone = rest;
            else
                m_client.notes.push_back(rest);
        }
        const PersonName cut = cutName(name);
        m_client.firstName = cut.first;
        m_client.lastName = cut.last;
    }

    void takeMail(size_t column, const QString& cell)
    {
        static const QRegularExpression kBetween(u"\\s*(?::::|[;,\\n|])\\s*|\\s+"_s);
        const QStringList words = cell.split(kBetween, Qt::SkipEmptyParts);
        for (const QString& word : words) {
            const QString mail = mailIn(word);
            if (words.size() > 1 && !mail.contains(u'@'))
                continue; // the name in front of <address>
            if (!m_client.email)
                m_client.email = mail;
            else if (mailKey(*m_client.email) != mailKey(mail))
                note(column, mail);
        }
        // Several words and none of them an address: said, not dropped.
        if (words.size() > 1 && !cell.contains(u'@') && !m_client.email)
            m_client.email = cell;
    }

    void takePhone(size_t column, const QString& cell)
    {
        static const QRegularExpression kBetween(u"\\s*(?::::|[;\\n|])\\s*"_s);
        for (const QString& part : cell.split(kBetween, Qt::SkipEmptyParts)) {
            if (!m_client.phone)
                m_client.phone = part.simplified();
            else if (*m_client.phone != part.simplified())
                note(column, part.simplified());
        }
    }

    void takeDate(size_t column, ClientField field, const QString& cell)
    {
        const auto order = m_columns.orders.find(column);
        const QDate latest = field == ClientField::Expiry ? QDate(2099, 12, 31) : m_columns.today;
        const WrittenDate written =
            readWrittenDate(cell, order == m_columns.orders.end() ? std::nullopt : order->second, latest);
        using Kind = WrittenDate::Kind;
        if (written.kind == Kind::Nothing)
            return;
        if (written.kind == Kind::Date) {
            (field == ClientField::BirthDate ? m_client.birthDate
             : field == ClientField::Expiry  ? m_client.expiry
                                             : m_client.since) = written.date;
            return;
        }
        if (written.kind == Kind::WithoutYear || field == ClientField::Since) {
            note(column, cell);
            return;
        }
        const QString shown = cell.left(40);
        if (written.kind == Kind::Open)
            reject(
                u"%1 can be read in two ways, day first or month first: say which with --date-order dmy or mdy."_s.arg(
                    shown));
        else if (written.kind == Kind::Impossible)
            reject(u"There is no day %1 in this order."_s.arg(shown));
        else
            reject(u"“%1” is not a date."_s.arg(shown));
    }

    void takeGender(const QString& cell)
    {
        if (saysNone(cell))
            return;
        static const QStringList kMale{u"m"_s,    u"male"_s,  u"man"_s,      u"mannlich"_s, u"mann"_s,
                                       u"herr"_s, u"homme"_s, u"masculin"_s, u"hombre"_s,   u"masculino"_s};
        static const QStringList kFemale{u"f"_s,    u"female"_s, u"woman"_s,   u"weiblich"_s, u"w"_s,
                                         u"frau"_s, u"femme"_s,  u"feminin"_s, u"mujer"_s,    u"femenino"_s};
        static const QStringList kOther{u"non binary"_s, u"nonbinary"_s, u"nb"_s,          u"divers"_s,
                                        u"d"_s,          u"x"_s,         u"non binaire"_s, u"no binario"_s};
        const QString plain = plainWord(cell);
        m_client.gender = kMale.contains(plain)     ? u"male"_s
                          : kFemale.contains(plain) ? u"female"_s
                          : kOther.contains(plain)  ? u"non-binary"_s
                                                    : cell;
    }

    void takeStatus(const QString& cell)
    {
        static const QStringList kActive{u"active"_s,  u"aktiv"_s,  u"actif"_s, u"active client"_s,
                                         u"activo"_s,  u"activa"_s, u"yes"_s,   u"true"_s,
                                         u"1"_s,       u"ja"_s,     u"oui"_s,   u"si"_s,
                                         u"current"_s, u"member"_s, u"y"_s};
        static const QStringList kArchived{
            u"inactive"_s, u"inaktiv"_s,   u"inactif"_s,    u"inactivo"_s,    u"inactiva"_s,
            u"archived"_s, u"former"_s,    u"terminated"_s, u"expired"_s,     u"cancelled"_s,
            u"canceled"_s, u"deleted"_s,   u"no"_s,         u"false"_s,       u"0"_s,
            u"nein"_s,     u"non"_s,       u"ehemalig"_s,   u"gekundigt"_s,   u"archiviert"_s,
            u"archive"_s,  u"archivado"_s, u"non member"_s, u"deactivated"_s, u"n"_s};
        static const QStringList kPaused{u"paused"_s,   u"on hold"_s, u"hold"_s,      u"frozen"_s,   u"suspended"_s,
                                         u"pausiert"_s, u"ruhend"_s,  u"pause"_s,     u"en pause"_s, u"suspendu"_s,
                                         u"en pausa"_s, u"pausado"_s, u"suspendido"_s};
        if (saysNone(cell))
            return;
        const QString plain = plainWord(cell);
        if (kArchived.contains(plain))
            m_client.status = models::ClientStatus::Archived;
        else if (kPaused.contains(plain))
            m_client.status = models::ClientStatus::Paused;
        else if (kActive.contains(plain))
            m_client.status = models::ClientStatus::Active;
        else
            m_client.tags.push_back(cell.simplified()); // "Lead", "Trial": the other program's own word
    }

    void takeSessions(size_t column, const QString& cell)
    {
        // "3", "3.0", "3,0", "3 of 10", "3/10", "3 left", "-1"
        static const QRegularExpression kCount(
            u"^([-−]?\\d{1,9})(?:[.,]0+)?(?:\\s*(?:/|of|von|sur|de)\\s*\\d+)?"
            "(?:\\s*(?:left|sessions?|visits?|classes|credits?|einheiten|séances|sesiones))*$"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QStringList kUnlimited{u"unlimited"_s, u"unbegrenzt"_s, u"illimite"_s, u"ilimitado"_s};
        if (saysNone(cell))
            return;
        const auto match = kCount.match(cell);
        if (match.hasMatch())
            m_client.sessionsLeft = match.captured(1).replace(u'−', u'-').toInt();
        else if (kUnlimited.contains(plainWord(cell)) || cell == u"∞")
            note(column, cell);
        else
            reject(u"“%1” is not a number of sessions."_s.arg(cell.left(40)));
    }

    void takeTags(const QString& cell)
    {
        // Up to a comma, semicolon, bar, line end or ":::"; in quotes, with doubled ones inside, any of them is part of it.
        static const QRegularExpression kTag(u"\\G\\s*(?:\"((?:[^\"]|\"\")*)\"|([^,;|\\n]*?))\\s*(?::::|[,;|\\n]|$)"_s);
        for (auto parts = kTag.globalMatch(cell); parts.hasNext();) {
            const QRegularExpressionMatch part = parts.next();
            const bool isQuoted = part.capturedStart(1) >= 0;
            const QString tag = isQuoted ? part.captured(1).replace(u"\"\""_s, u"\""_s) : part.captured(2).simplified();
            if (tag.isEmpty())
                continue;
            if (!tag.startsWith(u"* "_s) && !saysNone(tag) && !m_client.tags.contains(tag))
                m_client.tags.push_back(tag);
        }
    }

    const ClientColumns& m_columns;
    QString& m_fault;
    ImportedClient m_client;
    QString m_first, m_middle, m_last;
};

} // namespace

ImportedClient readClientRow(const QStringList& cells, const ClientColumns& columns, QString& fault)
{
    ClientRowReading reading(columns, fault);
    for (qsizetype i = 0; i < cells.size(); ++i)
        reading.take(size_t(i), cells[i]);
    return reading.finish();
}

} // namespace storage
