// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QCache>
#include <QImage>
#include <QList>
#include <QTimer>

namespace tapledger::ui {

/// Photos of people for lists and cards: asked for when they are first painted, read on a worker, and the ones used
/// last are kept.
class Photos : public QObject
{
    Q_OBJECT

public:
    static constexpr int kSize = 160; ///< pixels: 100 KB each
    static constexpr int kMostKilobytes = 32'000;

    explicit Photos(Session& session);

    /// Null where there is none, and until it has been read: learned() tells. For the GUI thread; does not wait.
    QImage photo(std::int64_t employeeId);
    /// Some may have changed: each is read anew when it is next painted, and shown as it was until then.
    void refresh();

Q_SIGNALS:
    void learned();

private:
    struct Known
    {
        QImage photo;
        bool isOld = false;
    };
    void askForThem();
    void keep(std::int64_t employeeId, const QImage& photo);

    Session& m_session;
    QCache<qint64, Known> m_known;
    QList<qint64> m_wanted; ///< those painted last at the end
    bool m_isAsking = false;
    QTimer m_soon; ///< what one painting wants is one question
};

} // namespace tapledger::ui
