#include "Guide.h"

namespace guide {

Guide Guide::documented()
{
    return {};
}

const Section *Guide::section(const QString &id) const
{
    for (const Section &section : sections) {
        if (section.id == id)
            return &section;
    }
    return nullptr;
}

const Step *Guide::step(const QString &id) const
{
    for (const Section &section : sections) {
        for (const Step &step : section.steps) {
            if (step.id == id)
                return &step;
        }
    }
    return nullptr;
}

const Field *Guide::field(const QString &id) const
{
    for (const Section &section : sections) {
        for (const Step &step : section.steps) {
            for (const Field &field : step.fields) {
                if (field.id == id)
                    return &field;
            }
        }
    }
    return nullptr;
}

} // namespace guide
