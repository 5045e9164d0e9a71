// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchors/witness.h"
#include "base/files.h"
#include "fuzz.h"
#include "published_ring.h"

#include <cstdlib>

using namespace tapledger;

namespace {

/// A witness of the published log, gone with the program.
class Watching
{
public:
    Watching()
    {
        char name[] = "/tmp/fuzz_witness-XXXXXX";
        require(mkdtemp(name) != nullptr);
        m_folder = name;
        require(Witness::init(m_folder, "fuzz.example/w").has_value());
        require(
            writeWholeFile(m_folder / "logs" / "log.json", publishedRing().toJson(), kPublicFile, false).has_value());
        auto opened = Witness::open(m_folder);
        require(opened.has_value());
        m_witness.emplace(std::move(*opened));
    }
    ~Watching()
    {
        m_witness.reset();
        std::filesystem::remove_all(m_folder);
    }
    Witness& witness() { return *m_witness; }

private:
    std::filesystem::path m_folder;
    std::optional<Witness> m_witness;
};

} // namespace

// Requests to a witness: every one is answered with a status of the protocol, and only what the log has signed gets a
// signature, over just that, and never after something larger.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static Watching watching;
    static std::int64_t signedSize = 0;
    const std::string_view text = asText(data, size);
    const WitnessAnswer answer = watching.witness().addCheckpoint(text, Timestamp());
    switch (answer.status) {
    case 200: {
        const auto request = WitnessRequest::parse(text);
        require(request.has_value());
        const CheckedNote note = checkNote(request->note, publishedRing());
        require(!note.fault && note.checkpoint.size >= signedSize);
        signedSize = note.checkpoint.size;
        const auto line = NoteSignature::parse(std::string_view(answer.body).substr(0, answer.body.size() - 1));
        require(line && line->isValid(watching.witness().key(), Note::parse(request->note)->text));
        break;
    }
    case 400:
    case 403:
    case 404:
    case 409:
    case 413:
    case 422:
        break;
    default:
        require(false);
    }
    return 0;
}
