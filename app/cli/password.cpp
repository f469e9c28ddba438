// The terminal's echo is the one thing that each system does its own way.
#include "app/cli/password.h"

#include <QFile>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

/// Switches the echo off while it lives.
class Silence
{
public:
#ifdef Q_OS_WIN
    Silence() : m_input(GetStdHandle(STD_INPUT_HANDLE))
    {
        m_isTerminal = _isatty(_fileno(stdin)) != 0 && GetConsoleMode(m_input, &m_before);
        if (m_isTerminal)
            SetConsoleMode(m_input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~Silence()
    {
        if (m_isTerminal)
            SetConsoleMode(m_input, m_before);
    }

private:
    HANDLE m_input;
    DWORD m_before = 0;
#else
    Silence()
    {
        m_isTerminal = isatty(STDIN_FILENO) == 1 && tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (m_isTerminal) {
            termios silent = m_before;
            silent.c_lflag &= ~tcflag_t(ECHO);
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        }
    }
    ~Silence()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

private:
    termios m_before{};
#endif
public:
    bool isTerminal() const
    {
        return m_isTerminal;
    }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    bool m_isTerminal = false;
};

} // namespace

models::Result<QString> readPassword(const QString& prompt)
{
    QByteArray line;
    {
        const Silence silence;
        if (silence.isTerminal())
            std::fputs(prompt.toUtf8().constData(), stderr);
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return models::fail(models::ErrorCode::Io, u"The password cannot be read from standard input."_s);
        line = input.readLine(4096);
        if (silence.isTerminal())
            std::fputs("\n", stderr);
    }
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return models::fail(models::ErrorCode::Invalid, u"No password was given. Nothing was changed."_s);
    return QString::fromUtf8(line);
}

} // namespace cli
