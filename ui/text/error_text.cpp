// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tapledger::ui {
namespace {

/// By its kind alone; null where only the error's own words say what is to be done.
const char* kindOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unavailable:
        return QT_TRANSLATE_NOOP("Errors", "The database, or another part, does not answer or is busy. Try again in a "
                                           "moment.");
    case ErrorCode::ReadOnly:
        return QT_TRANSLATE_NOOP("Errors", "The database can be read but not changed.");
    case ErrorCode::StorageFull:
        return QT_TRANSLATE_NOOP("Errors", "The disk of the database is full. Make room on it.");
    case ErrorCode::NewerSchema:
        return QT_TRANSLATE_NOOP("Errors", "The database is of a newer version of this program. Update the program.");
    case ErrorCode::ForeignStore:
        return QT_TRANSLATE_NOOP("Errors", "The database belongs to another program.");
    case ErrorCode::Corrupt:
        return QT_TRANSLATE_NOOP("Errors", "The database is damaged. Restore a backup.");
    case ErrorCode::Permission:
        return QT_TRANSLATE_NOOP("Errors", "The system or the database refuses the access.");
    case ErrorCode::Forbidden:
        return QT_TRANSLATE_NOOP("Errors", "Your role does not allow this. Ask an administrator.");
    case ErrorCode::Locked:
        return QT_TRANSLATE_NOOP("Errors", "Another program writes this ledger.");
    case ErrorCode::Internal:
        return QT_TRANSLATE_NOOP("Errors", "Something failed that should not. Try again.");
    case ErrorCode::InvalidArgument:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::Cancelled:
        break;
    }
    return nullptr;
}

} // namespace

QString asSentence(QString text)
{
    static const QRegularExpression kName(QStringLiteral("^[^ ]*[._/:][^ ]")); // server.http, employee_number, a path
    if (text.isEmpty())
        return text;
    if (!kName.match(text).hasMatch())
        text[0] = text[0].toUpper();
    return text.endsWith(u'.') ? text : text + u'.';
}

QString sentenceOf(const Error& error)
{
    const QString english = QString::fromStdString(error.message);
    const QString told = inOurLanguage(english);
    const QString own = asSentence(told);
    const char* kind = kindOf(error.code);
    if (!kind || told != english)
        return own;
    const QString translated = QCoreApplication::translate("Errors", kind);
    if (translated == QString::fromUtf8(kind) && !own.isEmpty())
        return own; // in English it says more
    return own.isEmpty() ? translated : QStringLiteral("%1 (%2)").arg(translated, own);
}

} // namespace tapledger::ui
