// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/batch_desk.h"

#include "base/log.h"

#include <algorithm>
#include <boost/asio/post.hpp>

Q_LOGGING_CATEGORY(lcBatches, "tapledger.batches")

namespace tapledger {
namespace {
constexpr std::size_t kSlice = 100; ///< taps: some ten milliseconds
} // namespace

struct BatchDesk::Batch
{
    BatchItems items;
    Admission::Arrival arrival;
    std::shared_ptr<const DeviceTable> devices; ///< one moment's for the whole batch
    std::function<void(Admitted)> then;
    Admitted admitted = {};
};

BatchDesk::BatchDesk(boost::asio::io_context& network, const Admission& admission)
    : m_network(network), m_admission(admission)
{
}

void BatchDesk::admit(BatchItems items, Admission::Arrival arrival, std::function<void(Admitted)> then)
{
    Batch batch{std::move(items), std::move(arrival), m_admission.devices(), std::move(then)};
    batch.admitted.reserve(batch.items.size());
    const bool hasSignatures = std::ranges::any_of(batch.items, [&](const auto& item) {
        return item && m_admission.mustVerify(*item, batch.arrival, *batch.devices);
    });
    if (hasSignatures) {
        const auto shared = std::make_shared<Batch>(std::move(batch));
        return boost::asio::post(m_checker, [this, shared] { checkSlice(shared); });
    }
    admitSome(batch, batch.items.size());
    batch.then(std::move(batch.admitted));
}

void BatchDesk::admitSome(Batch& batch, std::size_t count) const
{
    const std::size_t end = std::min(batch.admitted.size() + count, batch.items.size());
    for (std::size_t i = batch.admitted.size(); i < end; ++i) {
        auto& item = batch.items[i];
        if (item)
            batch.admitted.push_back(m_admission.admit(std::move(*item), batch.arrival, *batch.devices));
        else
            batch.admitted.push_back(tl::unexpected<Outcome>(std::move(item.error())));
    }
}

void BatchDesk::checkSlice(const std::shared_ptr<Batch>& batch)
{
    try {
        admitSome(*batch, kSlice);
        if (batch->admitted.size() < batch->items.size())
            return boost::asio::post(m_checker, [this, batch] { checkSlice(batch); });
    } catch (const std::exception& e) { // out of memory: this batch fails, the program goes on
        log::error(lcBatches(), "a batch failed: {}", e.what());
        batch->admitted.clear();
    }
    boost::asio::post(m_network, [batch] { batch->then(std::move(batch->admitted)); });
}

} // namespace tapledger
