// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/people_columns.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"

#include <QApplication>
#include <QCoreApplication>

namespace tapledger::ui {
namespace {

/// What lupdate knows these words by.
struct People
{
    Q_DECLARE_TR_FUNCTIONS(PeopleColumns)
};

/// Smaller than the avatars beside it.
QPixmap mark(const char* name, const QColor& colour)
{
    return icon(QLatin1String(name), colour).pixmap(QSize(space::kMedium, space::kMedium), qApp->devicePixelRatio());
}

} // namespace

EmployeeFilter::Order orderOf(int column)
{
    switch (column) {
    case 0:
        return EmployeeFilter::Order::Name;
    case 2:
        return EmployeeFilter::Order::Department;
    default:
        return EmployeeFilter::Order::Number;
    }
}

std::vector<RowsModel<EmployeeAndCard>::Column> peopleColumns(const Clock& clock, Photos& photos)
{
    using P = EmployeeAndCard;
    const auto hasExpired = [&clock](const P& p) { return p.expires_at && *p.expires_at <= clock.now(); };
    return {
        {People::tr("Name"), [](const P& p) { return QString::fromStdString(p.employee.full_name); }, Qt::AlignLeft,
         [&photos](const P& p, int role) {
             return role == Qt::DecorationRole ? QVariant(avatarIcon(QString::fromStdString(p.employee.full_name),
                                                                     photos.photo(p.employee.id)))
                                               : QVariant();
         }},
        {People::tr("Number"), [](const P& p) { return QString::fromStdString(p.employee.employee_number); }},
        {People::tr("Department"), [](const P& p) { return QString::fromStdString(p.employee.department); }},
        {People::tr("Position"), [](const P& p) { return QString::fromStdString(p.employee.position); }},
        {People::tr("Card"),
         [](const P& p) { return p.card_uid.empty() ? People::tr("none") : QString::fromStdString(p.card_uid); },
         Qt::AlignLeft,
         [](const P& p, int role) {
             return role == Qt::ForegroundRole && p.card_uid.empty() ? QVariant(Theme::colours().textMuted)
                                                                     : QVariant();
         }},
        {People::tr("State"),
         [hasExpired](const P& p) {
             return !p.employee.is_active ? People::tr("Has left")
                    : hasExpired(p)       ? People::tr("Card expired")
                                          : People::tr("Active");
         },
         Qt::AlignLeft,
         [hasExpired](const P& p, int role) -> QVariant {
             const Colours& c = Theme::colours();
             if (role == Qt::DecorationRole)
                 return !p.employee.is_active ? mark("log-out", c.textMuted)
                        : hasExpired(p)       ? mark("clock", c.warning)
                                              : mark("circle-check", c.success);
             if (role == Qt::ToolTipRole && p.expires_at)
                 return People::tr("The card expires on %1").arg(exactUtc(*p.expires_at));
             return {};
         }},
    };
}

} // namespace tapledger::ui
