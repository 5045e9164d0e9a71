// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>
#include <vector>

namespace tapledger::ui {

/// A language that the screens speak.
struct Language
{
    QString code; ///< `de`
    QString name; ///< as those who speak it call it

    static const std::vector<Language>& all();
};

/// The translation in force. Windows that were made before a change keep their texts.
class Translation
{
public:
    /// @param code of a language; empty: the system's, or English where there is none of it.
    void use(const QString& code);

private:
    QTranslator m_ours;
    QTranslator m_qts; ///< the standard buttons
};

} // namespace tapledger::ui
