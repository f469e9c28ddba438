// Printing of tables.
#include "app/cli/report/report_table.h"

using namespace Qt::StringLiterals;

namespace cli
{

models::Result<ReportDesk> openReport(const Context& context)
{
    ReportDesk report;
    TD_ASSIGN(report.desk, openDesk(context));
    TD_ASSIGN(report.practice, ui::readPractice(report.desk.store->reader()));
    return report;
}

TextTable::TextTable(QStringList headings)
{
    for (QString& heading : headings) {
        m_right.push_back(heading.startsWith(u'>'));
        m_headings << (m_right.back() ? heading.mid(1) : heading);
    }
}

void TextTable::print(const QString& whenEmpty) const
{
    if (m_rows.empty()) {
        cli::print(whenEmpty);
        return;
    }
    std::vector<qsizetype> widths;
    for (qsizetype column = 0; column < m_headings.size(); ++column) {
        qsizetype width = m_headings[column].size();
        for (const QStringList& row : m_rows)
            width = std::max(width, row[column].size());
        widths.push_back(width);
    }
    const auto printRow = [&](const QStringList& cells) {
        QString line;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const size_t at = size_t(column);
            line += m_right[at] ? cells[column].rightJustified(widths[at]) : cells[column].leftJustified(widths[at]);
            line += u"  "_s;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        cli::print(line);
    };
    printRow(m_headings);
    for (const QStringList& row : m_rows)
        printRow(row);
}

models::Result<QDate> dayOption(const Arguments& arguments, const QString& option, const ReportDesk& report,
                                models::UtcTime now)
{
    TD_ASSIGN(const auto given, dateOption(arguments, option));
    return given.value_or(report.practice.zone.dateOf(now));
}

} // namespace cli
