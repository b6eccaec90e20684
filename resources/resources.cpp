// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QtCore/QDir>

static void initialise()
{
    Q_INIT_RESOURCE(raatihuone_data);
    Q_INIT_RESOURCE(raatihuone_translations);
}

namespace raatihuone {

void useResources()
{
    initialise();
}

} // namespace raatihuone
