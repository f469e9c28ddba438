// A report's answer: a table of text for people, the same rows as JSON for machines.
#pragma once

#include "app/cli/context.h"
#include "ui/core/commands.h"

#include <QJsonArray>

namespace cli
{

/// The desk of a report and whose it is; opened for reading only.
struct ReportDesk {
    OpenedDesk desk;
    ui::Practice practice;
};
models::Result<ReportDesk> openReport(const Context& context);

/// Rows of text under headings, in columns as wide as their widest cell; numbers stand right.
class TextTable
{
public:
    /// A heading that begins with '>' names a column of numbers.
    explicit TextTable(QStringList headings);
    void add(QStringList cells) { m_rows.push_back(std::move(cells)); }
    /// Prints it, or the sentence when there are no rows.
    void print(const QString& whenEmpty) const;

private:
    QStringList m_headings;
    std::vector<bool> m_right;
    std::vector<QStringList> m_rows;
};

/// A day given by an option, else today in the trainer's zone.
models::Result<QDate> dayOption(const Arguments& arguments, const QString& option, const ReportDesk& report,
                                models::UtcTime now);

} // namespace cli
