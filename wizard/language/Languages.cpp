// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Languages.h"

#include "Documents.h"
#include "Phrases.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>
#include <tuple>
#include <utility>

namespace language {

namespace {

constexpr QLatin1String english("en");

QString folder()
{
    return QStringLiteral(":/i18n");
}

QString prefix()
{
    return QStringLiteral("active-response-setup_");
}

int &documentsInEnglish()
{
    thread_local int count = 0;
    return count;
}

QString isolated(QString text)
{
    static const QRegularExpression placeholder(QStringLiteral("(%[1-9])"));
    return text.replace(placeholder, isolateStart + QStringLiteral("\\1") + isolateEnd);
}

QString languageOf(const QString &code)
{
    return code.section(QLatin1Char('_'), 0, 0);
}

QString nameOf(const QString &code)
{
    QString name = code == english ? QStringLiteral("English") : QLocale(code).nativeLanguageName();
    const bool hasCountry = code.contains(QLatin1Char('_'));
    name = hasCountry ? QStringLiteral("%1 (%2)").arg(name, QLocale(code).nativeTerritoryName()) : name;
    name.front() = name.front().toUpper();
    return name;
}

} // namespace

/// All that comes in one language, but English where a document is made.
class Translators::Translator : public QTranslator
{
public:
    explicit Translator(const QString &code)
        : m_isRightToLeft(QLocale(code).textDirection() == Qt::RightToLeft)
    {
        std::ignore = m_own.load(prefix() + code, folder());
        std::ignore =
            m_qt.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        std::ignore = m_english.load(prefix() + english, folder());
    }

    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override
    {
        if (!isForPrograms()) {
            if (m_isRightToLeft && qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0)
                return QStringLiteral("RTL"); // For QGuiApplication, where Qt's own texts are not installed.
            if (const QString text = m_own.translate(context, source, disambiguation, n); !text.isEmpty()) {
                // An address or an ID would tear a sentence apart that is read from right to left.
                return m_isRightToLeft ? isolated(text) : text;
            }
            if (QString text = m_qt.translate(context, source, disambiguation, n); !text.isEmpty())
                return text;
        }
        // It holds the plural forms of what has no translation.
        return m_english.translate(context, source, disambiguation, n);
    }

private:
    bool m_isRightToLeft;
    QTranslator m_own;
    QTranslator m_qt;
    QTranslator m_english;
};

QList<Language> languages()
{
    QList<Language> others;
    const QStringList files = QDir(folder()).entryList({prefix() + QStringLiteral("*.qm")});
    for (const QString &file : files) {
        const QString code = file.mid(prefix().size()).chopped(3);
        if (code != english)
            others.append({code, nameOf(code)});
    }
    std::sort(others.begin(), others.end(), [](const Language &one, const Language &other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
    return QList<Language>{{english, nameOf(english)}} + others;
}

QString bestOf(const QStringList &wanted)
{
    const QList<Language> known = languages();
    for (const QString &name : wanted) {
        const QString code = QLocale(name).name();
        const auto has = [&](const auto &fits) {
            const auto found = std::find_if(known.cbegin(), known.cend(), fits);
            return found == known.cend() ? QString() : found->code;
        };
        if (QLocale(name).language() == QLocale::C)
            continue;
        QString best = has([&](const Language &each) { return each.code == code; });
        if (best.isEmpty())
            best = has([&](const Language &each) { return languageOf(each.code) == languageOf(code); });
        if (!best.isEmpty())
            return best;
    }
    return {};
}

QString ofProgram(const QStringList &arguments)
{
    static const QRegularExpression option(QStringLiteral("\\A--?language(=(.*))?\\z"));
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QRegularExpressionMatch match = option.match(arguments.at(i));
        if (!match.hasMatch())
            continue;
        const QString value = match.hasCaptured(1) ? match.captured(2) : arguments.value(i + 1);
        if (QString best = bestOf({value}); !best.isEmpty())
            return best;
    }
    return ofSystem();
}

QString ofSystem()
{
    const QLocale system = QLocale::system();
    // As gettext has it: "C" is no language, whatever LANGUAGE says.
    const QString best = system.language() == QLocale::C ? QString() : bestOf(system.uiLanguages());
    return best.isEmpty() ? QString(english) : best;
}

namespace {

/// As the user has set it, if it is the system's language.
QLocale localeOf(const QString &code)
{
    if (code == ofSystem())
        return QLocale::system();
    // The texts have European digits, and so does Arabic there.
    return code == QLatin1String("ar") ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
                                       : QLocale(code);
}

} // namespace

Translators::Translators(QObject *parent) : QObject(parent) {}

Translators::~Translators()
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
}

void Translators::use(const QString &code)
{
    if (code == m_code)
        return;
    m_code = code;
    // Before the translator: whoever hears of the new language writes numbers in it.
    QLocale::setDefault(localeOf(code));
    const std::unique_ptr<Translator> old = std::exchange(m_translator, std::make_unique<Translator>(code));
    QCoreApplication::installTranslator(m_translator.get());
    if (old)
        QCoreApplication::removeTranslator(old.get());
}

InEnglish::InEnglish()
{
    ++documentsInEnglish();
}

InEnglish::~InEnglish()
{
    --documentsInEnglish();
}

bool isForPrograms()
{
    return documentsInEnglish() > 0;
}

} // namespace language
