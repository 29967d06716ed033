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
namespace setup {
struct CardProgress;
}
namespace widgets {
class CopyButton;
class PicturePane;
class StepCard;
class StepRow;
class TextLabel;
} // namespace widgets

namespace steps {

class FieldRow;
struct Desktop;

/// The steps of a section as cards, of which one is open: what to do, fields, values to copy, notes and
/// hints, and where it is in the console. Steps whose condition does not hold are hidden. Follows the open
/// set-up, by what changes in it.
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
    /// Whose finding is marked in the steps and in their pictures. Has to outlive the view.
    void setRepair(const session::Repair &repair);
    /// Opens the first card that is not done, and no other.
    void openFirst();
    /// Leaves no card open.
    void foldAll() { open(nullptr); }
    /// Brings the focus to where work goes on in the open card; to the first one where all are done.
    void focusOpen();
    /// Opens the step's card, brings the focus to the step, and returns its widget; null if it is not here.
    QWidget *focusStep(const QString &stepId);
    /// The same for the first that is required and not done; says what is missing, and why it is needed.
    QWidget *goToMissing();

Q_SIGNALS:
    /// A card is open now, for whatever reason.
    void opened();
    /// The user has opened another card, or it came after one that is done.
    void cardOpened(QWidget *card);
    /// The user has done the last card.
    void allDone();

private:
    /// A card's widgets.
    struct Card
    {
        const guide::Card *data;
        widgets::StepCard *widget;
        widgets::PicturePane *pictures = nullptr;
        QStringList steps = {}; ///< IDs of those that apply, as they are numbered.
        std::vector<const guide::ConsolePicture *> shown = {}; ///< Their pictures.
    };

    /// A step's widgets, and how each gets its text.
    struct Row
    {
        const guide::Step *step;
        widgets::StepRow *widget;
        widgets::TextLabel *condition; ///< Above the first step of a condition; may be null.
        widgets::StepCard *card;
        std::vector<FieldRow *> fields;
    };

    void addCard(const guide::Card &card);
    Row &addRow(const guide::Step &step);
    void addDetails(Row &row);
    void addValues(Row &row);
    void addPictures();
    void addRemark(const guide::Remark &remark, const std::function<void(QWidget *)> &add);
    void showText(const guide::Step &step, widgets::StepRow *row) const;
    QString valueText(const guide::Value &value) const;
    QString valueTitle(const guide::Value &value) const;

    void open(const widgets::StepCard *card);
    void goOn(widgets::StepCard *card);
    void tick(const guide::Card *card, bool done);
    QWidget *goTo(const setup::CardProgress &card);
    const Card *cardOf(const guide::Card *wanted) const;
    const Row *rowOf(const QString &stepId) const;
    void refresh();
    void showField(const QString &fieldId);
    void showValue(const guide::Value &value, widgets::TextLabel *label, widgets::CopyButton *copy) const;
    void showWhatApplies();
    void showCards();
    void showFinding();
    void markIn(const Card &card) const;
    void number(const setup::CardProgress &progress, Card &card);

    session::OpenSetup &m_open;
    const Desktop &m_desktop;
    const guide::Section &m_section;
    const session::Repair *m_repair = nullptr;
    SpecialField m_specialField;
    QVBoxLayout *m_layout;
    std::vector<Card> m_cards;
    std::vector<Row> m_rows;
    std::vector<std::function<void()>> m_texts; ///< Each sets one text in the language of now.
    /// By field: each shows its value where it is to be copied.
    QMultiHash<QString, std::function<void()>> m_copied;
};

} // namespace steps
