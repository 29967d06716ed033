#include "CopyButton.h"

#include "Theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QStyle>
#include <QStyleOptionButton>

namespace widgets {

CopyButton::CopyButton(const QString &what, std::function<QString()> value, QWidget *parent)
    : QPushButton(parent), m_what(what), m_value(std::move(value))
{
    // Enter in a field must not copy.
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_copied.setSingleShot(true);
    m_copied.setInterval(std::chrono::seconds(2));
    connect(&m_copied, &QTimer::timeout, this, &CopyButton::retranslate);
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
    retranslate();
}

void CopyButton::setWhat(const QString &what)
{
    m_what = what;
    retranslate();
}

void CopyButton::retranslate()
{
    const bool isCopied = m_copied.isActive();
    //: Button, stands for two seconds after "Copy" has been pressed
    setText(isCopied ? tr("Copied") : tr("Copy"));
    //: Read by screen readers; %1 is what is copied, for example "Role Name"
    setAccessibleName(isCopied ? tr("Copied %1").arg(m_what) : tr("Copy %1").arg(m_what));
}

QSize CopyButton::sizeHint() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QSize size(smallestTarget, smallestTarget);
    for (const QString &text : {tr("Copy"), tr("Copied")}) {
        option.text = text;
        const QSize contents = fontMetrics().size(Qt::TextShowMnemonic, text);
        size = size.expandedTo(style()->sizeFromContents(QStyle::CT_PushButton, &option, contents, this));
    }
    return size;
}

void CopyButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CopyButton::copy()
{
    const QString value = m_value();
    if (value.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(value);
    m_copied.start();
    retranslate();
}

} // namespace widgets
