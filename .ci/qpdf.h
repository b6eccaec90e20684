// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stands before each source that clazy and clang-tidy read. In C++20, clang 14 takes offence at qpdf/JSON.hh,
// which nothing here uses: it is declared, and its own header skipped.
#pragma once

#define JSON_HH
class JSON;
