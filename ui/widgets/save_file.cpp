// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/save_file.h"

#include "base/files.h"

#include <QFileDialog>
#include <QFileInfo>
#include <utility>

namespace tapledger::ui {

void askWhereToSave(QWidget* parent, const QString& title, const QString& name, const QString& filter,
                    std::function<void(const QString& path)> then)
{
    auto* dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setObjectName(QStringLiteral("saveFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    dialog->open();
}

void writeLater(Session& session, QObject* context, const QString& path, std::string content,
                std::function<void(const Result<void>& written)> then)
{
    session.ask(
        context,
        [path = path.toStdString(), content = std::move(content)](const Services&) {
            return writeWholeFile(path, content, kPublicFile, true);
        },
        std::move(then));
}

} // namespace tapledger::ui
