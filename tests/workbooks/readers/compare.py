"""Compares the cached outcome of every formula in one workbook with those of its recalculated copy.

Usage: compare.py <workbook as written> <the same, recalculated>; prints JSON.
"""
import json
import sys

import openpyxl


def same(cached, computed):
    """An empty text and no value are both nothing; amounts agree to a hundred-thousandth."""
    if cached in (None, "") and computed in (None, ""):
        return True
    if isinstance(cached, bool) or isinstance(computed, bool):
        return cached is computed
    if isinstance(cached, (int, float)) and isinstance(computed, (int, float)):
        return abs(cached - computed) < 0.00001
    return cached == computed


def main(written, recalculated):
    formulas = openpyxl.load_workbook(written)
    cached = openpyxl.load_workbook(written, data_only=True)
    computed = openpyxl.load_workbook(recalculated, data_only=True)
    answer = {"sheets": formulas.sheetnames, "cells": 0, "formulas": 0, "differences": []}
    for sheet in formulas:
        for row in sheet.iter_rows():
            for cell in row:
                answer["cells"] += cell.value is not None
                is_formula = cell.data_type == "f"
                answer["formulas"] += is_formula
                before = cached[sheet.title][cell.coordinate].value
                after = computed[sheet.title][cell.coordinate].value
                if not same(before, after):
                    answer["differences"].append(
                        {
                            "sheet": sheet.title,
                            "cell": cell.coordinate,
                            "formula": cell.value if is_formula else None,
                            "cached": str(before),
                            "recalculated": str(after),
                        }
                    )
    print(json.dumps(answer))


main(sys.argv[1], sys.argv[2])
