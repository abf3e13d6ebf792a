"""Types values in cells of a workbook, as a person does, and saves it.

Usage: edit-cells.py <path> <target> <JSON list of {sheet, cell, value}>
Without a sheet the cell stands on the first one.
"""
import json
import sys

import openpyxl


def main(path, target, edits):
    book = openpyxl.load_workbook(path)
    for edit in edits:
        sheet = book[edit["sheet"]] if "sheet" in edit else book.worksheets[0]
        sheet[edit["cell"]].value = edit["value"]
    book.save(target)


main(sys.argv[1], sys.argv[2], json.loads(sys.argv[3]))
