// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>

#include <algorithm>

/// Of several runs, in milliseconds.
struct Times
{
    double median = 0;
    double least = 0;
    double most = 0;

    explicit Times(QList<double> runs)
    {
        std::sort(runs.begin(), runs.end());
        const qsizetype middle = runs.size() / 2;
        median = runs.size() % 2 == 1 ? runs.at(middle) : (runs.at(middle - 1) + runs.at(middle)) / 2;
        least = runs.first();
        most = runs.last();
    }
};

/// Of the straight line through the points by least squares.
inline double slope(const QList<double> &x, const QList<double> &y)
{
    double sumX = 0;
    double sumY = 0;
    double sumXX = 0;
    double sumXY = 0;
    for (qsizetype i = 0; i < x.size(); ++i) {
        sumX += x.at(i);
        sumY += y.at(i);
        sumXX += x.at(i) * x.at(i);
        sumXY += x.at(i) * y.at(i);
    }
    const auto n = static_cast<double>(x.size());
    return (n * sumXY - sumX * sumY) / (n * sumXX - sumX * sumX);
}
