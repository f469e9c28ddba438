// The thread, and the way there and back.
#include "storage/background_reader.h"

#include "storage/database.h"

namespace storage
{

BackgroundReader::BackgroundReader(QString file) : m_file(std::move(file))
{
    m_thread.setObjectName(QStringLiteral("reading"));
    m_place.moveToThread(&m_thread);
}

BackgroundReader::~BackgroundReader()
{
    m_ending = true;
    if (!m_thread.isRunning())
        return;
    // A connection is closed on the thread that opened it.
    QMetaObject::invokeMethod(&m_place, [this] {
        m_database.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void BackgroundReader::run(QObject* context, std::function<Answer(const models::Result<Reader>&)> work)
{
    if (!m_isHeld && !m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(
        &m_place,
        [this, context = QPointer<QObject>(context), work = std::move(work)] {
            if (m_ending)
                return;
            Answer answer = work(reader());
            QMetaObject::invokeMethod(
                this,
                [context, answer = std::move(answer)] {
                    if (context)
                        answer();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void BackgroundReader::release()
{
    m_isHeld = false;
    if (!m_thread.isRunning())
        m_thread.start();
}

models::Result<Reader> BackgroundReader::reader()
{
    if (!m_database) {
        TD_ASSIGN(m_database, Database::open(m_file, Database::Open::ReadOnly));
    }
    return Reader(*m_database);
}

} // namespace storage
