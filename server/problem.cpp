// Writing of error answers.
#include "server/problem.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace server
{

namespace
{

QString titleOf(int status)
{
    switch (status) {
    case 400:
        return u"Bad Request"_s;
    case 401:
        return u"Unauthorized"_s;
    case 403:
        return u"Forbidden"_s;
    case 404:
        return u"Not Found"_s;
    case 405:
        return u"Method Not Allowed"_s;
    case 409:
        return u"Conflict"_s;
    case 413:
        return u"Content Too Large"_s;
    case 415:
        return u"Unsupported Media Type"_s;
    case 426:
        return u"Upgrade Required"_s;
    case 429:
        return u"Too Many Requests"_s;
    case 431:
        return u"Request Header Fields Too Large"_s;
    case 503:
        return u"Service Unavailable"_s;
    default:
        return u"Internal Server Error"_s;
    }
}

} // namespace

HttpResponse problem(int status, QLatin1String code, const QString& detail, const QJsonObject& extra)
{
    QJsonObject object = extra;
    object.insert("type"_L1, u"about:blank"_s);
    object.insert("title"_L1, titleOf(status));
    object.insert("status"_L1, status);
    object.insert("code"_L1, QString(code));
    object.insert("detail"_L1, detail);
    HttpResponse response{.status = status, .contentType = "application/problem+json"};
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return response;
}

HttpResponse busy(const QString& detail)
{
    HttpResponse response = problem(503, "busy"_L1, detail);
    response.retryAfter = 2;
    return response;
}

HttpResponse jsonAnswer(const QJsonObject& object, int status)
{
    HttpResponse response{.status = status};
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return response;
}

} // namespace server
