// Papers about money: the earnings of a period and the receipt of a payment.
#pragma once

#include "ui/core/commands.h"
#include "ui/core/print/paper.h"

namespace ui::print
{

/// The earnings of whole local days, both included: the way from gross to net a currency, then by month and by service.
/// Names no client.
models::Result<Paper> earningsPaper(const storage::Reader& reader, const Practice& practice, const PaperDesk& desk,
                                    QDate from, QDate to);

/// A receipt for a payment that was received: who, what for, how much, what was given back. InvalidState for a payment that
/// waits or failed.
models::Result<Paper> receiptPaper(const storage::Reader& reader, const Practice& practice, const PaperDesk& desk,
                                   const models::Uuid& paymentId);

/// The trainer's certificates that are valid today, as a proof sheet.
models::Result<Paper> certificatesPaper(const storage::Reader& reader, const Practice& practice, const PaperDesk& desk);

/// Trainer, place, mail and phone, as the sender of a paper.
void addSender(Paper& paper, const Practice& practice);

} // namespace ui::print
