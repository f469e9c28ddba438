// Options: what the desktop program was asked for.
#pragma once

#include "models/result.h"

#include <QSize>
#include <QStringList>

namespace app
{

struct Options {
    QString data; ///< folder of the desk, empty: the default
    bool demo = false;
    QStringList files;   ///< calendars, address books, client lists to import
    QString screenshots; ///< folder for pictures, empty: open a window
    QStringList themes;  ///< "light", "dark", "contrast"; empty: the system's
    QSize size{1280, 800};
    bool isSizeGiven = false; ///< then it is said, not what was remembered
    double scale = 1;
    QString locale;
    bool gallery = false;
    bool help = false;
    bool version = false;
};

/// Reads the arguments after the program's name. Usage for what it does not know.
models::Result<Options> parseOptions(const QStringList& arguments);

QString helpText();

} // namespace app
