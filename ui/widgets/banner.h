// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace tapledger::ui {

/// A message inside a page, above what it is about. Hidden while there is nothing to say.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Success, Warning, Error };

    explicit Banner(QWidget* parent = nullptr);

    /// @param action the text of a button that emits acted(); none where it is empty.
    void show(Kind kind, const QString& text, const QString& action = {});
    void clear() { hide(); }
    QString text() const;

Q_SIGNALS:
    void acted();

private:
    void paintEvent(QPaintEvent* event) override;

    Kind m_kind = Kind::Info;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
};

} // namespace tapledger::ui
