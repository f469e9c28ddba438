// The reference of the start: a bare Qt Widgets window of the same size, painted once.
#include "app/desktop/start_probe.h"

#include <QLabel>
#include <QMainWindow>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QLabel(QStringLiteral("A bare window")));
    window.resize(1280, 800);
    new app::StartProbe(window);
    window.show();
    return application.exec();
}
