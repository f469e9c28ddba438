// Payment words: the ways of paying and the states of a payment as people say them.
#pragma once

#include "models/entities/payments.h"

namespace ui
{

/// "Cash" for "cash"; a way that this version does not know stays as it is, and none is "–".
QString paymentMethodWords(const QString& method);
/// "paid", "waiting", "failed", "part refunded", "refunded"
QString paymentStatusWords(models::PaymentStatus status);

} // namespace ui
