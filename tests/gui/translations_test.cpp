// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the screens is there in every language, with the same placeholders.
#include "ui/language.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace tapledger::ui;

namespace {

struct Message
{
    QString source;
    QStringList translations;
    bool isPlural = false;
    bool isUnfinished = false;
};

/// By context and source.
QMap<QString, Message> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QXmlStreamReader xml(&file);
    QMap<QString, Message> all;
    QString context;
    QString comment;
    Message message;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            if (xml.name() == QLatin1String("name")) {
                context = xml.readElementText();
            } else if (xml.name() == QLatin1String("message")) {
                message = {};
                message.isPlural = xml.attributes().hasAttribute(QStringLiteral("numerus"));
            } else if (xml.name() == QLatin1String("source")) {
                message.source = xml.readElementText();
            } else if (xml.name() == QLatin1String("comment")) {
                comment = xml.readElementText();
            } else if (xml.name() == QLatin1String("translation") || xml.name() == QLatin1String("numerusform")) {
                message.isUnfinished |= xml.attributes().hasAttribute(QStringLiteral("type"));
                if (!message.isPlural || xml.name() == QLatin1String("numerusform")) // else its forms follow
                    message.translations += xml.readElementText();
            }
        } else if (xml.isEndElement() && xml.name() == QLatin1String("message")) {
            all.insert(context + QLatin1Char('|') + message.source + QLatin1Char('|') + comment, message);
            comment.clear();
        }
    }
    return all;
}

QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression kPlaceholder(QStringLiteral("%(L?[0-9]+|L?n)"));
    QStringList found;
    for (const auto& match : kPlaceholder.globalMatch(text))
        found += match.captured();
    found.sort();
    return found;
}

QString fileOf(const QString& code)
{
    return QStringLiteral(TAPLEDGER_SOURCE_DIR "/translations/tapledger_%1.ts").arg(code);
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsTranslated_data()
    {
        QTest::addColumn<QString>("code");
        for (const Language& language : Language::all())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
    void everythingIsTranslated()
    {
        QFETCH(QString, code);
        const auto messages = messagesOf(fileOf(code));
        QVERIFY(messages.size() > (code == QLatin1String("en") ? 5 : 500)); // English needs only its plurals
        for (const Message& message : messages) {
            QVERIFY2(!message.isUnfinished && !message.translations.isEmpty(), qPrintable(message.source));
            for (const QString& translation : message.translations) {
                QVERIFY2(!translation.isEmpty(), qPrintable(message.source));
                QVERIFY2(placeholdersOf(translation) == placeholdersOf(message.source), qPrintable(translation));
            }
        }
    }

    /// What lupdate finds in the sources and the files do not have is a text that nobody translated.
    void noTextIsForgotten()
    {
        const QTemporaryDir folder;
        const QString made = folder.filePath(QStringLiteral("now.ts"));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(TAPLEDGER_SOURCE_DIR));
        const QString program = QFile::exists(QStringLiteral("/usr/lib/qt6/bin/lupdate"))
                                    ? QStringLiteral("/usr/lib/qt6/bin/lupdate")
                                    : QStringLiteral("lupdate");
        lupdate.start(program, {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                                QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("ui"),
                                QStringLiteral("app/console"), QStringLiteral("-ts"), made});
        QVERIFY(lupdate.waitForFinished(60'000));
        QCOMPARE(lupdate.exitCode(), 0);
        const auto now = messagesOf(made);
        QVERIFY(now.size() > 500);
        for (const Language& language : Language::all()) {
            const auto translated = messagesOf(fileOf(language.code));
            const bool isEnglish = language.code == QLatin1String("en");
            for (auto message = now.begin(); message != now.end(); ++message)
                QVERIFY2((isEnglish && !message->isPlural) || translated.contains(message.key()),
                         qPrintable(language.code + QLatin1Char(' ') + message.key()));
        }
    }

    void everyTextIsWhereItIsLookedFor()
    {
        // A class is looked for by its whole name. What lupdate files under a short one it has not understood, unless
        // the sources ask for that name themselves.
        QString sources;
        QDirIterator files(QStringLiteral(TAPLEDGER_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            sources += QString::fromUtf8(file.readAll());
        }
        for (const QString& key : messagesOf(fileOf(QStringLiteral("de"))).keys()) {
            const QString context = key.section(QLatin1Char('|'), 0, 0);
            QVERIFY2(context.contains(QStringLiteral("::")) || context.startsWith(QLatin1Char('Q')) ||
                         sources.contains(QLatin1Char('"') + context + QLatin1Char('"')) ||
                         sources.contains(QStringLiteral("Q_DECLARE_TR_FUNCTIONS(%1)").arg(context)),
                     qPrintable(key));
        }
    }

    void theLanguageIsSwitched()
    {
        Translation translation;
        translation.use(QStringLiteral("de"));
        QCOMPARE(QCoreApplication::translate("tapledger::ui::Page", "Settings"), QStringLiteral("Einstellungen"));
        translation.use(QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("tapledger::ui::Page", "Settings"), QStringLiteral("Settings"));
    }
};

QTEST_MAIN(TranslationsTest)
#include "translations_test.moc"
