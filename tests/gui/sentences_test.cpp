// SPDX-License-Identifier: GPL-3.0-or-later
// What other rooms say in English is known to the screens, which say it in their user's language.
#include "site/settings.h"
#include "support/qtest_strings.h"
#include "ui/language.h"
#include "ui/text/error_text.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tapledger;
using namespace tapledger::ui;

namespace {

/// Where errors are made that a page can meet. Stores of the ledger, the network's refusals of taps and the command
/// line speak to others.
const QStringList kErrorSources{
    QStringLiteral("core/services/*.cpp"),
    QStringLiteral("core/domain/card_uid.cpp"),
    QStringLiteral("core/base/csv.cpp"),
    QStringLiteral("core/base/config_file.cpp"),
    QStringLiteral("core/base/timestamp.cpp"),
    QStringLiteral("core/storage/alert_store.cpp"),
    QStringLiteral("core/storage/audit_log.cpp"),
    QStringLiteral("core/storage/card_mapping_store.cpp"),
    QStringLiteral("core/storage/device_store.cpp"),
    QStringLiteral("core/storage/employee_store.cpp"),
    QStringLiteral("core/storage/user_store.cpp"),
    QStringLiteral("core/storage/migrator.cpp"),
    QStringLiteral("core/storage/store_copy.cpp"),
    QStringLiteral("core/storage/sqlite/sqlite_database.cpp"),
    QStringLiteral("core/storage/postgres/pg_connection.cpp"),
    QStringLiteral("core/net/server.cpp"),
    QStringLiteral("core/net/tls/*.cpp"),
    QStringLiteral("app/console/console_*.cpp"),
    QStringLiteral("app/site/*.cpp"),
    QStringLiteral("ui/session.cpp"),
};

/// Files below the root of the sources.
QStringList filesOf(const QString& pattern)
{
    const QFileInfo info(QStringLiteral(TAPLEDGER_SOURCE_DIR "/") + pattern);
    QStringList files;
    for (const QFileInfo& file : info.dir().entryInfoList({info.fileName()}, QDir::Files))
        files += file.filePath();
    return files;
}

/// Its code without comments that fill a line.
QString codeOf(const QString& path)
{
    static const QRegularExpression kComment(QStringLiteral("^\\s*//.*$"), QRegularExpression::MultilineOption);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return QString::fromUtf8(file.readAll()).remove(kComment);
}

const QString kLiteral = QStringLiteral(R"re("(?:[^"\\\n]|\\.)*")re");

/// Literals that hold words, adjacent ones joined, with %1, %2, … for the {} of fmt.
QStringList sentencesIn(const QString& code)
{
    static const QRegularExpression kJoined(QStringLiteral("(?:%1\\s*)+").arg(kLiteral));
    static const QRegularExpression kOne(kLiteral);
    static const QRegularExpression kHolder(QStringLiteral("\\{[^{}]*\\}"));
    static const QRegularExpression kWord(QStringLiteral("[a-z]{2}"));
    QStringList sentences;
    for (const auto& joined : kJoined.globalMatch(code)) {
        QString text;
        for (const auto& one : kOne.globalMatch(joined.captured()))
            text += one.captured().sliced(1, one.capturedLength() - 2);
        text.replace(QLatin1String("\\\""), QLatin1String("\"")).replace(QLatin1String("\\\\"), QLatin1String("\\"));
        for (int i = 1; text.contains(kHolder); ++i) {
            const auto holder = kHolder.match(text);
            text.replace(holder.capturedStart(), holder.capturedLength(), QStringLiteral("%%1").arg(i));
        }
        if (kWord.match(text).hasMatch() && text.trimmed().contains(u' '))
            sentences += text;
    }
    return sentences;
}

/// What errors of these kinds say: from where their kind stands, or one of the short names under which files make
/// them, to the end of the statement.
QStringList errorsIn(const QString& code)
{
    static const QRegularExpression kError(QStringLiteral(
        "ErrorCode::(?:InvalidArgument|NotFound|Conflict|Cancelled)\\b|(?<![.>])\\b(?:bad|fail|invalid|refuse)\\(|"
        "\\bfault = "));
    static const QRegularExpression kStatement(QStringLiteral("(?:%1|'.'|[^;\"'])*").arg(kLiteral));
    QStringList sentences;
    for (const auto& error : kError.globalMatch(code)) {
        const auto statement = kStatement.match(code, error.capturedEnd(), QRegularExpression::NormalMatch,
                                                QRegularExpression::AnchorAtOffsetMatchOption);
        sentences += sentencesIn(statement.captured());
    }
    return sentences;
}

QSet<QString> setOf(std::span<const char* const> sentences)
{
    QSet<QString> set;
    for (const char* sentence : sentences)
        set.insert(QString::fromUtf8(sentence));
    return set;
}

/// A sentence with values in the places of its %1, %2, ….
QString filled(QString sentence)
{
    for (int i = 1; i < 10; ++i)
        sentence.replace(QStringLiteral("%%1").arg(i), QStringLiteral("<%1>").arg(i));
    return sentence;
}

} // namespace

class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorThatAPageCanMeetIsKnown()
    {
        const QSet<QString> known = setOf(errorSentences());
        int found = 0;
        QStringList missing;
        for (const QString& pattern : kErrorSources) {
            const QStringList files = filesOf(pattern);
            QVERIFY2(!files.isEmpty(), qPrintable(pattern));
            for (const QString& file : files) {
                for (const QString& sentence : errorsIn(codeOf(file))) {
                    ++found;
                    if (!known.contains(sentence))
                        missing += file + QStringLiteral(": ") + sentence;
                }
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        QVERIFY(found > 100);
    }

    void whatADeskReaderSaysIsKnown()
    {
        const QSet<QString> known = setOf(readerSentences());
        int found = 0;
        for (const QString& file : filesOf(QStringLiteral("core/readers/*.cpp"))) {
            for (const QString& sentence : sentencesIn(codeOf(file))) {
                ++found;
                QVERIFY2(known.contains(sentence), qPrintable(file + QStringLiteral(": ") + sentence));
            }
        }
        QVERIFY(found > 15);
    }

    void whatASettingMeansIsKnown()
    {
        static const QRegularExpression kRange(QStringLiteral("^[0-9]+ to [0-9]+$"));
        const QSet<QString> known = setOf(settingSentences());
        QSet<QString> said;
        for (const SettingSpec& spec : settingSpecs()) {
            for (const std::string_view text : {spec.description, spec.values}) {
                const QString sentence = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
                if (!kRange.match(sentence).hasMatch())
                    said.insert(sentence);
            }
        }
        QVERIFY2((said - known).isEmpty(), qPrintable((said - known).values().join(u'\n')));
        QVERIFY2((known - said).isEmpty(), qPrintable((known - said).values().join(u'\n')));
    }

    void nobodyTranslatesWhatIsNotSaidAnyMore()
    {
        QSet<QString> said;
        for (const char* room : {"core", "app/console", "app/site", "ui"}) {
            QDirIterator files(QStringLiteral(TAPLEDGER_SOURCE_DIR "/") + QLatin1String(room),
                               {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString file = files.next();
                if (file.endsWith(QLatin1String("_sentences.cpp")))
                    continue;
                for (const QString& sentence : sentencesIn(codeOf(file)))
                    said.insert(sentence);
            }
        }
        for (const auto& sentences : {errorSentences(), readerSentences()}) {
            for (const QString& sentence : setOf(sentences))
                QVERIFY2(said.contains(sentence), qPrintable(sentence));
        }
    }

    void everyOneIsRecognisedWithItsValues_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de", "es", "fr", "fil"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everyOneIsRecognisedWithItsValues()
    {
        QFETCH(QString, language);
        Translation translation;
        translation.use(language);
        for (const auto& sentences : {errorSentences(), readerSentences(), settingSentences()}) {
            for (const char* sentence : sentences)
                QCOMPARE(inOurLanguage(filled(QString::fromUtf8(sentence))),
                         filled(QCoreApplication::translate("Sentences", sentence)));
        }
    }

    void whatAGermanUserReads_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("reads");
        using enum ErrorCode;
        QTest::newRow("plain") << Error{Conflict, "there is a device GATE-01 already"}
                               << QStringLiteral("Ein Gerät GATE-01 gibt es schon.");
        QTest::newRow("a value with placeholders of its own")
            << Error{NotFound, "there is no user %1 %2"} << QStringLiteral("Einen Benutzer %1 %2 gibt es nicht.");
        QTest::newRow("one inside another")
            << Error{InvalidArgument, "server.http: \"x\" is not a value for it; it can be ADDR:PORT or off"}
            << QStringLiteral("server.http: „x“ ist dafür kein gültiger Wert; möglich ist ADRESSE:PORT oder off.");
        QTest::newRow("a line of a file")
            << Error{InvalidArgument, "line 3: a quote is opened and never closed"}
            << QStringLiteral("Zeile 3: ein Anführungszeichen wird geöffnet und nie geschlossen.");
        QTest::newRow("its kind says enough")
            << Error{Internal, "strange"}
            << QStringLiteral("Etwas ist fehlgeschlagen, das nicht fehlschlagen sollte. Versuchen Sie es erneut. "
                              "(Strange.)");
    }
    void whatAGermanUserReads()
    {
        QFETCH(Error, error);
        QFETCH(QString, reads);
        Translation translation;
        translation.use(QStringLiteral("de"));
        QCOMPARE(sentenceOf(error), reads);
    }

    void timesThatHavePassedAreDeclined()
    {
        const Timestamp now = *Timestamp::parse("2026-02-02T12:00:00Z");
        Translation translation;
        const auto said = [&](const char* language, std::chrono::seconds before) {
            translation.use(QString::fromLatin1(language));
            return ago(now - before, now);
        };
        using namespace std::chrono_literals;
        QCOMPARE(said("en", 1min), QStringLiteral("1 minute ago"));
        QCOMPARE(said("de", 24h), QStringLiteral("vor 1 Tag"));
        QCOMPARE(said("de", 47h), QStringLiteral("vor 1 Tag"));
        QCOMPARE(said("de", 3h), QStringLiteral("vor 3 Stunden"));
        QCOMPARE(said("es", 2min), QStringLiteral("hace 2 minutos"));
        QCOMPARE(said("fr", 1h), QStringLiteral("il y a 1 heure"));
        QCOMPARE(said("fil", 30s), QStringLiteral("30 segundo ang nakalipas"));
    }
};

QTEST_MAIN(SentencesTest)
#include "sentences_test.moc"
