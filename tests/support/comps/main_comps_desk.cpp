// comps_desk DIR: makes a desk folder that holds the practice of the comps (docs/pictures.md).
#include "tests/support/comps/comps_practice.h"

#include <QCoreApplication>
#include <cstdio>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("Usage: comps_desk DIR\n", stderr);
        return 2;
    }
    const auto make = [&]() -> models::Status {
        TD_ASSIGN(const auto database,
                  storage::openDesk(QString::fromLocal8Bit(argv[1]), storage::Database::Open::CreateIfNone));
        models::IdSource ids(1);
        storage::Store store(
            *database, [] { return tests::compsNow(); }, ids);
        TD_TRY(storage::initialise(store, tests::compsTrainer()));
        return tests::fillCompsPractice(store);
    };
    const models::Status made = make();
    if (!made) {
        std::fputs((made.error().message + u'\n').toUtf8().constData(), stderr);
        return 1;
    }
    return 0;
}
