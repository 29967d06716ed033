// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Repair.h"

#include "OpenSetup.h"
#include "Times.h"
#include "Verification.h"

#include "checks/FindingText.h"

#include <algorithm>
#include <utility>

namespace session {

using checks::Cause;
using checks::CheckId;
using checks::Finding;
using checks::Status;
using guide::ConsolePicture;

namespace {

constexpr int secondsBetween = 10;
constexpr std::chrono::seconds oneSecond(1);
constexpr std::chrono::minutes longest(5);

/// What was seen is not as the step says; other findings leave open whether it is the step's fault.
bool refutesStep(const Finding &finding)
{
    return checks::isProblem(finding.status) &&
           (finding.cause == Cause::PermissionMissing || finding.cause == Cause::ProductMissing ||
            finding.cause == Cause::ExcessPermission);
}

/// The label in the console that the finding is about; empty if none is known.
QString labelOf(const Finding &finding)
{
    if (const auto *const permission = std::get_if<checks::Permission>(&finding.details))
        return permission->name;
    if (const auto *const either = std::get_if<checks::ProductOrPermission>(&finding.details))
        return either->permission;
    if (const auto *const product = std::get_if<checks::Product>(&finding.details))
        return product->name;
    return {};
}

} // namespace

Repair::Repair(Verification &verification, OpenSetup &open, validation::WatchTime time, QObject *parent)
    : QObject(parent), m_verification(verification), m_open(open), m_time(std::move(time))
{
    connect(&m_verification, &Verification::findingsChanged, this, &Repair::hear);
    connect(&m_open, &OpenSetup::opened, this, &Repair::end);
}

void Repair::begin(CheckId check)
{
    end();
    m_check = check;
    m_finding = m_verification.finding(check);
    const checks::Remedy remedy = checks::remedy(m_finding);
    m_section = remedy.section;
    m_found = m_verification.ended();
    m_state = State::Open;
    if (refutesStep(m_finding) && !m_open.isReadOnly())
        m_open.setup().setDone(remedy.step, false);
    Q_EMIT changed();
}

void Repair::end()
{
    if (m_state == State::None)
        return;
    m_alarm.reset();
    m_state = State::None;
    m_finding = {};
    m_isKeepingOn = false;
    m_news.clear();
    m_whyEnded.clear();
    if (std::exchange(m_isChecking, false) && m_verification.isRunning())
        m_verification.cancel();
    Q_EMIT changed();
}

QString Repair::step() const
{
    return m_state == State::Open ? checks::remedy(m_finding).step : QString();
}

void Repair::checkAgain()
{
    if (m_state == State::None || m_isChecking || m_verification.isRunning())
        return;
    m_alarm.reset();
    m_isChecking = true;
    m_verification.run();
    // Where nothing can be asked, that is told at once.
    hear();
    Q_EMIT changed();
}

void Repair::keepOn(bool keepsOn)
{
    if (keepsOn == m_isKeepingOn || m_state == State::None)
        return;
    m_whyEnded.clear();
    m_isKeepingOn = keepsOn;
    m_alarm.reset();
    if (keepsOn) {
        m_latestEnd = m_time.now() + longest;
        checkAgain();
    }
    Q_EMIT changed();
}

void Repair::hear()
{
    if (!m_isChecking || m_verification.isRunning())
        return;
    m_isChecking = false;
    judge();
    if (m_state == State::Passed)
        stopKeepingOn(tr("It has stopped checking by itself."));
    else if (m_state == State::Elsewhere)
        stopKeepingOn(tr("It has stopped checking by itself, because of another cause."));
    const auto wanted = std::chrono::ceil<std::chrono::seconds>(m_verification.runner()->retryAfter());
    if (m_isKeepingOn && m_time.now() + wanted > m_latestEnd)
        stopKeepingOn(tr("It has stopped checking by itself, because Mimecast wants a longer pause."));
    if (m_isKeepingOn) {
        m_secondsLeft = std::max(secondsBetween, static_cast<int>(wanted.count()));
        countDown();
    }
    Q_EMIT changed();
}

void Repair::judge()
{
    const Finding now = m_verification.finding(m_check);
    m_found = m_time.now();
    if (now.status == Status::Passed) {
        const QList<Finding> findings = m_verification.findings();
        const auto left = std::find_if(findings.cbegin(), findings.cend(), [this](const Finding &finding) {
            return checks::isProblem(finding.status) && checks::remedy(finding).section == m_section;
        });
        if (left == findings.cend()) {
            m_finding = now;
            m_state = State::Passed;
            return;
        }
        //: %1 is the title of a check.
        m_news = tr("“%1” passes now. This is left here.").arg(checks::title(m_check));
        m_check = *left->check;
        show(*left);
        return;
    }
    if (const auto *const dependency = std::get_if<checks::Dependency>(&now.details);
        dependency && now.status == Status::Skipped) {
        show(m_verification.finding(dependency->check));
    } else if (now.cause && now.status != Status::Cancelled) {
        show(now);
    } else {
        m_news = tr("The check was stopped.");
    }
}

/// In place of what was found before.
void Repair::show(const Finding &finding)
{
    const bool isAnother = finding.cause != m_finding.cause || finding.check != m_finding.check;
    const bool isHere = checks::remedy(finding).section == m_section;
    if (!isAnother) //: %1 is a time, or a date and a time.
        m_news = tr("Still so at %1.").arg(whenText(m_found));
    else if (!isHere)
        m_news = tr("Another cause was found. It is fixed in another place.");
    else if (finding.check == m_finding.check || m_check != finding.check)
        m_news = tr("Another cause was found.");
    m_finding = finding;
    m_state = isHere ? State::Open : State::Elsewhere;
}

void Repair::stopKeepingOn(const QString &why)
{
    if (!std::exchange(m_isKeepingOn, false))
        return;
    m_alarm.reset();
    m_whyEnded = why;
}

void Repair::countDown()
{
    if (m_time.now() >= m_latestEnd) {
        stopKeepingOn(tr("It has stopped checking by itself after five minutes."));
        Q_EMIT changed();
        return;
    }
    if (m_secondsLeft == 0) {
        checkAgain();
        return;
    }
    m_alarm = std::make_unique<QObject>();
    m_time.after(oneSecond, m_alarm.get(), [this] {
        // It is what calls this.
        m_alarm.release()->deleteLater();
        --m_secondsLeft;
        countDown();
        Q_EMIT changed();
    });
}

QString Repair::heading() const
{
    return m_state == State::Passed ? checks::title(m_check) : checks::summary(m_finding);
}

QString Repair::text() const
{
    QStringList sentences;
    if (m_state == State::Passed) //: %1 is a time, or a date and a time.
        sentences.append(tr("Fixed: the check passed at %1.").arg(whenText(m_found)));
    else if (m_isChecking)
        //: Shown while a check runs.
        sentences.append(tr("Asking Mimecast…"));
    else if (!m_news.isEmpty())
        sentences.append(m_news);
    else if (m_found.isValid()) //: %1 is a time, or a date and a time.
        sentences.append(tr("Live checks, %1.").arg(whenText(m_found)));
    if (m_isKeepingOn && !m_isChecking) {
        //: %1 is a time, or a date and a time.
        sentences.append(tr("Checking again in %1 s, until %2 at the latest.")
                             .arg(m_secondsLeft)
                             .arg(whenText(m_latestEnd)));
    } else if (!m_whyEnded.isEmpty()) {
        sentences.append(m_whyEnded);
    } else if (m_state == State::Open && !m_isChecking) {
        sentences.append(tr("Fix what is marked, then check again."));
    }
    return sentences.join(QLatin1Char(' '));
}

std::optional<Repair::Mark> Repair::mark(const ConsolePicture &picture) const
{
    const QString step = this->step();
    const QString label = labelOf(m_finding);
    const bool isTooMuch = m_finding.cause == Cause::ExcessPermission;
    std::optional<Mark> ofStep;
    for (size_t i = 0; i < picture.items.size(); ++i) {
        const ConsolePicture::Item &item = picture.items.at(i);
        const bool isAnother = item.label.isEmpty() && item.role == ConsolePicture::Role::Box;
        if (isTooMuch && isAnother)
            return Mark{i, tr("Clear all others")};
        if (item.step.isEmpty() || item.step != step)
            continue;
        if (!label.isEmpty() && picture.labelsOf(i).join(QStringLiteral(" › ")).endsWith(label))
            return Mark{i, tr("Select this box")};
        if (!ofStep)
            //: Beside a box in a picture of the console. Short.
            ofStep = Mark{i, tr("Look here")};
    }
    // Which of several it is, a label that is not in the picture does not tell.
    return label.isEmpty() && !isTooMuch ? ofStep : std::nullopt;
}

} // namespace session
