// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tapledger::ui {

/// A person in a list: their photo or initials, the name, and a line below it; at the end what their card is.
class PersonDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        DetailRole, ///< number and department
        MarkRole,   ///< a word at the end of the row; may be empty
        FadedRole,  ///< true for who has left
        PhotoRole,  ///< a QImage; may be null
    };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tapledger::ui
