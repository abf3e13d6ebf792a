"""Writes values in cells of the first sheet of a workbook, as somebody does by hand."""

import json
import sys

from openpyxl import load_workbook

source, target, cells = sys.argv[1:]
book = load_workbook(source)
for address, value in json.loads(cells).items():
    book.worksheets[0][address] = value
book.save(target)
