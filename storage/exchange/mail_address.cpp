// The practical rules of an address.
#include "storage/exchange/mail_address.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace storage
{

bool isMailAddress(const QString& text)
{
    static const QRegularExpression kAddress(
        u"^[^\\s@,;:<>()\\[\\]\"\\\\\\p{C}]{1,64}@[^\\s@,;:<>()\\[\\]\"\\\\\\p{C}.]+"
        "(\\.[^\\s@,;:<>()\\[\\]\"\\\\\\p{C}.]+)+$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return text.size() <= 254 && kAddress.match(text).hasMatch();
}

QString mailKey(const QString& address)
{
    return address.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace storage
