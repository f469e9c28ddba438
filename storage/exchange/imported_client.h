// ImportedClient: a person as a foreign file tells of them, before anything is compared with the desk.
#pragma once

#include "models/entities/people.h"
#include "storage/exchange/client_headers.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace storage
{

/// What one row or card says. Absent values say nothing: they never erase what the desk knows.
struct ImportedClient {
    int row = 0;                        ///< as a spreadsheet counts (the header is row 1), or the number of the card
    std::optional<models::Uuid> deskId; ///< an id that the file gives the person; our own exports give the client's
    QString firstName;
    QString lastName;
    std::optional<QString> email;
    std::optional<QString> phone;
    std::optional<QDate> birthDate;
    std::optional<QString> gender;
    std::optional<models::ClientStatus> status;
    std::optional<QDate> since;
    std::optional<int> sessionsLeft;
    std::optional<QDate> expiry; ///< last day on which the sessions count
    QStringList tags;
    QStringList notes;
    QStringList cells; ///< as read, for the file of rejected rows
};

/// A row that could not be taken, and why.
struct RejectedRow {
    int row = 0;
    QString reason;
    QStringList cells;
};

/// A client list that was read.
struct ClientList {
    QStringList header;
    std::vector<ClientField> fields; ///< of the header's cells; empty for vCards
    std::vector<ImportedClient> clients;
    std::vector<RejectedRow> rejects;
    QStringList passedOver; ///< headers of columns that say nothing about a client
    int read = 0;
    QString form; ///< "UTF-16, tab" for the preview
};

/// Checks what holds for every name and text that comes from outside: no control characters, names up to 200 characters,
/// other text up to 1 MiB, an address that is one. Answers the reason to reject, or an empty text.
QString faultOf(const ImportedClient& client, QDate today);

} // namespace storage
