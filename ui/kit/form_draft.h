// FormDraft: watches the fields of a form and keeps what is typed, until it is saved or thrown away.
#pragma once

#include "ui/core/drafts.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace ui
{

class FormDraft : public QObject
{
    Q_OBJECT

public:
    /// Watches the fields that `form` has now (lines, texts, lists, boxes). Fields are known by their object names, else by
    /// their place in the form.
    FormDraft(QWidget* form, QString name, QSettings* memory);

    /// The form was opened for a record; what is typed from now on is kept under this title. `subject` leads back to it.
    void begin(const Draft& subject);
    /// begin(), with what was kept for this record filled in again. `isTyped`: the form was not filled anew, and holds
    /// what was typed about the record that it showed last; if that is this one, nothing is to be done.
    void open(const Draft& subject, bool isTyped = false);
    /// Who it is about became known while it was filled in.
    void setId(const models::Uuid& id);
    /// Fills a kept draft of the same subject into the form. False when there is none.
    bool restore();
    /// Saved, or thrown away on purpose.
    void end();

private:
    QString textOf(QWidget* field) const;
    void setText(QWidget* field, const QString& text) const;
    void touched();
    void keep();

    QString m_name;
    Drafts m_drafts;
    Draft m_subject;
    QTimer m_soon;
    std::vector<std::pair<QString, QWidget*>> m_fields;
    QMap<QString, QString> m_atFirst;
    bool m_open = false;
};

} // namespace ui
