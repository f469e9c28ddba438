// Three passes over a client list: its letters, its dates, its rows. Only the accepted rows stay in memory.
#include "storage/exchange/client_csv.h"

#include "storage/exchange/client_row.h"
#include "storage/exchange/csv_reader.h"
#include "storage/exchange/csv_writer.h"
#include "storage/exchange/text_encoding.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::Result;
using models::Status;

namespace storage
{

namespace
{

constexpr int kMostRows = 50'000;
constexpr qint64 kMostCharacters = 64'000'000;
constexpr int kHeaderWithin = 15; ///< a title and blank lines may stand above the header

/// One pass over the rows of a file.
class ClientListPass
{
public:
    ClientListPass(QIODevice& device, EncodingFinding finding, QChar separator)
        : m_pieces(device, finding), m_reader([this](QString& text) { return m_pieces.appendNext(text); }, separator)
    {
    }
    Result<bool> next(CsvRecord& record) { return m_reader.next(record); }

private:
    TextPieces m_pieces;
    CsvReader m_reader;
};

/// What is known of a file before its rows are read.
struct ClientListShape {
    EncodingFinding encoding;
    QChar separator;
    int headerRow = 0;
    ClientColumns columns;
};

QString separatorName(QChar separator)
{
    return separator == u'\t'  ? u"tab"_s
           : separator == u';' ? u"semicolon"_s
           : separator == u'|' ? u"pipe"_s
                               : u"comma"_s;
}

bool isDateField(ClientField field)
{
    return field == ClientField::BirthDate || field == ClientField::Expiry || field == ClientField::Since;
}

Result<ClientListShape> findShape(QIODevice& device)
{
    ClientListShape shape;
    TD_ASSIGN(shape.encoding, findEncoding(device));
    QString beginning;
    TextPieces pieces(device, shape.encoding);
    for (bool more = true; more && beginning.size() < 128 * 1024;) {
        TD_ASSIGN(more, pieces.appendNext(beginning));
    }
    if (beginning.trimmed().isEmpty())
        return models::fail(ErrorCode::Invalid,
                            u"The file is empty. Nothing was read. Export the client list again."_s);
    shape.separator = findSeparator(beginning);

    if (!device.seek(0))
        return models::fail(ErrorCode::Io, u"The file cannot be read again from its start."_s);
    ClientListPass pass(device, shape.encoding, shape.separator);
    CsvRecord record;
    QStringList first;
    int bestKnown = 0;
    for (int i = 0; i < kHeaderWithin; ++i) {
        TD_ASSIGN(const bool more, pass.next(record));
        if (!more)
            break;
        if (first.isEmpty())
            first = record.cells;
        const auto fields = clientFieldsOf(record.cells);
        const int known =
            int(std::count_if(fields.begin(), fields.end(), [](ClientField f) { return f != ClientField::Unknown; }));
        if (namePeople(fields) && known > bestKnown) {
            bestKnown = known;
            shape.headerRow = record.row;
            shape.columns.header = record.cells;
            shape.columns.fields = fields;
        }
    }
    if (bestKnown == 0)
        return models::fail(
            ErrorCode::Invalid,
            u"No column holds names. Nothing was read. The first line must name the columns, for example: Name, "
            "Email, Phone, Date of Birth. It reads: %1"_s.arg(first.join(u" | "_s).left(200)));
    return shape;
}

/// Finds the order of day and month of each date column; Ambiguous, as a question, when nothing tells.
Status findDateOrders(QIODevice& device, ClientListShape& shape, const ClientCsvOptions& options)
{
    std::map<size_t, DateColumn> columns;
    for (size_t i = 0; i < shape.columns.fields.size(); ++i) {
        if (isDateField(shape.columns.fields[i]))
            columns[i] = {};
    }
    if (options.dateOrder) {
        for (const auto& [index, column] : columns)
            shape.columns.orders[index] = options.dateOrder;
        return {};
    }
    if (columns.empty())
        return {};
    if (!device.seek(0))
        return models::fail(ErrorCode::Io, u"The file cannot be read again from its start."_s);
    ClientListPass pass(device, shape.encoding, shape.separator);
    CsvRecord record;
    for (;;) {
        TD_ASSIGN(const bool more, pass.next(record));
        if (!more)
            break;
        if (record.row <= shape.headerRow || !record.fault.isEmpty() || record.row > shape.headerRow + kMostRows)
            continue;
        for (auto& [index, column] : columns) {
            if (qsizetype(index) < record.cells.size())
                column.add(unguardedCell(record.cells[qsizetype(index)]).trimmed());
        }
    }
    DateColumn wholeFile;
    for (const auto& [index, column] : columns)
        wholeFile.join(column);
    for (const auto& [index, column] : columns) {
        std::optional<DateOrder>& order = shape.columns.orders[index];
        order = column.order();
        if (!order)
            order = dateOrderInHeader(shape.columns.header.value(qsizetype(index)));
        if (!order)
            order = wholeFile.order();
        // One odd date among many is that row's fault; a column that leaves everything open is a question.
        if (!shape.columns.orders[index] && column.openDates() > 0 && column.settledDates() == 0 &&
            column.openDates() >= column.plainDates())
            return models::fail(
                ErrorCode::Ambiguous,
                u"The dates in “%1” can be read in two ways: is %2 written with the day first or the month first? Nothing was "
                "imported. Say which with --date-order dmy or --date-order mdy."_s.arg(
                    shape.columns.header[qsizetype(index)].simplified(), column.example().left(40)));
    }
    return {};
}

/// Too many or too few cells for the header; what is merely left away at the end of a row is no fault.
QString shapeFault(const CsvRecord& record, const ImportedClient& client, qsizetype columns)
{
    for (qsizetype i = columns; i < record.cells.size(); ++i) {
        if (!record.cells[i].trimmed().isEmpty())
            return u"The row has %1 cells, the header has %2."_s.arg(record.cells.size()).arg(columns);
    }
    if (record.cells.size() >= columns)
        return {};
    if (record.cutOff)
        return u"The file ends in the middle of this row."_s;
    if (!client.email && !client.phone && !client.birthDate)
        return u"The row ends after %1 of %2 cells."_s.arg(record.cells.size()).arg(columns);
    return {};
}

} // namespace

Result<ClientList> readClientCsv(QIODevice& device, const ClientCsvOptions& options)
{
    TD_ASSIGN(ClientListShape shape, findShape(device));
    shape.columns.today = options.today;
    for (const auto& [index, field] : options.columns) {
        if (index < shape.columns.fields.size())
            shape.columns.fields[index] = field;
    }
    if (!namePeople(shape.columns.fields))
        return models::fail(ErrorCode::Invalid, u"No column holds names. Nothing was read. Say which column does."_s);
    TD_TRY(findDateOrders(device, shape, options));

    ClientList list;
    list.header = shape.columns.header;
    list.fields = shape.columns.fields;
    list.form = encodingName(shape.encoding.encoding) + u", "_s + separatorName(shape.separator);
    for (size_t i = 0; i < shape.columns.fields.size(); ++i) {
        if (shape.columns.fields[i] == ClientField::Technical)
            list.passedOver.push_back(list.header[qsizetype(i)].simplified());
    }
    if (!device.seek(0))
        return models::fail(ErrorCode::Io, u"The file cannot be read again from its start."_s);
    ClientListPass pass(device, shape.encoding, shape.separator);
    CsvRecord record;
    qint64 characters = 0;
    for (;;) {
        TD_ASSIGN(const bool more, pass.next(record));
        if (!more)
            break;
        if (record.row <= shape.headerRow)
            continue;
        for (const QString& cell : record.cells)
            characters += cell.size();
        if (++list.read > kMostRows || characters > kMostCharacters)
            return models::fail(ErrorCode::Invalid,
                                u"The file is too large for a client list: more than 50,000 rows or 64 "
                                "million characters. Nothing was imported. Split it and import the parts."_s);
        QString fault = record.fault;
        ImportedClient client = readClientRow(record.cells, shape.columns, fault);
        client.row = record.row;
        if (record.fault.isEmpty()) {
            const QString broken = shapeFault(record, client, list.header.size());
            fault = !broken.isEmpty() ? broken : fault;
        }
        if (fault.isEmpty())
            fault = faultOf(client, options.today);
        if (fault.isEmpty()) {
            client.cells = record.cells;
            list.clients.push_back(std::move(client));
        } else {
            list.rejects.push_back({record.row, fault, record.cells});
        }
    }
    return list;
}

Status writeRejects(QIODevice& device, const QStringList& header, const std::vector<RejectedRow>& rejects)
{
    CsvWriter writer(device, CsvProfile::machine());
    qsizetype columns = header.size();
    for (const RejectedRow& reject : rejects)
        columns = std::max(columns, reject.cells.size());
    for (qsizetype i = 0; i < columns; ++i)
        writer.plain(header.value(i));
    writer.plain(u"reason"_s);
    TD_TRY(writer.endRow());
    for (const RejectedRow& reject : rejects) {
        for (qsizetype i = 0; i < columns; ++i)
            writer.text(unguardedCell(reject.cells.value(i)));
        writer.text(reject.reason);
        TD_TRY(writer.endRow());
    }
    return writer.flush();
}

} // namespace storage
