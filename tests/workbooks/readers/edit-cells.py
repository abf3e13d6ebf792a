"""Types values in cells of a workbook, as a person does, and saves it.

Usage: edit-cells.py <path> <target> <JSON list of {sheet, cell, value}>
"""
import json
import sys

import openpyxl


def main(path, target, edits):
    book = openpyxl.load_workbook(path)
    for edit in edits:
        book[edit["sheet"]][edit["cell"]].value = edit["value"]
    book.save(target)


main(sys.argv[1], sys.argv[2], json.loads(sys.argv[3]))
