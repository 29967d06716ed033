// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ComparisonDialog.h"

#include "Paper.h"
#include "ReportViews.h"

#include "report/Comparison.h"
#include "widgets/CopyButton.h"
#include "widgets/Layouts.h"
#include "widgets/Notice.h"
#include "widgets/Theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace dialogs {

ComparisonDialog::ComparisonDialog(const QJsonObject &before, const QJsonObject &after, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("comparison"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What changed since the earlier report"));
    auto *notice = widgets::named(new widgets::Notice(widgets::Tone::Info), "comparison.verdict");
    auto *text = new Paper(QStringLiteral("comparison.differences"));
    //: Read by screen readers: names the text that tells how two reports differ.
    text->setAccessibleName(tr("What differs"));
    showComparison(notice, text, before, after);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    auto *copy = widgets::named(
        new widgets::CopyButton(
            {}, [before, after] { return report::toText(report::compare(before, after), before, after); }),
        "comparison.copy");
    //: What is copied.
    copy->setWhat(tr("the comparison"));
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(widgets::space::m);
    layout->addWidget(notice);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 95, fontMetrics().lineSpacing() * 30);
    text->setFocus();
}

} // namespace dialogs
