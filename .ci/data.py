# SPDX-FileCopyrightText: 2026 The Raatihuone authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that data files can be read: JSON, XML, and tables whose rows all have as many cells as the head."""

import csv
import json
import sys
import xml.dom.minidom


def check_table(path):
    with open(path, encoding="utf-8", newline="") as file:
        delimiter = ";" if ";" in file.readline() else ","
        file.seek(0)
        rows = list(csv.reader(file, delimiter=delimiter))
    for number, row in enumerate(rows, start=1):
        if len(row) != len(rows[0]):
            raise ValueError(f"row {number} has {len(row)} cells, the head has {len(rows[0])}")


def check_json(path):
    with open(path, encoding="utf-8") as file:
        json.load(file)


def check(path):
    """Prints what is wrong with a file; returns whether it is sound."""
    kinds = {"csv": check_table, "json": check_json}
    try:
        kinds.get(path.rsplit(".", 1)[-1], xml.dom.minidom.parse)(path)
    except Exception as error:
        print(f"{path}: {error}")
        return False
    return True


sys.exit(not all([check(path) for path in sys.argv[1:]]))
