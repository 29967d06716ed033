// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Fuzz.h"

#include <QDirIterator>
#include <QFile>

/// Gives a target every file of a folder, as libFuzzer would.
int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fputs("Usage: TARGET FOLDER\n", stderr);
        return EXIT_FAILURE;
    }
    int count = 0;
    QDirIterator files(QString::fromLocal8Bit(argv[1]), QDir::Files);
    for (; files.hasNext(); ++count) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "Cannot read %s\n", qPrintable(file.fileName()));
            return EXIT_FAILURE;
        }
        // Named beforehand, so that the last name is the culprit's.
        std::fprintf(stderr, "%s\n", qPrintable(file.fileName()));
        const QByteArray content = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(content.constData()),
                               static_cast<size_t>(content.size()));
    }
    std::fprintf(stderr, "%d inputs\n", count);
    return count > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
