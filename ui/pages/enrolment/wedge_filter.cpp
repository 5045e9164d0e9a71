// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/wedge_filter.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace tapledger::ui {
namespace {

constexpr int kBurstGap = 50; ///< ms, as the reader that types is told from a person

} // namespace

WedgeFilter::WedgeFilter(DeskReaders& readers, QWidget* page) : QObject(page), m_readers(readers), m_page(page)
{
    qApp->installEventFilter(this);
    connect(&readers, &DeskReaders::cardPresented, this, [this] { m_isCard = true; });
}

bool WedgeFilter::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !m_page->isVisible())
        return false;
    auto* widget = qobject_cast<QWidget*>(object);
    const auto* key = static_cast<QKeyEvent*>(event);
    // An ignored key comes again for each parent: it counts where it came first.
    if (!widget || widget != QApplication::focusWidget() || key->isAutoRepeat() || key->text().isEmpty() ||
        (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) ||
        !(widget == m_page || m_page->isAncestorOf(widget)))
        return false;
    return press(widget, key->text().front());
}

bool WedgeFilter::press(QWidget* widget, QChar key)
{
    auto* field = qobject_cast<QLineEdit*>(widget);
    if (field != m_field || !m_sinceKey.isValid() || m_sinceKey.elapsed() > kBurstGap) {
        m_field = field;
        m_before = field ? field->text() : QString();
    }
    m_sinceKey.start();
    m_isCard = false;
    m_readers.pressKey(key == u'\n' ? QChar(u'\r') : key);
    if (!m_isCard)
        return false;
    if (m_field)
        m_field->setText(m_before);
    return true;
}

} // namespace tapledger::ui
