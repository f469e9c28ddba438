// Lines of `apply` for packs bought.
#include "app/cli/apply/lines.h"
#include "ui/core/plans/package_plans.h"

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

ui::Plan planSellPackage(Fields& fields)
{
    ui::plans::SaleRequest request;
    request.id = fields.newIdIf();
    request.client = fields.name(u"client"_s);
    request.package = fields.name(u"package"_s);
    request.paymentMethod = fields.nameIf(u"payment_method"_s);
    request.amount = fields.moneyIf(u"amount"_s);
    request.date = fields.momentIf(u"date"_s);
    return ui::plans::sellPackage(request);
}

ui::Plan planAdjustPackage(Fields& fields)
{
    ui::plans::AdjustmentRequest request;
    request.clientPackage = fields.name(u"client_package"_s);
    request.sessions = fields.wholeIf(u"sessions"_s, -10'000, 10'000);
    request.expiryDate = fields.dateIf(u"expiry_date"_s);
    request.reason = fields.text(u"reason"_s);
    return ui::plans::adjustPackage(request);
}

ui::Plan planHoldPackage(Fields& fields)
{
    ui::plans::HoldRequest request;
    request.clientPackage = fields.nameIf(u"client_package"_s);
    const bool all = fields.flag(u"all"_s);
    if (all == request.clientPackage.has_value())
        fields.refuse(u"Give \"client_package\", or \"all\":true. Nothing was changed."_s);
    request.from = fields.date(u"from"_s);
    request.to = fields.date(u"to"_s);
    request.reason = fields.text(u"reason"_s);
    return ui::plans::holdPackage(request);
}

ui::Plan planRefundPackage(Fields& fields)
{
    const QString pack = fields.name(u"client_package"_s);
    const QString method = fields.word(u"method"_s, {u"pro_rata"_s, u"list_price"_s});
    return ui::plans::refundPackage(
        pack, method == u"list_price"_s ? ui::plans::RefundMethod::ListPrice : ui::plans::RefundMethod::ProRata,
        fields.text(u"reason"_s));
}

} // namespace

void addPackageLines(std::vector<Line>& lines)
{
    lines.insert(lines.end(), {{"sell_package", planSellPackage},
                               {"adjust_package", planAdjustPackage},
                               {"hold_package", planHoldPackage},
                               {"refund_package", planRefundPackage}});
}

} // namespace cli
