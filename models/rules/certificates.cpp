// Certificates: how they stand on a day.
#include "models/rules/certificates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models
{

CertificateStanding certificateStanding(const Certification& certificate, QDate today)
{
    if (!certificate.expiryDate)
        return CertificateStanding::Lasting;
    if (*certificate.expiryDate < today)
        return CertificateStanding::Ended;
    return today.daysTo(*certificate.expiryDate) <= kCertificateWarnDays ? CertificateStanding::EndsSoon
                                                                         : CertificateStanding::Valid;
}

bool hasLapsedCertificate(std::span<const Certification> certificates, QDate day)
{
    const auto ended = [&](const Certification& c) {
        return certificateStanding(c, day) == CertificateStanding::Ended;
    };
    return std::any_of(certificates.begin(), certificates.end(), [&](const Certification& lapsed) {
        return ended(lapsed) && std::none_of(certificates.begin(), certificates.end(), [&](const Certification& other) {
                   return !ended(other) && other.name.compare(lapsed.name, Qt::CaseInsensitive) == 0;
               });
    });
}

Status checkCertificate(const Certification& certificate)
{
    if (certificate.name.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, u"Enter the name of the certificate. Nothing was changed."_s);
    if (certificate.issueDate && certificate.expiryDate && *certificate.expiryDate < *certificate.issueDate)
        return fail(ErrorCode::Invalid, u"Enter an end on or after the day of issue. Nothing was changed."_s);
    return {};
}

} // namespace models
