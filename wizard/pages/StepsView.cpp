// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "StepsView.h"

#include "FieldRow.h"
#include "Services.h"

#include "session/OpenSetup.h"
#include "session/Repair.h"
#include "setup/Progress.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ConsoleView.h"
#include "widgets/CopyButton.h"
#include "widgets/Layouts.h"
#include "widgets/Notice.h"
#include "widgets/PasswordRow.h"
#include "widgets/StepRow.h"
#include "widgets/TextLabel.h"

#include <QApplication>
#include <QCheckBox>

#include <algorithm>

namespace pages {

using widgets::Card;
using widgets::CopyButton;
using widgets::Notice;
using widgets::PasswordRow;
using widgets::StepRow;
using widgets::TextLabel;
using widgets::Tone;

StepsView::StepsView(session::OpenSetup &open, const guide::Section &section, const Desktop &desktop,
                     SpecialField specialField, QWidget *parent)
    : QWidget(parent), m_open(open), m_desktop(desktop), m_section(section),
      m_specialField(std::move(specialField)), m_layout(widgets::column(this, widgets::space::m))
{
    Card *card = nullptr;
    m_rows.reserve(section.steps.size());
    for (const guide::Step &step : section.steps) {
        if (!card || step.startsGroup) {
            card = new Card;
            card->content()->setSpacing(widgets::space::l);
            m_layout->addWidget(card);
        }
        addDetails(addRow(step, card));
    }
    addPictures();
    for (const guide::Remark &remark : section.remarks)
        addRemark(remark, [this](QWidget *widget) { m_layout->addWidget(widget); });
    connect(&m_open, &session::OpenSetup::opened, this, &StepsView::refresh);
    connect(&m_open, &session::OpenSetup::valueChanged, this, &StepsView::showField);
    connect(&m_open, &session::OpenSetup::stepChanged, this, &StepsView::showStep);
    retranslate();
    refresh();
}

StepsView::Row &StepsView::addRow(const guide::Step &step, Card *card)
{
    Row row{&step, new StepRow(step.ticked), nullptr, card, {}};
    row.widget->setObjectName(step.id);
    const bool sameCondition = !m_rows.empty() && m_rows.back().step->condition && step.condition &&
                               m_rows.back().step->condition->field == step.condition->field &&
                               m_rows.back().step->condition->value == step.condition->value;
    if (step.condition && !step.condition->text.isEmpty() && !sameCondition) {
        row.condition = new TextLabel(TextLabel::Role::Quiet);
        card->content()->addWidget(row.condition);
        m_texts.emplace_back([label = row.condition, &step] { label->setHtml(step.condition->text.html()); });
    }
    card->content()->addWidget(row.widget);
    m_texts.emplace_back(
        [widget = row.widget, &step] { widget->setText(step.text.html(), step.text.plain()); });
    connect(row.widget, &StepRow::toggled, this,
            [this, id = step.id](bool checked) { m_open.setup().setDone(id, checked); });
    if (!step.address.isEmpty()) {
        auto *open = new widgets::Button;
        open->setObjectName(step.id + QStringLiteral(".open"));
        row.widget->addButton(open);
        connect(open, &QPushButton::clicked, this,
                [this, address = step.address] { m_desktop.openAddress(address); });
        m_texts.emplace_back([open, address = step.address] {
            //: Button: opens an address in the browser.
            open->setText(tr("Open ↗"));
            open->setAccessibleName(tr("Open %1 in the browser").arg(address.host()));
            open->setToolTip(address.toString());
        });
    }
    m_rows.push_back(std::move(row));
    return m_rows.back();
}

void StepsView::addDetails(Row &row)
{
    for (const guide::SubStep &part : row.step->subSteps) {
        auto *label = new TextLabel;
        row.widget->addBelow(label);
        m_texts.emplace_back(
            [label, &part] { label->setHtml(QStringLiteral("•&nbsp; ") + part.text.html()); });
    }
    for (const guide::Field &field : row.step->fields) {
        if (QWidget *special = m_specialField ? m_specialField(field) : nullptr) {
            row.widget->addBelow(special);
            continue;
        }
        if (field.kind == guide::Field::Kind::Password) {
            auto *password = new PasswordRow(field.id, m_desktop.clipboard);
            row.widget->addBelow(password);
            connect(&m_open, &session::OpenSetup::opened, password, &PasswordRow::discard);
            m_texts.emplace_back([password, &field] { password->setHelp(field.help.html()); });
            continue;
        }
        auto *fieldRow = new FieldRow(field);
        row.fields.push_back(fieldRow);
        row.widget->addBelow(fieldRow);
        connect(fieldRow, &FieldRow::edited, this,
                [this](const QString &id, const QString &value) { m_open.setup().setValue(id, value); });
        m_texts.emplace_back([fieldRow] { fieldRow->retranslate(); });
    }
    addValues(row);
    for (const guide::Remark &remark : row.step->remarks)
        addRemark(remark, [&row](QWidget *widget) { row.widget->addBelow(widget); });
}

void StepsView::addValues(Row &row)
{
    for (const guide::Value &value : row.step->values) {
        auto *label = new TextLabel;
        auto *copy = new CopyButton(valueTitle(value), [this, &value] { return valueText(value); });
        auto *line = new QWidget;
        line->setLayout(widgets::line({label, copy}));
        row.widget->addBelow(line);
        m_texts.emplace_back([this, label, copy, &value] {
            showValue(value, label, copy);
            copy->setWhat(valueTitle(value));
        });
        m_copied.insert(value.fromField, [this, label, copy, &value] { showValue(value, label, copy); });
    }
}

void StepsView::showValue(const guide::Value &value, TextLabel *label, CopyButton *copy) const
{
    const QString text = value.fromField.isEmpty() ? value.label.shown() : valueText(value);
    label->setHtml(
        QStringLiteral("<b>%1</b>").arg(text.isEmpty() ? tr("not entered yet") : text.toHtmlEscaped()));
    copy->setEnabled(!text.isEmpty());
}

QString StepsView::valueText(const guide::Value &value) const
{
    if (value.fromField.isEmpty())
        return value.label.documented();
    return m_open.isOpen() ? m_open.setup().value(value.fromField) : QString();
}

QString StepsView::valueTitle(const guide::Value &value) const
{
    const guide::Field *source = m_open.guide().field(value.fromField);
    return source ? source->title.plain() : value.label.documented();
}

void StepsView::addRemark(const guide::Remark &remark, const std::function<void(QWidget *)> &add)
{
    const bool isHint = remark.kind == guide::Remark::Kind::Hint;
    auto *notice = new Notice(isHint ? Tone::Neutral : Tone::Info);
    add(notice);
    m_texts.emplace_back([notice, &remark, isHint] {
        //: Before a hint that the documented procedure does not contain.
        const QString lead = isHint ? tr("Hint:") : tr("Note:");
        notice->setHtml(QStringLiteral("<i>%1</i> ").arg(lead.toHtmlEscaped()) + remark.text.html());
    });
}

void StepsView::addPictures()
{
    for (const Row &row : m_rows) {
        const bool isThere = std::any_of(m_pictures.begin(), m_pictures.end(),
                                         [&](const Picture &each) { return each.card == row.card; });
        if (isThere || !m_section.picture(row.step->id))
            continue;
        auto *view = new widgets::ConsoleView;
        row.card->setBeside(view);
        m_pictures.push_back({.card = row.card, .view = view});
        m_texts.emplace_back([view] { view->retranslate(); });
    }
    if (!m_pictures.empty())
        connect(qApp, &QApplication::focusChanged, this, &StepsView::showPictures);
}

void StepsView::showPictures()
{
    if (!m_open.isOpen())
        return;
    const setup::Setup &setup = m_open.setup();
    const auto open = setup::openSteps(m_section, setup);
    const QWidget *focus = QApplication::focusWidget();
    for (Picture &picture : m_pictures) {
        QStringList steps;
        const Row *current = nullptr;
        bool isOpen = false;
        bool hasFocus = false;
        for (const Row &row : m_rows) {
            if (row.card != picture.card || !setup::applies(row.step->condition, setup))
                continue;
            steps += row.step->id;
            row.widget->setNumber(static_cast<int>(steps.size()));
            const bool isFocused = focus && row.widget->isAncestorOf(focus);
            const bool isToDo = std::find(open.begin(), open.end(), row.step) != open.end();
            if (!current || isFocused || (isToDo && !isOpen && !hasFocus))
                current = &row;
            isOpen = isOpen || isToDo;
            hasFocus = hasFocus || isFocused;
        }
        const guide::ConsolePicture *shown = current ? m_section.picture(current->step->id) : nullptr;
        if (shown == picture.shown && steps == picture.steps) {
            markIn(picture);
            continue;
        }
        picture.shown = shown;
        picture.steps = steps;
        picture.view->setVisible(shown);
        if (shown)
            picture.view->setPicture(*shown, steps);
        markIn(picture);
    }
}

void StepsView::markIn(const Picture &picture) const
{
    if (!m_repair || !picture.shown)
        return;
    const bool isMended = picture.shown->shows(m_repair->step());
    const auto mark = isMended ? m_repair->mark(*picture.shown) : std::nullopt;
    picture.view->setFinding(mark ? std::optional(guide::PictureFinding{mark->item, mark->text})
                                  : std::nullopt);
}

void StepsView::setRepair(const session::Repair &repair)
{
    m_repair = &repair;
    connect(m_repair, &session::Repair::changed, this, &StepsView::showFinding, Qt::UniqueConnection);
    showFinding();
}

void StepsView::showFinding()
{
    for (const Row &row : m_rows) {
        const bool isMended = row.step->id == m_repair->step();
        row.widget->setAttention(isMended ? tr("Needs attention") : QString());
    }
    showPictures();
}

void StepsView::addBelow(const QString &stepId, QWidget *widget)
{
    for (const Row &row : m_rows) {
        if (row.step->id == stepId)
            row.widget->addBelow(widget);
    }
}

void StepsView::refresh()
{
    if (!m_open.isOpen())
        return;
    const setup::Setup &setup = m_open.setup();
    for (const Row &row : m_rows) {
        row.widget->setChecked(setup.isDone(row.step->id));
        if (QCheckBox *box = row.widget->tickBox())
            box->setEnabled(!m_open.isReadOnly());
        for (FieldRow *field : row.fields) {
            field->showValue(setup);
            field->setEnabled(!m_open.isReadOnly());
        }
    }
    for (const auto &show : std::as_const(m_copied))
        show();
    showWhatApplies();
}

void StepsView::showField(const QString &fieldId)
{
    for (const Row &row : m_rows) {
        for (FieldRow *field : row.fields) {
            if (field->field().id == fieldId)
                field->showValue(m_open.setup());
        }
    }
    const auto [first, last] = std::as_const(m_copied).equal_range(fieldId);
    std::for_each(first, last, [](const auto &show) { show(); });
    showWhatApplies();
}

void StepsView::showStep(const QString &stepId)
{
    for (const Row &row : m_rows) {
        if (row.step->id == stepId)
            row.widget->setChecked(m_open.setup().isDone(stepId));
    }
    showPictures();
}

void StepsView::showWhatApplies()
{
    const setup::Setup &setup = m_open.setup();
    for (const Row &row : m_rows) {
        const bool shown = setup::applies(row.step->condition, setup);
        row.widget->setVisible(shown);
        if (row.condition)
            row.condition->setVisible(shown);
    }
    for (const Row &row : m_rows) {
        row.card->setVisible(std::any_of(m_rows.begin(), m_rows.end(), [&](const Row &other) {
            return other.card == row.card && setup::applies(other.step->condition, setup);
        }));
    }
    showPictures();
}

void StepsView::retranslate()
{
    for (const auto &setText : m_texts)
        setText();
}

QWidget *StepsView::focusStep(const QString &stepId)
{
    for (const Row &row : m_rows) {
        if (row.step->id == stepId) {
            row.widget->focusStep();
            return row.widget;
        }
    }
    return nullptr;
}

} // namespace pages
