// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console_settings.h"
#include "storage/store_copy.h"
#include "ui/site_store.h"

#include <memory>
#include <mutex>

namespace tapledger {

/// The store of the server inside the console, behind the screens that move it or accept what became of it.
class ConsoleStore final : public ui::SiteStore
{
public:
    ConsoleStore(const Site& site, ConsoleSettings& settings) : m_site(site), m_settings(settings) {}

    bool isEmbedded() const override { return m_site.isEmbedded(); }
    Result<ui::MovePlan> planMove(const Services& services, const ui::MoveWish& wish) const override;
    Result<qint64> move(const Services& services, const ui::MoveWish& wish, const ui::Stop& stop,
                        ui::MoveState& state) override;
    Result<std::optional<AcceptedRestore>> acceptRestore(const Services& services, const std::string& reason) override;

    /// Lets go of both stores after a move: the end of the program.
    void release()
    {
        const std::lock_guard lock(m_mutex);
        m_moved.reset();
    }

private:
    std::string sourceOf(const ui::MoveWish& wish) const;
    std::string targetOf(const ui::MoveWish& wish) const;
    bool endsBackups() const;
    Result<void> finish(const Services& services, const ui::MoveWish& wish, StoreCopy& copy);

    const Site m_site;
    ConsoleSettings& m_settings;
    std::mutex m_mutex;
    std::unique_ptr<StoreCopy> m_moved; ///< holds both locks, so that nobody records in the old store any more
};

} // namespace tapledger
