// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/admission.h"
#include "net/tap_batch.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/thread_pool.hpp>
#include <functional>
#include <memory>
#include <vector>

namespace tapledger {

/// Admits the taps of batches. Where signatures are to be checked, a thread of its own does it, a slice of each waiting
/// batch in turn: neither the sockets nor a small batch wait until ten thousand signatures are checked.
class BatchDesk
{
public:
    using Admitted = std::vector<tl::expected<Submission, Outcome>>;

    BatchDesk(boost::asio::io_context& network, const Admission& admission);

    /// Network thread. @p then gets what became of each item, in their order, on the network thread: at once, where no
    /// signature is to be checked; and nothing at all when memory ran out.
    void admit(BatchItems items, Admission::Arrival arrival, std::function<void(Admitted)> then);

private:
    struct Batch;
    void admitSome(Batch& batch, std::size_t count) const;
    void checkSlice(const std::shared_ptr<Batch>& batch);

    boost::asio::io_context& m_network;
    const Admission& m_admission;
    boost::asio::thread_pool m_checker{1}; // last: its thread uses the rest
};

} // namespace tapledger
