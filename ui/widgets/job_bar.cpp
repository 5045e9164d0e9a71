// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/job_bar.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace tapledger::ui {
namespace {

constexpr int kSteps = 1'000;
constexpr qint64 kFirstEstimate = 500; ///< ms; before, a rate says nothing

} // namespace

JobBar::JobBar(QWidget* parent)
    : QWidget(parent), m_text(new QLabel), m_bar(new QProgressBar), m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("jobBar"));
    m_text->setObjectName(QStringLiteral("jobText"));
    m_cancel->setObjectName(QStringLiteral("jobCancel"));
    m_cancel->setToolTip(tr("Stop; nothing is changed by it"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(space::kSmall);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::kTiny);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    layout->addLayout(column, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelled();
    });
    hide();
}

void JobBar::begin(const QString& what)
{
    m_what = what;
    m_since.start();
    m_cancel->setEnabled(true);
    m_bar->setAccessibleName(what);
    setProgress(0, 0);
    show();
}

void JobBar::setProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? kSteps : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(done * kSteps / total) : 0);
    QStringList parts{total > 0  ? tr("%1: %2 of %3 entries").arg(m_what, number(done), number(total))
                      : done > 0 ? tr("%1: %2 entries").arg(m_what, number(done))
                                 : m_what + QStringLiteral("…")};
    const qint64 elapsed = m_since.elapsed();
    if (done > 0 && elapsed >= kFirstEstimate) {
        parts += tr("%1 a second").arg(number(done * 1'000 / elapsed));
        if (total > done)
            parts += tr("about %1 left").arg(durationWords((total - done) * elapsed / done / 1'000 + 1));
    }
    m_text->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace tapledger::ui
