// Finding meeting links.
#include "storage/exchange/calendar_meeting.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace storage
{

CalendarMeeting meetingIn(const QStringList& texts)
{
    static const QRegularExpression kLink(
        u"https?://(?:[\\w-]+\\.)*(?:zoom\\.us/(?:j|w|my|s)/|zoomgov\\.com/j/|meet\\.google\\.com/|teams\\.microsoft\\.com/l/|"
        "teams\\.live\\.com/meet/|whereby\\.com/|webex\\.com/|meet\\.jit\\.si/|gotomeet\\.me/|bluejeans\\.com/)[^\\s<>\"'\\\\)\\],]+"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kNumber(u"zoom(?:gov)?\\.\\w+/(?:j|w|s)/(\\d{6,15})"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kPassword(
        u"(?:pass ?code|pass ?word|kenncode|kennwort|passwort|code secret|mot de passe)"
        "\\s*:\\s*(\\S{1,64})"_s,
        QRegularExpression::CaseInsensitiveOption);
    CalendarMeeting meeting;
    for (const QString& text : texts) {
        if (!text.contains(u"://"_s))
            continue;
        const auto link = kLink.match(text);
        if (!link.hasMatch())
            continue;
        meeting.url = link.captured(0);
        while (meeting.url.endsWith(u'.') || meeting.url.endsWith(u';'))
            meeting.url.chop(1);
        if (const auto number = kNumber.match(meeting.url); number.hasMatch()) {
            meeting.id = number.captured(1);
            meeting.password = QUrlQuery(QUrl(meeting.url)).queryItemValue(u"pwd"_s, QUrl::FullyDecoded);
            if (meeting.password.isEmpty()) {
                for (const QString& other : texts) {
                    if (const auto password = kPassword.match(other); password.hasMatch()) {
                        meeting.password = password.captured(1);
                        break;
                    }
                }
            }
        }
        return meeting;
    }
    return meeting;
}

} // namespace storage
