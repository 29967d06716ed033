// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Sections.h"

#include <QtGlobal>

#include <utility>

namespace guide {

using namespace Qt::StringLiterals;

Step signInToMimecast(const QString &id, Card card)
{
    return {
        .id = id,
        .text = {QT_TRANSLATE_NOOP("guide", "Sign in to the %1."), {"Mimecast Administration Console"}},
        .address = QUrl(u"https://login.mimecast.com"_s),
        .card = std::move(card),
    };
}

Step signInToArcticWolf(const QString &id, Card card)
{
    return {
        .id = id,
        .text = {QT_TRANSLATE_NOOP("guide", "Sign in to the %1."), {"Arctic Wolf Unified Portal"}},
        .address = arcticWolfPortal(),
        .card = std::move(card),
    };
}

QString mimecastConsole()
{
    return u"Mimecast Administration Console"_s;
}

QString arcticWolfConsole()
{
    return u"Arctic Wolf Unified Portal"_s;
}

QUrl arcticWolfPortal()
{
    return QUrl(u"https://portal.arcticwolf.com"_s);
}

Remark note(Sentence text)
{
    return {.kind = Remark::Kind::Note, .text = std::move(text)};
}

Remark hint(Sentence text)
{
    return {.kind = Remark::Kind::Hint, .text = std::move(text)};
}

Sentence only(Label label)
{
    return {"%1", {std::move(label)}};
}

ConsolePicture::Item heading(const char *label, int level)
{
    return {.label = QString::fromUtf8(label), .level = level, .role = ConsolePicture::Role::Heading};
}

ConsolePicture::Item parent(const char *label, int level)
{
    return {.label = QString::fromUtf8(label), .level = level, .role = ConsolePicture::Role::Menu};
}

ConsolePicture::Item other(ConsolePicture::Role role, int level)
{
    return {.level = level, .role = role};
}

ConsolePicture::Item target(ConsolePicture::Role role, const char *label, const QString &step, int level)
{
    return {.label = QString::fromUtf8(label),
            .level = level,
            .role = role,
            .state = ConsolePicture::State::On,
            .step = step};
}

} // namespace guide
