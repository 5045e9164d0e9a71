// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tapledger::ui {

/// Work that takes longer: how far it is, how fast, how long still, and a button that ends it. Hidden while there is
/// none.
class JobBar : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(QWidget* parent = nullptr);

    /// @param what `Verifying`
    void begin(const QString& what);
    /// @param total 0 where nobody knows yet.
    void setProgress(qint64 done, qint64 total);
    void end() { hide(); }

Q_SIGNALS:
    void cancelled();

private:
    QString m_what;
    QElapsedTimer m_since;
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace tapledger::ui
