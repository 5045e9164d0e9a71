// SPDX-License-Identifier: GPL-3.0-or-later
// screenshots FOLDER: a picture of every page and dialog, light and dark, with the data of a site at work. See
// ../screenshots.sh.
#include "gui/surfaces.h"
#include "ui/language.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace tapledger;
using namespace tapledger::ui;

namespace {

constexpr int kPeople = 300;
constexpr int kCards = 280;
constexpr int kGates = 12;
constexpr int kEntries = 200'000;
constexpr int kSettled = 300; ///< ms until what moves has come to rest

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QDir folder(app.arguments().value(1, QStringLiteral(".")));
    Translation translation;
    translation.use(qEnvironmentVariable("TAPLEDGER_LANGUAGE", QStringLiteral("en")));
    if (qEnvironmentVariableIsSet("TAPLEDGER_RIGHT_TO_LEFT"))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    TestConsole test;
    Surfaces::fill(test, kPeople, kCards, kGates, kEntries);
    for (const auto& [mode, theme] : {std::pair(Theme::Mode::Light, "light"), std::pair(Theme::Mode::Dark, "dark")}) {
        test.console().theme.setMode(mode);
        Surfaces(test, kCards).visitAll([&, theme = theme](QWidget& window, const QString& name) {
            QTest::qWait(kSettled);
            const QString path = folder.filePath(QStringLiteral("%1-%2.png").arg(name, QLatin1String(theme)));
            if (!window.grab().save(path))
                qFatal("%s cannot be written", qPrintable(path));
        });
    }
    return 0;
}
