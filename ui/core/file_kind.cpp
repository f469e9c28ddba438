// Telling files apart.
#include "ui/core/file_kind.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using models::ErrorCode;

namespace ui
{

namespace
{

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(FileKind)
};

constexpr qint64 kLook = 8192;

/// UTF-16 with a mark becomes plain bytes; other encodings keep ASCII as it is.
QByteArray plain(QByteArray head)
{
    const bool wide = head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF");
    if (wide)
        head.remove(0, 2).replace('\0', QByteArray());
    if (head.startsWith("\xEF\xBB\xBF"))
        head.remove(0, 3);
    return head;
}

} // namespace

models::Result<FileKind> kindOfFile(const QString& file)
{
    const QFileInfo info(file);
    const QString name = info.fileName();
    if (!info.exists())
        return models::fail(ErrorCode::NotFound, FileWords::tr("There is no file %1.").arg(name));
    if (!info.isFile())
        return models::fail(
            ErrorCode::Foreign,
            FileWords::tr("%1 is not a file. Drop calendars (.ics), address books (.vcf) or client lists (.csv).")
                .arg(name));
    // A desk is not looked into: it may be the one that is open, and closing a file drops the locks that SQLite holds on it.
    if (info.suffix().compare(u"sqlite"_s, Qt::CaseInsensitive) == 0)
        return FileKind::Desk;
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return models::fail(ErrorCode::Io, FileWords::tr("%1 cannot be read: %2").arg(name, opened.errorString()));
    const QByteArray raw = opened.read(kLook);
    if (raw.startsWith("SQLite format 3"))
        return FileKind::Desk;
    const QByteArray head = plain(raw);
    const QByteArray upper = head.left(512).trimmed().toUpper();
    if (upper.startsWith("BEGIN:VCALENDAR"))
        return FileKind::Calendar;
    if (upper.startsWith("BEGIN:VCARD"))
        return FileKind::AddressBook;
    const auto wrong = [&](const QString& sentence) {
        return models::fail(ErrorCode::Foreign, sentence + u' ' + FileWords::tr("Nothing was changed."));
    };
    const QString suffix = info.suffix().toLower();
    if (head.trimmed().isEmpty())
        return wrong(FileWords::tr("%1 is empty.").arg(name));
    if (suffix == u"ics")
        return wrong(FileWords::tr("%1 is named like a calendar, but holds none.").arg(name));
    if (suffix == u"vcf")
        return wrong(FileWords::tr("%1 is named like an address book, but holds none.").arg(name));
    if (head.contains('\0'))
        return wrong(FileWords::tr("%1 holds no text: it is no calendar, address book or client list.").arg(name));
    const QByteArray firstLine = head.left(head.indexOf('\n') < 0 ? head.size() : head.indexOf('\n'));
    const bool divided =
        firstLine.contains(',') || firstLine.contains(';') || firstLine.contains('\t') || firstLine.contains('|');
    if (suffix == u"csv" || suffix == u"tsv" || divided)
        return FileKind::ClientList;
    return wrong(FileWords::tr("%1 is no calendar (.ics), address book (.vcf) or client list (.csv).").arg(name));
}

} // namespace ui
