// OneInstance: one window a desk. A second start tells the first to come forward, hands its files over and ends.
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace app
{

class OneInstance : public QObject
{
    Q_OBJECT

public:
    explicit OneInstance(const QString& folder, QObject* parent = nullptr);

    /// True: this is the window of the desk. False: another one is, and has taken the files.
    bool claim(const QStringList& files);

Q_SIGNALS:
    /// Another start asked for this desk.
    void called(const QStringList& files);

private:
    void answer();

    QString m_name;
    QLocalServer m_server;
};

} // namespace app
