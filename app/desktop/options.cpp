// Reading the command line of the desktop program (docs/cli.md). By hand: it must be known before QApplication exists.
#include "app/desktop/options.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app
{

using models::ErrorCode;
using models::Result;

Result<Options> parseOptions(const QStringList& arguments)
{
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString name = arguments[i];
        QString value;
        bool hasValue = false;
        if (const qsizetype equals = name.indexOf(u'='); name.startsWith(u"--"_s) && equals > 0) {
            value = name.mid(equals + 1);
            name = name.left(equals);
            hasValue = true;
        }
        if (name == u"--demo"_s) {
            options.demo = true;
        } else if (name == u"--gallery"_s) {
            options.gallery = true;
        } else if (name == u"--help"_s || name == u"-h"_s) {
            options.help = true;
        } else if (name == u"--version"_s) {
            options.version = true;
        } else if (name == u"--data"_s || name == u"--screenshots"_s || name == u"--theme"_s || name == u"--size"_s ||
                   name == u"--scale"_s || name == u"--locale"_s) {
            if (!hasValue) {
                if (i + 1 >= arguments.size())
                    return models::fail(ErrorCode::Usage, u"%1 wants a value. See --help."_s.arg(name));
                value = arguments[++i];
            }
            if (name == u"--data"_s) {
                options.data = value;
            } else if (name == u"--screenshots"_s) {
                options.screenshots = value;
            } else if (name == u"--locale"_s) {
                options.locale = value;
            } else if (name == u"--theme"_s) {
                if (value == u"all"_s)
                    options.themes = {u"light"_s, u"dark"_s};
                else if (value == u"light"_s || value == u"dark"_s || value == u"contrast"_s)
                    options.themes = {value};
                else
                    return models::fail(ErrorCode::Usage, u"--theme is light, dark, contrast or all."_s);
            } else if (name == u"--size"_s) {
                static const QRegularExpression kSize(u"^(\\d{3,4})x(\\d{3,4})$"_s);
                const QRegularExpressionMatch match = kSize.match(value);
                if (!match.hasMatch())
                    return models::fail(ErrorCode::Usage, u"--size is WIDTHxHEIGHT, like 1280x800."_s);
                options.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
                options.isSizeGiven = true;
            } else {
                bool isNumber = false;
                options.scale = value.toDouble(&isNumber);
                if (!isNumber || options.scale < 0.5 || options.scale > 4)
                    return models::fail(ErrorCode::Usage, u"--scale is a number from 0.5 to 4."_s);
            }
        } else if (!hasValue && !name.startsWith(u'-')) {
            options.files.append(name);
        } else {
            return models::fail(ErrorCode::Usage,
                                u"%1 is not an option of trainerdesk. See --help."_s.arg(arguments[i]));
        }
    }
    if (options.demo && !options.data.isEmpty())
        return models::fail(ErrorCode::Usage, u"--demo opens a sample desk in a temporary folder; leave out --data."_s);
    return options;
}

QString helpText()
{
    return u"Usage: trainerdesk [--data DIR | --demo] [OPTIONS] [FILE...]\n\n"
           "  FILE               a calendar (.ics), address book (.vcf) or client list (.csv) to import;\n"
           "                     nothing is written before you confirm\n"
           "  --data DIR         open the desk of this folder (default: TRAINERDESK_DATA, else the\n"
           "                     application-data folder)\n"
           "  --demo             open a sample desk in a temporary folder\n"
           "  --screenshots DIR  draw every screen and its main states to PNG without a display, and exit\n"
           "  --theme NAME       light, dark, contrast, or all (pictures: light and dark)\n"
           "  --size WxH         size of the window (1280x800)\n"
           "  --scale N          scale of the pictures (1)\n"
           "  --locale NAME      language and formats, like de_DE (the system's)\n"
           "  --gallery          show every component in every state\n"
           "  --help, --version\n\n"
           "TRAINERDESK_NOW (ISO 8601 with an offset) fixes the clock."_s;
}

} // namespace app
