// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "PictureMarkup.h"

#include <algorithm>

namespace guide {

using namespace Qt::StringLiterals;

namespace {

using Item = ConsolePicture::Item;
using Kind = ConsolePicture::Kind;
using Role = ConsolePicture::Role;
using State = ConsolePicture::State;

QString className(Role role)
{
    switch (role) {
    case Role::Heading:
        return u"heading"_s;
    case Role::Menu:
        return u"menu"_s;
    case Role::Tab:
        return u"tab"_s;
    case Role::Toggle:
        return u"toggle"_s;
    case Role::Radio:
        return u"radio"_s;
    case Role::Box:
        return u"box"_s;
    case Role::Field:
        return u"field"_s;
    case Role::Button:
        return u"button"_s;
    }
    return {};
}

QString className(State state)
{
    switch (state) {
    case State::Off:
        return {};
    case State::On:
        return u" on"_s;
    case State::Trap:
        return u" trap"_s;
    }
    return {};
}

QString element(const QString &classes, const QString &content)
{
    return u"<span class=\""_s + classes + u"\">"_s + content + u"</span>"_s;
}

QString number(const QString &step, const QStringList &steps)
{
    const int number = numberOf(step, steps);
    return number == 0 ? QString() : element(u"number"_s, QString::number(number));
}

QString row(const Item &item, const QStringList &steps)
{
    const bool hasMark = item.role == Role::Box || item.role == Role::Radio || item.role == Role::Toggle;
    const QString label =
        item.label.isEmpty() ? element(u"line"_s, {}) : element(u"label"_s, item.label.toHtmlEscaped());
    const QString mark = hasMark ? element(u"mark"_s, {}) : QString();
    QString content = element(u"item "_s + className(item.role) + className(item.state),
                              item.role == Role::Toggle ? label + mark : mark + label);
    if (item.state == State::Trap)
        content += element(u"words"_s, ConsolePicture::trapWords().toHtmlEscaped());
    QString classes = u"row level-%1"_s.arg(item.level);
    if (item.role == Role::Heading)
        classes += u" above"_s;
    else if (item.role == Role::Button && item.level == 0)
        classes += u" last"_s;
    return element(classes, content + number(item.step, steps)) + u'\n';
}

/// The navigation menu with the path lit up.
QString navigation(const ConsolePicture &picture, const QStringList &steps)
{
    const QString other = row({.role = Role::Menu}, steps);
    QString rows = other;
    for (qsizetype i = 0; i < picture.path.size(); ++i)
        rows += row({.label = picture.path.at(i),
                     .level = static_cast<int>(i),
                     .state = State::On,
                     .step = picture.pathStep},
                    steps);
    return element(u"navigation"_s, rows + other + other) + u'\n';
}

QString line(const Item &item)
{
    QString label = item.label.isEmpty() ? u"…"_s : item.label;
    switch (item.role) {
    case Role::Box:
        return (item.state == State::On ? u"[x] "_s : u"[ ] "_s) + label;
    case Role::Radio:
        return (item.state == State::On ? u"(x) "_s : u"( ) "_s) + label;
    case Role::Tab:
    case Role::Toggle:
    case Role::Field:
    case Role::Button:
        return u'[' + label + u']';
    case Role::Heading:
    case Role::Menu:
        break;
    }
    return label;
}

} // namespace

QString toHtml(const ConsolePicture &picture, const QStringList &steps)
{
    QString bar;
    QString rows;
    if (picture.kind != Kind::Path)
        bar = picture.path.join(u" › "_s).toHtmlEscaped();
    if (!picture.dialogTitle.isEmpty())
        rows = element(u"title"_s, picture.dialogTitle.toHtmlEscaped()) + u'\n';
    for (const Item &item : picture.items)
        (picture.kind == Kind::Path && item.role == Role::Toggle ? bar : rows) += row(item, steps);
    const QString menu = picture.kind == Kind::Path ? navigation(picture, steps) : QString();
    const QString page = element(picture.kind == Kind::Dialog ? u"page dialog"_s : u"page"_s, u'\n' + rows);
    // What is in an image is not read out one by one: its label says it all.
    return u"<figure class=\"console\">\n<div class=\"screen\" role=\"img\" aria-label=\""_s +
           picture.description().toHtmlEscaped() + u"\">\n"_s + element(u"bar"_s, bar) +
           element(menu.isEmpty() ? u"panes"_s : u"panes two"_s, menu + page) + u"\n</div>\n<figcaption>"_s +
           picture.caption().toHtmlEscaped() + u"</figcaption>\n</figure>\n"_s;
}

QString pictureStyle()
{
    return uR"(.console { margin: 0; max-width: 26rem; font-size: .8125rem; line-height: 1.35; break-inside: avoid; }
.console span { display: block; }
.console figcaption { margin-top: .25rem; color: var(--quiet); }
.console .screen { border: 1px solid var(--line); border-radius: .5rem; background: var(--ground); color: var(--ink); }
.console .bar { min-height: 1.5rem; padding: .3rem .75rem; border-bottom: 1px solid var(--line); color: var(--quiet); }
.console .panes { display: flex; flex-wrap: wrap; gap: 1px; overflow: hidden; border-radius: 0 0 .5rem .5rem; }
.console .panes.two { background: var(--line); }
.console .navigation { flex: 1 1 auto; padding: .4rem; background: var(--ground); }
.console .page { flex: 1 1 auto; padding: .5rem .75rem; background: var(--ground); }
.console .page.dialog { margin: .9rem; border: 1px solid var(--quiet); border-radius: .5rem; background: var(--paper); }
.console .title { margin-bottom: .25rem; font-weight: 600; }
.console .row { display: flex; align-items: center; gap: .5rem; min-height: 1.5rem; margin: .2rem 0; }
.console .navigation .level-1 { margin-inline-start: .75rem; }
.console .page .level-2 { margin-inline-start: 1rem; }
.console .page .level-3 { margin-inline-start: 2.5rem; }
.console .last { justify-content: flex-end; margin-top: .6rem; }
.console .above { min-height: 0; margin-top: .5rem; }
.console .item { display: flex; align-items: center; gap: .5rem; padding: .1rem .4rem; border: 1.5px solid transparent; border-radius: .3rem; overflow-wrap: break-word; }
.console .heading { padding-inline: 0; color: var(--quiet); }
.console .field, .console .menu.on { flex: 1; }
.console .field, .console .button { border-color: var(--quiet); background: var(--paper); }
.console .on { border-color: var(--link); background: var(--link-soft); color: var(--ink); font-weight: 600; }
.console .trap { border-color: var(--warn); background: var(--warn-soft); color: var(--warn); }
.console .words { flex: 1; text-align: end; font-weight: 600; color: var(--warn); }
.console .line { width: 6rem; height: .35rem; margin: .45rem 0; border-radius: .2rem; background: var(--line); }
.console .navigation .line, .console .page .menu .line { width: 4rem; }
.console .mark { flex: none; width: .85rem; height: .85rem; border: 1px solid var(--quiet); border-radius: .2rem; background: var(--paper); font-size: .75rem; line-height: .85rem; text-align: center; }
.console .radio .mark { border-radius: 50%; }
.console .toggle .mark { width: 1.5rem; border-radius: .5rem; text-align: end; }
.console .on .mark { border-color: var(--link); background: var(--link); color: var(--paper); }
.console .trap .mark { border-color: var(--warn); }
.console .box.on .mark::before { content: "✓"; }
.console .radio.on .mark::before, .console .toggle.on .mark::before { content: "●"; }
.console .number { flex: none; width: 1.2rem; height: 1.2rem; margin-inline-start: auto; border-radius: 50%; background: var(--link); color: var(--paper); font-size: .6875rem; line-height: 1.2rem; text-align: center; font-weight: 700; }
.console .last .number { margin-inline-start: 0; }
.console .mark, .console .number { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
)"_s;
}

QStringList toLines(const ConsolePicture &picture, const QStringList &steps)
{
    QStringList lines;
    const auto add = [&](const QString &text, int level, const QString &step) {
        const int number = numberOf(step, steps);
        lines +=
            QString(qsizetype{2} * level, u' ') + text + (number > 0 ? u" (%1)"_s.arg(number) : QString());
    };
    const QStringList top{picture.path.join(u" › "_s), picture.dialogTitle};
    for (const QString &text : top) {
        if (!text.isEmpty())
            add(text, 0, picture.pathStep);
    }
    for (const Item &item : picture.items) {
        // What is only there says nothing, but for boxes: they are to be left.
        if (item.state == State::Off && item.label.isEmpty() && item.role != Role::Box)
            continue;
        const QString words = item.state == State::Trap ? u" – "_s + ConsolePicture::trapWords() : QString();
        add(line(item) + words, item.level + 1, item.step);
    }
    return lines;
}

} // namespace guide
