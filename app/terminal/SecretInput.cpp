// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SecretInput.h"

#include "Interruption.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>

#if defined(Q_OS_WIN)
#include <io.h>
#include <windows.h>
#else
#include <array>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace terminal {

namespace {

// What every keychain takes, and less than a line that a terminal cuts.
constexpr qsizetype longestSecret = 2560;

QString words(const char *text)
{
    return QCoreApplication::translate("terminal", text);
}

#if defined(Q_OS_WIN)

/// Standard input shows nothing of what is typed for as long as this lives, if it is a terminal.
class Silence
{
public:
    explicit Silence(const QByteArray &prompt) : m_input(GetStdHandle(STD_INPUT_HANDLE))
    {
        m_isTerminal = GetConsoleMode(m_input, &m_mode) != 0;
        if (!m_isTerminal)
            return;
        _write(2, prompt.constData(), static_cast<unsigned>(prompt.size()));
        SetConsoleMode(m_input,
                       (m_mode & ~DWORD(ENABLE_ECHO_INPUT)) | ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT);
    }
    ~Silence()
    {
        if (!m_isTerminal)
            return;
        FlushConsoleInputBuffer(m_input);
        SetConsoleMode(m_input, m_mode);
        _write(2, "\n", 1);
    }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    HANDLE m_input;
    DWORD m_mode = 0;
    bool m_isTerminal = false;
};

enum class Ready { Input, Interruption };

Ready waitForInput()
{
    return Ready::Input;
}

qint64 readByte(char *byte)
{
    return _read(0, byte, 1);
}

#else

// All that a signal handler can reach.
termios shownMode;
termios silentMode;
int promptStream = -1;
QByteArrayView shownPrompt;

void writePrompt(const char *text, size_t size)
{
    (void)!::write(promptStream, text, size);
}

/// Ctrl+Z: the shell gets a terminal that shows what is typed. Only what is allowed in a handler.
extern "C" void stopWithoutSilence(int)
{
    const int error = errno;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shownMode);
    std::signal(SIGTSTP, SIG_DFL);
    sigset_t stop;
    sigemptyset(&stop);
    sigaddset(&stop, SIGTSTP);
    sigprocmask(SIG_UNBLOCK, &stop, nullptr);
    raise(SIGTSTP);
    // Here it goes on.
    std::signal(SIGTSTP, stopWithoutSilence);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silentMode);
    writePrompt(shownPrompt.data(), static_cast<size_t>(shownPrompt.size()));
    errno = error;
}

/// Standard input shows nothing of what is typed for as long as this lives, if it is a terminal.
class Silence
{
public:
    explicit Silence(QByteArrayView prompt) : m_isTerminal(tcgetattr(STDIN_FILENO, &shownMode) == 0)
    {
        if (!m_isTerminal)
            return;
        // Standard error may be a file.
        promptStream = ::open("/dev/tty", O_WRONLY | O_CLOEXEC | O_NOCTTY);
        m_hasOwnStream = promptStream >= 0;
        if (!m_hasOwnStream)
            promptStream = STDERR_FILENO;
        shownPrompt = prompt;
        silentMode = shownMode;
        silentMode.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHOE | ECHOK | ECHONL);
        silentMode.c_lflag |= ICANON | ISIG;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silentMode);
        std::signal(SIGTSTP, stopWithoutSilence);
        writePrompt(shownPrompt.data(), static_cast<size_t>(shownPrompt.size()));
    }
    ~Silence()
    {
        if (!m_isTerminal)
            return;
        std::signal(SIGTSTP, SIG_DFL);
        // What else was typed or pasted is nothing for the shell.
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &shownMode);
        writePrompt("\n", 1);
        if (m_hasOwnStream)
            ::close(promptStream);
    }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    bool m_isTerminal;
    bool m_hasOwnStream = false;
};

enum class Ready { Input, Interruption };

Ready waitForInput()
{
    std::array<pollfd, 2> waited{{{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0},
                                  {.fd = Interruption::descriptor(), .events = POLLIN, .revents = 0}}};
    while (poll(waited.data(), waited.size(), -1) < 0 && errno == EINTR) {
    }
    return waited[1].revents != 0 ? Ready::Interruption : Ready::Input;
}

qint64 readByte(char *byte)
{
    return ::read(STDIN_FILENO, byte, 1);
}

#endif

SecretInput failed(const QString &error)
{
    return {.secret = {}, .error = error, .isInterrupted = false};
}

SecretInput readLine(const QByteArray &prompt)
{
    const Interruption interruption;
    const Silence silence(prompt);
    SecretInput input;
    // By the byte: what is read ahead would lie in another buffer.
    for (char byte = 0;; secrets::wipe(&byte, 1)) {
        if (waitForInput() == Ready::Interruption)
            return {.secret = {},
                    //: The user has stopped the input with Ctrl+C.
                    .error = words(QT_TRANSLATE_NOOP("terminal", "Canceled.")),
                    .isInterrupted = true};
        const qint64 size = readByte(&byte);
        if (size < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (size < 0) {
            //: %1 is the system's reason.
            return failed(words(QT_TRANSLATE_NOOP("terminal", "Standard input can’t be read: %1."))
                              .arg(QString::fromLocal8Bit(std::strerror(errno))));
        }
        if (size == 0 || byte == '\n')
            return input;
        if (input.secret.size() == longestSecret) {
            //: %n is the most that is allowed.
            return failed(QCoreApplication::translate(
                "terminal", "The secret is longer than %n bytes. It was not used.", nullptr, longestSecret));
        }
        input.secret.insert(input.secret.size(), {&byte, 1});
    }
}

} // namespace

SecretInput readSecret(const QString &prompt)
{
    SecretInput input = readLine(prompt.toUtf8());
    const QByteArrayView text = input.secret.view();
    if (text.contains('\0') || text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff") ||
        !text.isValidUtf8()) {
        return failed(
            words(QT_TRANSLATE_NOOP("terminal", "The secret is not in UTF-8; perhaps it is in UTF-16. It "
                                                "was not used.")));
    }
    if (text.startsWith("\xef\xbb\xbf"))
        input.secret.remove(0, 3);
    if (input.secret.view().endsWith('\r'))
        input.secret.remove(input.secret.size() - 1, 1);
    return input;
}

} // namespace terminal
