// FormDraft: watches the fields of a form and keeps what is typed, until it is saved or thrown away.
#pragma once

#include "ui/core/drafts.h"

#include <QObject>
#include <QTimer>
#include <functional>

class QWidget;

namespace ui
{

class FormDraft : public QObject
{
    Q_OBJECT

public:
    /// Watches the fields that `form` has now: lines, texts, lists, boxes, switches and choices. Fields are known by their
    /// object names, else by their place in the form. A line that holds a password is none, nor is a field that leave() named.
    FormDraft(QWidget* form, QString name, QSettings* memory);

    /// The field says by itself what is kept of it, and fills itself: a client who was chosen is more than the name.
    void watch(QWidget* field, std::function<QString()> read, std::function<void(const QString&)> fill);
    /// The field is not kept: it says what the form is about.
    void leave(QWidget* field);

    /// The form was opened for a record; what is typed from now on is kept under this title. `subject` leads back to it.
    void begin(const Draft& subject);
    /// begin(), with what was kept for this record filled in again. `isTyped`: the form was not filled anew, and holds
    /// what was typed about the record that it showed last; if that is this one, nothing is to be done.
    /// True when something was filled in.
    bool open(const Draft& subject, bool isTyped = false);
    /// Who it is about became known while it was filled in.
    void setId(const models::Uuid& id);
    /// Fills a kept draft of the same subject into the form. False when there is none.
    bool restore();
    /// Keeps what was typed in this moment, before the form is filled with something else.
    void keepNow();
    /// Saved, or thrown away on purpose.
    void end();

public Q_SLOTS:
    /// Something changed that will be kept in a moment.
    void touched();

private:
    struct WatchedField {
        QString name;
        QWidget* widget;
        std::function<QString()> read;
        std::function<void(const QString&)> fill;
    };

    void keep();

    QString m_name;
    Drafts m_drafts;
    Draft m_subject;
    QTimer m_soon;
    std::vector<WatchedField> m_fields;
    QMap<QString, QString> m_atFirst;
    bool m_open = false;
    bool m_isKept = false; ///< of what is typed now, something lies in the memory
};

} // namespace ui
