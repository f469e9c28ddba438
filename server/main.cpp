// trainerdesk-server: the hosted endpoint. Serving, upgrading the database, and accounts for the operator.
#include "server/commands.h"

int main(int argc, char** argv)
{
    return server::runCommand(argc, argv);
}
