// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <functional>
#include <vector>

namespace tapledger::ui {
namespace {

/// A sentence and how to recognise it, whatever values stand in it.
struct Pattern
{
    const char* sentence;
    QRegularExpression form;
    qsizetype length; ///< of its own words
};

std::vector<Pattern> makePatterns()
{
    static const QRegularExpression kHolder(QStringLiteral("%[1-9]"));
    std::vector<Pattern> patterns;
    for (const auto sentences : {errorSentences(), readerSentences(), settingSentences()}) {
        for (const char* sentence : sentences) {
            const QStringList words = QString::fromUtf8(sentence).split(kHolder);
            QStringList escaped;
            std::ranges::transform(words, std::back_inserter(escaped),
                                   [](const QString& text) { return QRegularExpression::escape(text); });
            const QString form = escaped.join(QStringLiteral("(.+?)"));
            patterns.push_back({sentence,
                                QRegularExpression(QRegularExpression::anchoredPattern(form),
                                                   QRegularExpression::DotMatchesEverythingOption),
                                words.join(QString()).size()});
        }
    }
    // The longer one says more: `there is no device %1` must not take `there is no device %1; see the list`.
    std::ranges::stable_sort(patterns, std::greater(), &Pattern::length);
    return patterns;
}

QString translated(const char* text) { return QCoreApplication::translate("Sentences", text); }

/// `0 to 86400`, as settings say it.
QString rangeWords(const QString& text)
{
    static const QRegularExpression kRange(QStringLiteral("^([0-9]+) to ([0-9]+)$"));
    const auto range = kRange.match(text);
    return range.hasMatch()
               ? translated(QT_TRANSLATE_NOOP("Sentences", "%1 to %2")).arg(range.captured(1), range.captured(2))
               : QString();
}

} // namespace

QString inOurLanguage(const QString& english)
{
    static const std::vector<Pattern> kPatterns = makePatterns();
    if (english.isEmpty())
        return english;
    if (const QString range = rangeWords(english); !range.isEmpty())
        return range;
    for (const Pattern& pattern : kPatterns) {
        const auto match = pattern.form.match(english);
        if (!match.hasMatch())
            continue;
        QString text = translated(pattern.sentence);
        // From behind, and marked: a value may hold a %1 of its own.
        for (int i = match.lastCapturedIndex(); i >= 1; --i)
            text.replace(QStringLiteral("%%1").arg(i), QChar(0xE000 + i));
        for (int i = match.lastCapturedIndex(); i >= 1; --i)
            text.replace(QChar(0xE000 + i), inOurLanguage(match.captured(i)));
        return text;
    }
    // `tls.key: the file …`: whose it is, and what.
    const qsizetype colon = english.indexOf(QLatin1String(": "));
    return colon < 0 ? english : english.first(colon + 2) + inOurLanguage(english.sliced(colon + 2));
}

} // namespace tapledger::ui
