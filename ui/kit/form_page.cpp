// What all forms of the side panel share.
#include "ui/kit/form_page.h"

#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/layouts.h"

#include <QKeyEvent>
#include <QPointer>

namespace ui
{

namespace
{

/// The gap above a part: none while the part is hidden.
class PartGap : public QSpacerItem
{
public:
    PartGap(QWidget* part, int gap) : QSpacerItem(0, gap, QSizePolicy::Minimum, QSizePolicy::Fixed), m_part(part) {}
    QSize sizeHint() const override { return isThere() ? QSpacerItem::sizeHint() : QSize(); }
    QSize minimumSize() const override { return isThere() ? QSpacerItem::minimumSize() : QSize(); }
    QSize maximumSize() const override { return isThere() ? QSpacerItem::maximumSize() : QSize(QWIDGETSIZE_MAX, 0); }

private:
    bool isThere() const { return m_part && !m_part->isHidden(); }
    QPointer<QWidget> m_part;
};

} // namespace

FormPage::FormPage(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_page(new PanelPage(theme))
{
    columnLayout(this, 0)->addWidget(m_page);
    m_heading = new PanelHeading(theme, {});
    connect(m_heading->close(), &QPushButton::clicked, this, &FormPage::cancelled);
    m_page->body()->addWidget(m_heading);
    m_cancel = new Button(theme, tr("Cancel"));
    m_save = new Button(theme, {}, Button::Kind::Primary);
    m_page->setActions({m_cancel, m_save});
    m_cancel->setObjectName(u"formCancel"_s);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        Q_EMIT thrownAway();
        leave();
    });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
}

void FormPage::add(QWidget* part, int gap)
{
    m_page->body()->addSpacerItem(new PartGap(part, gap));
    m_page->body()->addWidget(part);
}

void FormPage::addButton(QWidget* button)
{
    // The pinned row deletes what it held before; these two go on.
    m_cancel->setParent(nullptr);
    m_save->setParent(nullptr);
    m_page->setActions({m_cancel, button, m_save});
}

bool FormPage::check(const std::vector<std::pair<FormField*, QString>>& complaints)
{
    FormField* first = nullptr;
    for (const auto& [field, sentence] : complaints) {
        field->setProblem(sentence);
        if (!sentence.isEmpty() && !first)
            first = field;
    }
    if (first)
        first->control()->setFocus(Qt::OtherFocusReason);
    return !first;
}

void FormPage::leave()
{
    Q_EMIT cancelled();
}

void FormPage::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (enter && event->modifiers() & Qt::ControlModifier)
        save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
