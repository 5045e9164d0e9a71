// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QImage>
#include <QWidget>

class QPainter;

namespace tapledger::ui {

/// The first letters of the first and the last name.
QString initialsOf(const QString& name);
/// A person in a circle: their photo, or their initials on a colour that stays theirs.
void paintAvatar(QPainter& painter, const QRectF& circle, const QString& name, const QImage& photo = {});
/// The same for an item of a list: kept once it has been painted.
QIcon avatarIcon(const QString& name, const QImage& photo = {});
/// A photo as `employees.photo` has it: a data URI or the path of a file; nothing where it is neither, or is too large.
/// Slow: not on the GUI thread.
QImage readPhoto(const std::string& photo);

/// The same photo as a data URI, to be kept.
std::string photoText(const QImage& photo);

/// The same as a widget.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(int size, QWidget* parent = nullptr);
    void setPerson(const QString& name, const QImage& photo = {});

private:
    void paintEvent(QPaintEvent* event) override;

    QString m_name;
    QImage m_photo;
};

} // namespace tapledger::ui
