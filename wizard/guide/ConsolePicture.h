// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Condition.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// A neutral picture of a place in a console, as typed data: what it looks like there, and what to click. The
/// window, the reports and the printed guide draw the same from it.
namespace guide {

/// The state that it shows is always the one to get to.
struct ConsolePicture
{
    enum class Kind {
        Path,  ///< The way there: the navigation menu with `path` lit up, and the page beside it.
        Tree,  ///< Items within items.
        List,  ///< Items one below the other.
        Form,  ///< Fields with their headings.
        Dialog ///< The same in a window of its own.
    };

    enum class Role { Heading, Menu, Tab, Toggle, Radio, Box, Field, Button };

    enum class State {
        Off,
        On,  ///< To be clicked, selected or filled in.
        Trap ///< Looks like the one to select, and is not.
    };

    struct Item
    {
        QString label = {}; ///< Exact and untranslated. Empty: not known, a gray line.
        int level = 0;      ///< Belongs to the last item before it that has a lower one.
        Role role = Role::Menu;
        State state = State::Off;
        QString step = {}; ///< ID of the step that is done with it; empty for what is only there.
    };

    Kind kind = Kind::Path;
    QString console = {};  ///< What the console is called, untranslated.
    QStringList path = {}; ///< The labels that lead there, from the navigation menu on.
    QString pathStep = {}; ///< ID of the step that follows `path`; of Kind::Path only.
    std::vector<Item> items = {};
    QString dialogTitle = {};                ///< Of Kind::Dialog; empty if it is not known.
    std::optional<Condition> condition = {}; ///< Of what only one form of the console shows.

    /// Whether anything in it belongs to the step.
    bool shows(const QString &step) const;
    /// The labels that lead to an item within the picture, with its own, for example {"Account Menu",
    /// "Dashboard", "Read"}; empty labels are left out.
    QStringList labelsOf(size_t index) const;
    /// Has items that belong to it.
    bool isParent(size_t index) const;

    /// The whole picture in words: what to select, and what to leave.
    QString description() const;
    /// Below the picture: which console, and that it is simplified.
    QString caption() const;
    /// Beside a trap.
    static QString trapWords();
};

/// The number of a step in a list of IDs, from 1; 0 if it is not in it.
int numberOf(const QString &step, const QStringList &steps);

} // namespace guide
