// How long a session is owed.
#include "models/rules/earnings.h"

using namespace Qt::StringLiterals;

namespace models
{

OwedAge owedAge(QDate session, QDate today)
{
    const qint64 days = session.daysTo(today);
    return days <= 30 ? OwedAge::UpTo30 : days <= 60 ? OwedAge::UpTo60 : days <= 90 ? OwedAge::UpTo90 : OwedAge::Over90;
}

QString owedAgeWord(OwedAge age)
{
    switch (age) {
    case OwedAge::UpTo30:
        return u"0-30"_s;
    case OwedAge::UpTo60:
        return u"31-60"_s;
    case OwedAge::UpTo90:
        return u"61-90"_s;
    case OwedAge::Over90:
        break;
    }
    return u"90+"_s;
}

} // namespace models
