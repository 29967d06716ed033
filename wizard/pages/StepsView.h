// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "guide/Guide.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace session {
class OpenSetup;
class Repair;
} // namespace session
namespace widgets {
class Card;
class ConsoleView;
class CopyButton;
class StepRow;
class TextLabel;
} // namespace widgets

namespace pages {

class FieldRow;
struct Desktop;

/// The steps of a section as cards of rows: tick boxes, sub-steps, fields, values to copy, notes and hints.
/// Steps whose condition does not hold are hidden. Follows the open set-up, by what changes in it.
class StepsView : public QWidget
{
    Q_OBJECT

public:
    /// Makes the widget for a field that the guide's data cannot describe alone; null for the usual one.
    using SpecialField = std::function<QWidget *(const guide::Field &)>;

    /// What is referred to has to outlive the view.
    StepsView(session::OpenSetup &open, const guide::Section &section, const Desktop &desktop,
              SpecialField specialField = {}, QWidget *parent = nullptr);

    /// Puts a widget below a step.
    void addBelow(const QString &stepId, QWidget *widget);
    void retranslate();
    /// Whose finding is marked in the steps and in the picture. Has to outlive the view.
    void setRepair(const session::Repair &repair);
    /// Brings the focus to the step, and returns its widget; null if it is not here.
    QWidget *focusStep(const QString &stepId);

private:
    /// A step's widgets, and how each gets its text.
    struct Row
    {
        const guide::Step *step;
        widgets::StepRow *widget;
        widgets::TextLabel *condition; ///< Above the first step of a condition; may be null.
        widgets::Card *card;
        std::vector<FieldRow *> fields;
    };

    /// Beside the steps of a card: where the one that is being worked on is done.
    struct Picture
    {
        widgets::Card *card;
        widgets::ConsoleView *view;
        const guide::ConsolePicture *shown = nullptr;
        QStringList steps = {}; ///< IDs of the steps that it numbers.
    };

    Row &addRow(const guide::Step &step, widgets::Card *card);
    void addDetails(Row &row);
    void addValues(Row &row);
    void addPictures();
    /// Of the step in focus or else of the first open one.
    void showPictures();
    void showFinding();
    void markIn(const Picture &picture) const;
    void addRemark(const guide::Remark &remark, const std::function<void(QWidget *)> &add);
    QString valueText(const guide::Value &value) const;
    QString valueTitle(const guide::Value &value) const;
    void refresh();
    void showField(const QString &fieldId);
    void showStep(const QString &stepId);
    void showValue(const guide::Value &value, widgets::TextLabel *label, widgets::CopyButton *copy) const;
    void showWhatApplies();

    session::OpenSetup &m_open;
    const Desktop &m_desktop;
    const guide::Section &m_section;
    const session::Repair *m_repair = nullptr;
    SpecialField m_specialField;
    QVBoxLayout *m_layout;
    std::vector<Row> m_rows;
    std::vector<Picture> m_pictures;
    std::vector<std::function<void()>> m_texts; ///< Each sets one text in the language of now.
    /// By field: each shows its value where it is to be copied.
    QMultiHash<QString, std::function<void()>> m_copied;
};

} // namespace pages
