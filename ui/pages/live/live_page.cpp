// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/live_page.h"

#include "ui/widgets/page_header.h"

#include <QVBoxLayout>

namespace tapledger::ui {

LivePage::LivePage(Console& console) : m_console(console)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    layout->addWidget(new PageHeader(tr("Live taps")));
    layout->addStretch(1);
}

} // namespace tapledger::ui
