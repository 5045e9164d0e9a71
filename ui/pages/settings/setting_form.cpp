// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/setting_form.h"

#include "ui/text/error_text.h"
#include "ui/text/sentences.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr int kFieldWidth = 480;

/// The words of `off, optional or required`; nothing for values that cannot be listed.
QStringList choicesOf(const QString& values)
{
    static const QRegularExpression kChoices(QStringLiteral("^[a-z-]+(, [a-z-]+)* or [a-z-]+$"));
    static const QRegularExpression kBetween(QStringLiteral(", | or "));
    return kChoices.match(values).hasMatch() ? values.split(kBetween) : QStringList();
}

QLabel* muted(const QString& text)
{
    auto* label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFont(Theme::font(TextStyle::Caption));
    label->setWordWrap(true);
    label->setMaximumWidth(kFieldWidth);
    return label;
}

} // namespace

SettingForm::SettingForm(Console& console, const QString& introduction, std::vector<Row> rows)
    : m_console(console), m_rows(std::move(rows)), m_banner(new Banner), m_actions(new QHBoxLayout),
      m_save(new QPushButton(tr("&Save"))), m_revert(new QPushButton(tr("&Revert")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    auto* intro = new QLabel(introduction);
    intro->setWordWrap(true);
    intro->setMaximumWidth(kFieldWidth + space::kHuge * 2);
    layout->addWidget(intro);
    layout->addWidget(m_banner);
    makeFields();
    m_save->setObjectName(QStringLiteral("saveSettings"));
    m_revert->setObjectName(QStringLiteral("revertSettings"));
    m_save->setProperty("mainAction", true);
    m_actions->addWidget(m_save);
    m_actions->addWidget(m_revert);
    m_actions->addStretch(1);
    layout->addSpacing(space::kSmall);
    layout->addLayout(m_actions);
    layout->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &SettingForm::save);
    connect(m_revert, &QPushButton::clicked, this, &SettingForm::takeValues);
    connect(&console.site, &SiteSettings::changed, this, &SettingForm::takeValues);
    connect(m_banner, &Banner::acted, this, [this] {
        m_banner->clear();
        m_console.server.restart();
    });
    takeValues();
}

void SettingForm::makeFields()
{
    auto* layout = static_cast<QVBoxLayout*>(this->layout());
    const auto settings = m_console.site.all();
    for (const Row& row : m_rows) {
        const auto setting = std::ranges::find(settings, row.key, &SiteSetting::key);
        if (setting == settings.end()) // a program without that setting
            continue;
        QWidget* field = nullptr;
        if (const QStringList choices = choicesOf(setting->values); !choices.isEmpty()) {
            auto* box = new QComboBox;
            box->addItems(choices);
            connect(box, &QComboBox::currentTextChanged, this, [this] { m_save->setEnabled(isChanged()); });
            field = box;
        } else {
            auto* line = new QLineEdit;
            connect(line, &QLineEdit::textChanged, this, [this] { m_save->setEnabled(isChanged()); });
            connect(line, &QLineEdit::returnPressed, this, [this] {
                if (isChanged())
                    save();
            });
            field = line;
        }
        field->setObjectName(row.key);
        field->setMaximumWidth(kFieldWidth);
        auto* label = new QLabel(row.label);
        label->setFont(Theme::font(TextStyle::Strong));
        label->setBuddy(field);
        field->setAccessibleName(row.label);
        const QString meaning = asSentence(inOurLanguage(setting->description));
        field->setAccessibleDescription(meaning);
        const bool isLocked = !setting->setBy.isEmpty() || m_console.site.file().isEmpty();
        field->setEnabled(!isLocked);
        layout->addSpacing(space::kSmall);
        layout->addWidget(label);
        layout->addWidget(field);
        QString more; // what a list offers stands in the list
        if (!setting->setBy.isEmpty())
            more = tr("Set by %1, which wins over the file").arg(setting->setBy);
        else if (!qobject_cast<QComboBox*>(field))
            more = inOurLanguage(setting->values);
        layout->addWidget(muted(more.isEmpty() ? meaning : meaning + u' ' + asSentence(more)));
        m_fields.insert(row.key, field);
    }
}

QString SettingForm::fieldValue(const QWidget* field) const
{
    if (const auto* box = qobject_cast<const QComboBox*>(field))
        return box->currentText();
    return qobject_cast<const QLineEdit*>(field)->text().trimmed();
}

QString SettingForm::value(const QString& key) const { return fieldValue(m_fields.value(key)); }

void SettingForm::takeValues()
{
    for (const SiteSetting& setting : m_console.site.all()) {
        QWidget* field = m_fields.value(setting.key);
        if (auto* box = qobject_cast<QComboBox*>(field)) {
            box->setCurrentText(setting.value);
            m_saved[setting.key] = setting.value;
        } else if (auto* line = qobject_cast<QLineEdit*>(field)) {
            // What the file does not say is the default, shown as a hint; the field holds what was written.
            const QString shown = setting.setBy.isEmpty() ? setting.ownValue : setting.value;
            line->setPlaceholderText(setting.value);
            line->setText(shown);
            m_saved[setting.key] = shown;
        }
    }
    m_save->setEnabled(false);
}

bool SettingForm::isChanged() const
{
    return std::ranges::any_of(m_rows, [this](const Row& row) {
        const QWidget* field = m_fields.value(row.key);
        return field && fieldValue(field) != m_saved.value(row.key);
    });
}

void SettingForm::save()
{
    QMap<QString, QString> changes;
    for (const Row& row : m_rows) {
        const QWidget* field = m_fields.value(row.key);
        if (field && fieldValue(field) != m_saved.value(row.key))
            changes.insert(row.key, fieldValue(field));
    }
    ask([changes](const Services& services, SiteSettings& site) { return site.change(services, changes); });
}

void SettingForm::ask(Change change)
{
    m_save->setEnabled(false);
    m_console.session.ask(
        this,
        [change = std::move(change), &site = m_console.site](const Services& services) {
            return change(services, site);
        },
        [this](const Result<void>& changed) {
            m_save->setEnabled(isChanged());
            tell(changed);
        });
}

void SettingForm::tell(const Result<void>& done, const QString& success)
{
    if (!done)
        m_banner->show(Banner::Kind::Error, sentenceOf(done.error()));
    else if (!success.isEmpty())
        m_banner->show(Banner::Kind::Success, success);
    else if (m_fields.contains(QStringLiteral("database.url")) && m_fields.size() == 1)
        m_banner->show(Banner::Kind::Success, tr("Saved. Close Tapledger and start it again to work with that store."));
    else if (m_console.server.canSteer())
        m_banner->show(Banner::Kind::Success, tr("Saved. The server works by it once it was started anew."),
                       tr("Restart the server"));
    else
        m_banner->show(Banner::Kind::Success, tr("Saved."));
}

void SettingForm::addAction(QPushButton* button) { m_actions->insertWidget(m_actions->count() - 1, button); }

} // namespace tapledger::ui
