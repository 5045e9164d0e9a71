// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/job_bar.h"

#include <QTimer>
#include <atomic>
#include <functional>
#include <memory>

namespace tapledger::ui {

/// Writes an export to a file on a worker, with progress and a way to stop it. One at a time; a file that was begun and
/// not finished is not left behind.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    using Write = std::function<Result<std::int64_t>(const Services&, const LedgerService::TextSink&)>;

    ExportJob(Session& session, JobBar& bar, Banner& banner, QObject* parent);
    ~ExportJob() override;

    /// @param total lines that @p write will write; 0 where nobody knows.
    void begin(const QString& path, qint64 total, Write write);
    bool isRunning() const { return m_state != nullptr; }
    void cancel();

Q_SIGNALS:
    /// Whatever came of it; the banner says what.
    void ended();

private:
    /// What the worker and the screen share.
    struct State
    {
        std::atomic<qint64> lines = 0;
        std::atomic<bool> isCancelled = false;
    };
    void finish(const QString& path, const Result<std::int64_t>& written);

    Session& m_session;
    JobBar& m_bar;
    Banner& m_banner;
    QTimer m_look;
    qint64 m_total = 0;
    std::shared_ptr<State> m_state; ///< of the one that runs
};

} // namespace tapledger::ui
