// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos.h"

#include "ui/widgets/avatar.h"

#include <utility>

namespace tapledger::ui {
namespace {

constexpr qsizetype kMostWanted = 64; ///< more do not fit on a screen; what is scrolled past is not worth reading

} // namespace

Photos::Photos(Session& session) : m_session(session), m_known(kMostKilobytes)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Photos::askForThem);
    connect(&session, &Session::changed, this, [this] {
        m_known.clear();
        m_wanted.clear();
    });
}

QImage Photos::photo(std::int64_t employeeId)
{
    const Known* known = m_known.object(employeeId);
    if (known && !known->isOld)
        return known->photo;
    if (m_session.may(Operation::SeePhotos) && !m_wanted.contains(employeeId)) {
        m_wanted.append(employeeId);
        if (m_wanted.size() > kMostWanted)
            m_wanted.removeFirst();
        if (!m_isAsking)
            m_soon.start();
    }
    return known ? known->photo : QImage();
}

void Photos::refresh()
{
    for (const qint64 id : m_known.keys())
        m_known.object(id)->isOld = true;
}

void Photos::keep(std::int64_t employeeId, const QImage& photo)
{
    m_known.insert(employeeId, new Known{photo}, 1 + static_cast<int>(photo.sizeInBytes() / 1'000));
}

void Photos::askForThem()
{
    if (m_isAsking || m_wanted.isEmpty())
        return;
    const std::vector<std::int64_t> ids(m_wanted.begin(), m_wanted.end());
    using Read = std::vector<std::pair<std::int64_t, QImage>>;
    m_isAsking = true;
    m_session.ask(
        this,
        [ids](const Services& services) -> Result<Read> {
            const auto photos = services.watch().photos(ids);
            if (!photos)
                return failure(photos.error());
            Read read;
            for (const WatchedPhoto& of : *photos) {
                if (const QImage photo = readPhoto(of.photo); !photo.isNull())
                    read.emplace_back(of.employee_id,
                                      photo.scaled(kSize, kSize, Qt::KeepAspectRatio, Qt::SmoothTransformation));
            }
            return read;
        },
        [this, ids](const Result<Read>& photos) {
            m_isAsking = false;
            // Initials do where a photo cannot be read: asking at every painting would not help.
            for (const std::int64_t id : ids) {
                m_wanted.removeOne(id);
                keep(id, {});
            }
            for (const auto& [id, photo] : photos.value_or(Read()))
                keep(id, photo);
            Q_EMIT learned();
            askForThem();
        });
}

} // namespace tapledger::ui
