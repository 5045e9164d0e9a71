// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader_preferences.h"

#include <QRegularExpression>
#include <QStringList>
#include <array>

namespace tapledger::ui {
namespace {

const QString kKinds = QStringLiteral("deskReaders/kinds");
const QString kFound = QStringLiteral("deskReaders/found");
const QString kPorts = QStringLiteral("deskReaders/ports"); ///< `lines hex 9600 8N1 /dev/ttyS0`
const QString kKeyboard = QStringLiteral("deskReaders/keyboard");

constexpr std::array<std::pair<ReaderKind, const char*>, 3> kKindNames = {
    {{ReaderKind::Serial, "serial"}, {ReaderKind::Pcsc, "pcsc"}, {ReaderKind::Keyboard, "keyboard"}}};
constexpr std::array<std::pair<char, QSerialPort::Parity>, 5> kParities = {{{'N', QSerialPort::NoParity},
                                                                            {'E', QSerialPort::EvenParity},
                                                                            {'O', QSerialPort::OddParity},
                                                                            {'S', QSerialPort::SpaceParity},
                                                                            {'M', QSerialPort::MarkParity}}};

QString text(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

std::optional<SerialSettings> serialSettings(const QString& text)
{
    static const QRegularExpression kForm(QStringLiteral("^(lines|frames) (\\S+) (\\d{2,7}) ([5-8])([NEOSM])([12])$"));
    const auto match = kForm.match(text);
    const auto format = parseUidFormat(match.captured(2).toStdString());
    if (!match.hasMatch() || !format)
        return std::nullopt;
    SerialSettings settings;
    settings.protocol = match.captured(1) == QLatin1String("frames") ? SerialProtocol::Frames : SerialProtocol::Lines;
    settings.format = *format;
    settings.baudRate = match.captured(3).toInt();
    settings.dataBits = static_cast<QSerialPort::DataBits>(match.captured(4).toInt());
    for (const auto& [letter, parity] : kParities) {
        if (match.captured(5) == QLatin1Char(letter))
            settings.parity = parity;
    }
    settings.stopBits = match.captured(6) == QLatin1String("2") ? QSerialPort::TwoStop : QSerialPort::OneStop;
    return settings;
}

} // namespace

QString serialText(const SerialSettings& settings)
{
    QChar parityLetter = u'N';
    for (const auto& [letter, parity] : kParities) {
        if (settings.parity == parity)
            parityLetter = QLatin1Char(letter);
    }
    return QStringLiteral("%1 %2 %3 %4%5%6")
        .arg(settings.protocol == SerialProtocol::Frames ? QStringLiteral("frames") : QStringLiteral("lines"),
             text(toText(settings.format)))
        .arg(settings.baudRate)
        .arg(static_cast<int>(settings.dataBits))
        .arg(parityLetter)
        .arg(settings.stopBits == QSerialPort::TwoStop ? 2 : 1);
}

ReaderSettings readReaderSettings(const QSettings& preferences)
{
    ReaderSettings settings;
    if (preferences.contains(kKinds)) {
        const QStringList kinds = preferences.value(kKinds).toString().split(QLatin1Char(' '));
        for (const auto& [kind, name] : kKindNames) {
            if (!kinds.contains(QLatin1String(name)))
                settings.kinds.erase(kind);
        }
    }
    settings.foundPorts = serialSettings(preferences.value(kFound).toString()).value_or(settings.foundPorts);
    for (const QString& port : preferences.value(kPorts).toStringList()) {
        const QString path = port.section(QLatin1Char(' '), 4);
        const auto serial = serialSettings(port.section(QLatin1Char(' '), 0, 3));
        if (serial && !path.isEmpty())
            settings.ports.emplace(path, *serial);
    }
    if (const auto format = parseUidFormat(preferences.value(kKeyboard).toString().toStdString()))
        settings.keyboardFormat = *format;
    return settings;
}

void writeReaderSettings(QSettings& preferences, const ReaderSettings& settings)
{
    QStringList kinds;
    for (const auto& [kind, name] : kKindNames) {
        if (settings.kinds.contains(kind))
            kinds += QLatin1String(name);
    }
    QStringList ports;
    for (const auto& [path, serial] : settings.ports)
        ports += serialText(serial) + QLatin1Char(' ') + path;
    preferences.setValue(kKinds, kinds.join(QLatin1Char(' ')));
    preferences.setValue(kFound, serialText(settings.foundPorts));
    preferences.setValue(kPorts, ports);
    preferences.setValue(kKeyboard, text(toText(settings.keyboardFormat)));
}

} // namespace tapledger::ui
