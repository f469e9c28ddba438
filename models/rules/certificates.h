// Certificates: how they stand on a day.
#pragma once

#include "models/entities/people.h"

#include <span>

namespace models
{

/// How long before the end the list warns.
inline constexpr int kCertificateWarnDays = 60;

enum class CertificateStanding { Lasting, Valid, EndsSoon, Ended };

/// The last day of a certificate is still valid; without a last day it is Lasting.
CertificateStanding certificateStanding(const Certification& certificate, QDate today);

/// Whether some certificate has ended by `day` and none of the same name is valid then (a renewed one does not warn).
bool hasLapsedCertificate(std::span<const Certification> certificates, QDate day);

/// Invalid when the name is empty or the end lies before the issue.
Status checkCertificate(const Certification& certificate);

} // namespace models
