// trainerdesk-server: the hosted endpoint. Serving, upgrading the database, and accounts for the operator.
#include "server/commands.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationVersion(QStringLiteral(TRAINERDESK_VERSION));
    return server::runCommand(argc, argv);
}
