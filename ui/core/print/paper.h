// Paper: the contents of what is printed or kept as PDF, as HTML of the subset that QTextDocument lays out.
#pragma once

#include "ui/core/commands.h"

#include <QLocale>

namespace ui::print
{

/// A paper: its heading, and its body below it.
struct Paper {
    QString title;
    QString html;
};

/// The earnings of whole local days, both included: the way from gross to net a currency, then by month and by service.
/// Names no client.
models::Result<Paper> earningsPaper(const storage::Reader& reader, const Practice& practice, const QLocale& locale, QDate from,
                                    QDate to);

/// A receipt for a payment that was received: who, what for, how much, what was given back. InvalidState for a payment that
/// waits or failed.
models::Result<Paper> receiptPaper(const storage::Reader& reader, const Practice& practice, const QLocale& locale,
                                   const models::Uuid& paymentId);

/// The trainer's certificates that are valid on a day, as a proof sheet.
models::Result<Paper> certificatesPaper(const storage::Reader& reader, const Practice& practice, const QLocale& locale, QDate today);

} // namespace ui::print
