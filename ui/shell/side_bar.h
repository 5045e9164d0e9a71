// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QListWidget>

namespace tapledger::ui {

/// The pages that the user may see, with icons; wide with their titles, or narrow.
class SideBar : public QListWidget
{
    Q_OBJECT

public:
    explicit SideBar(QWidget* parent = nullptr);

    /// Shows these pages in their order.
    void setPages(const std::vector<PageInfo>& pages);
    void choose(const QString& pageId);
    /// A number beside a page: what waits there. None for 0.
    void setBadge(const QString& pageId, int count);
    void setNarrow(bool isNarrow);
    bool isNarrow() const { return m_isNarrow; }

Q_SIGNALS:
    void chosen(const QString& pageId);

private:
    bool m_isNarrow = false;
};

} // namespace tapledger::ui
