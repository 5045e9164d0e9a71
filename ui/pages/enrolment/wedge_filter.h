// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk_reader.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

class QLineEdit;
class QWidget;

namespace tapledger::ui {

/// Hands the keys of a page to the reader that types, while the page is shown. What such a reader typed into a field
/// is taken out again, and its Enter does nothing else.
class WedgeFilter : public QObject
{
    Q_OBJECT

public:
    WedgeFilter(DeskReaders& readers, QWidget* page);

private:
    bool eventFilter(QObject* object, QEvent* event) override;
    bool press(QWidget* widget, QChar key);

    DeskReaders& m_readers;
    QWidget* m_page;
    QPointer<QLineEdit> m_field; ///< that the keys go to
    QString m_before;            ///< what stood there before the burst
    QElapsedTimer m_sinceKey;
    bool m_isCard = false; ///< the key just handed on ended a card's number
};

} // namespace tapledger::ui
