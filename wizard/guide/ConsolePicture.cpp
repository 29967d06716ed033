// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ConsolePicture.h"

#include "language/Phrases.h"

#include <QCoreApplication>

#include <algorithm>

namespace guide {

namespace {

QString separator()
{
    return QStringLiteral(" › ");
}

} // namespace

bool ConsolePicture::shows(const QString &step) const
{
    return pathStep == step ||
           std::any_of(items.begin(), items.end(), [&](const Item &item) { return item.step == step; });
}

QStringList ConsolePicture::labelsOf(size_t index) const
{
    QStringList labels{items.at(index).label};
    int level = items.at(index).level;
    while (index-- > 0) {
        const Item &above = items.at(index);
        if (above.level >= level)
            continue;
        level = above.level;
        labels.prepend(above.label);
    }
    labels.removeAll(QString());
    return labels;
}

bool ConsolePicture::isParent(size_t index) const
{
    return index + 1 < items.size() && items[index + 1].level > items.at(index).level;
}

QString ConsolePicture::description() const
{
    QStringList selected;
    QStringList left;
    if (!pathStep.isEmpty())
        selected += path.join(separator());
    for (size_t i = 0; i < items.size(); ++i) {
        const QString place = labelsOf(i).join(separator());
        if (items[i].state == State::On && !place.isEmpty())
            selected += place;
        else if (items[i].state == State::Trap)
            left += place;
    }
    selected.removeDuplicates();
    QStringList sentences;
    //: Read by screen readers: what to click in a picture. %1 is a list of labels.
    sentences += QCoreApplication::translate("guide", "Select: %1.").arg(language::listed(selected));
    if (!left.isEmpty()) {
        //: Read by screen readers: what not to click in a picture. %1 is a list of labels.
        sentences += QCoreApplication::translate("guide", "Leave: %1.").arg(language::listed(left));
    }
    return sentences.join(u' ');
}

QString ConsolePicture::caption() const
{
    //: Below a picture. %1 is what the console is called.
    return QCoreApplication::translate("guide", "%1 (simplified view)").arg(console);
}

QString ConsolePicture::trapWords()
{
    //: Beside a box in a picture that must not be selected. Short.
    return QCoreApplication::translate("guide", "Not this one");
}

int numberOf(const QString &step, const QStringList &steps)
{
    return step.isEmpty() ? 0 : static_cast<int>(steps.indexOf(step)) + 1;
}

} // namespace guide
