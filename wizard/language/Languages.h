// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace language {

/// A language that the programs come in.
struct Language
{
    QString code; ///< As in the name of its file, for example "de" or "pt_BR".
    QString name; ///< In itself: "Deutsch".
};
/// English first, the others by their names.
QList<Language> languages();

/// The code of the first of these languages (BCP 47, the most wanted first) that the programs come in; that
/// of another country is better than none. Empty if there is none.
QString bestOf(const QStringList &wanted);
/// What the user's desktop or terminal wants: LANGUAGE, LC_ALL, LC_MESSAGES and LANG on Unix. English if the
/// programs do not come in it.
QString ofSystem();
/// The same, unless --language says otherwise. Before the arguments are parsed, as what is said of them is
/// translated already.
QString ofProgram(const QStringList &arguments);

/// Has all texts come in one language, Qt's own ones too, and numbers and dates as they are written in it.
class Translators : public QObject
{
    Q_OBJECT

public:
    explicit Translators(QObject *parent = nullptr);
    ~Translators() override;

    /// The code of one of languages().
    void use(const QString &code);
    QString code() const { return m_code; }

private:
    class Translator;

    QString m_code;
    std::unique_ptr<Translator> m_translator;
};

/// As long as it lives, texts of this thread come in English: those of documents that programs read.
class InEnglish
{
    Q_DISABLE_COPY_MOVE(InEnglish)

public:
    InEnglish();
    ~InEnglish();
};

} // namespace language
