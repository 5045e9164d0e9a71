// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/export_job.h"

#include "ui/text/error_text.h"
#include "ui/text/words.h"

#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr int kLookEvery = 100; ///< ms

} // namespace

ExportJob::ExportJob(Session& session, JobBar& bar, Banner& banner, QObject* parent)
    : QObject(parent), m_session(session), m_bar(bar), m_banner(banner)
{
    m_look.setInterval(kLookEvery);
    connect(&m_look, &QTimer::timeout, this, [this] { m_bar.setProgress(m_state->lines, m_total); });
}

ExportJob::~ExportJob() { cancel(); }

void ExportJob::cancel()
{
    if (m_state)
        m_state->isCancelled = true;
}

void ExportJob::begin(const QString& path, qint64 total, Write write)
{
    if (isRunning())
        return m_banner.show(Banner::Kind::Warning, tr("An export is under way. Wait for it or cancel it."));
    m_banner.clear();
    m_state = std::make_shared<State>();
    m_total = total;
    m_bar.begin(tr("Exporting"));
    m_look.start();
    m_session.ask(
        this,
        [path, write = std::move(write), state = m_state](const Services& services) -> Result<std::int64_t> {
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                return failure(ErrorCode::Unavailable, file.errorString().toStdString());
            const auto written = write(services, [&](std::string_view text) -> Result<void> {
                if (state->isCancelled)
                    return failure(ErrorCode::Cancelled, "the export was stopped");
                if (file.write(text.data(), static_cast<qint64>(text.size())) < 0)
                    return failure(ErrorCode::Unavailable, file.errorString().toStdString());
                state->lines += std::ranges::count(text, '\n');
                return {};
            });
            if (written && !file.commit())
                return failure(ErrorCode::Unavailable, file.errorString().toStdString());
            return written;
        },
        [this, path](const Result<std::int64_t>& written) { finish(path, written); });
}

void ExportJob::finish(const QString& path, const Result<std::int64_t>& written)
{
    m_state.reset();
    m_look.stop();
    m_bar.end();
    if (written)
        m_banner.show(Banner::Kind::Success, tr("%1 entries were written to %2.").arg(number(*written), path));
    else if (written.error().code == ErrorCode::Cancelled)
        m_banner.show(Banner::Kind::Info, tr("The export was stopped; no file was written."));
    else
        m_banner.show(Banner::Kind::Error,
                      tr("%1 could not be written: %2").arg(QFileInfo(path).fileName(), sentenceOf(written.error())));
    Q_EMIT ended();
}

} // namespace tapledger::ui
