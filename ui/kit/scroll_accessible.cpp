// A scrolling area as any widget with children: an index that is none gives nothing.
#include "ui/kit/scroll_accessible.h"

#include <QAbstractScrollArea>
#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

/// Asked for each class of an object, the most special first: lists, tables and texts have been answered by then.
QAccessibleInterface* scrollInterface(const QString& name, QObject* object)
{
    if (name != u"QScrollArea" && name != u"QAbstractScrollArea")
        return nullptr;
    return new QAccessibleWidget(qobject_cast<QWidget*>(object), QAccessible::Client);
}

} // namespace

void installScrollAccessibility()
{
    QAccessible::installFactory(scrollInterface); // Qt takes each but once
}

} // namespace ui
