// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself: it starts, shows its window, and ends as it should.
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/prctl.h>

namespace {

constexpr int kDeadline = 60'000; ///< ms

/// A run without a screen, in a home of its own.
class Program
{
public:
    explicit Program(const QStringList& arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("qt.widgets.painting=true"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
        QDir(m_home.path()).mkdir(QStringLiteral("tmp"));
        environment.insert(QStringLiteral("TMPDIR"), temporary());
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_process.start(QStringLiteral(TAPLEDGER_PROGRAM), arguments);
    }
    ~Program()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished(kDeadline);
        }
    }

    QString temporary() const { return m_home.filePath(QStringLiteral("tmp")); }
    QByteArray said()
    {
        m_said += m_process.readAll();
        return m_said;
    }
    void terminate() { m_process.terminate(); }
    /// The exit code; -1 where it crashed or did not end.
    int exitCode()
    {
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(kDeadline))
            return -1;
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

private:
    const QTemporaryDir m_home;
    QProcess m_process;
    QByteArray m_said;
};

} // namespace

class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDemonstrationOpensItsWindowAndLeavesNothingBehind()
    {
        Program program({QStringLiteral("--demo")});
        // Qt tells of what it paints.
        static const QRegularExpression kPainted(QStringLiteral("Flushing Q.*mainWindow"));
        QTRY_VERIFY_WITH_TIMEOUT(kPainted.match(QString::fromUtf8(program.said())).hasMatch(), kDeadline);
        QVERIFY(!QDir(program.temporary()).isEmpty());
        program.terminate();
        QVERIFY2(program.exitCode() == 0, program.said().constData());
        QVERIFY(QDir(program.temporary()).isEmpty());
    }

    void anEmbeddedStoreCannotBeAttachedTo()
    {
        Program program({QStringLiteral("--no-server")});
        QVERIFY2(program.exitCode() == 2, program.said().constData());
        QVERIFY2(program.said().contains("--no-server") && program.said().contains("postgresql://"),
                 program.said().constData());
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
