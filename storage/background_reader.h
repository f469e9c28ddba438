// BackgroundReader: long reads on a thread and a connection of their own, so that they do not hold up the window.
#pragma once

#include "storage/reader.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <atomic>
#include <memory>

namespace storage
{

/// Reads one desk's file beside the connection that writes it. A read sees what was committed when it began.
class BackgroundReader : public QObject
{
public:
    explicit BackgroundReader(QString file);
    /// Waits for the read that runs; those behind it, and every answer still on its way, are dropped.
    ~BackgroundReader() override;

    /// Runs `query` on the thread, in the order asked; then `answered` on the thread of this object, unless `context` is
    /// gone by then.
    template <class T>
    void read(QObject* context, std::function<models::Result<T>(const Reader&)> query,
              std::function<void(models::Result<T>)> answered)
    {
        run(context, [query = std::move(query), answered = std::move(answered)](const models::Result<Reader>& reader) {
            auto answer = std::make_shared<models::Result<T>>(reader ? query(*reader)
                                                                     : models::Result<T>(models::fail(reader.error())));
            return [answer, answered] { answered(std::move(*answer)); };
        });
    }

    /// Keeps what is asked for until release(): a window that starts wants the processor for itself.
    void hold() { m_isHeld = true; }
    void release();

private:
    using Answer = std::function<void()>;
    void run(QObject* context, std::function<Answer(const models::Result<Reader>&)> work);
    /// On the thread: opens the file for the first read.
    models::Result<Reader> reader();

    QString m_file;
    QThread m_thread;
    QObject m_place; ///< lives on the thread
    std::unique_ptr<Database> m_database;
    std::atomic<bool> m_ending = false;
    bool m_isHeld = false;
};

} // namespace storage
