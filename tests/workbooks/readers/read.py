"""Reads a workbook without our own code: everything a person or script would see. Prints JSON."""
import datetime
import json
import sys

import openpyxl


def plain(value):
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return value.isoformat()
    return value


def sheet_facts(sheet, values):
    cells = {}
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is None:
                continue
            fact = {"value": plain(values[cell.coordinate].value), "format": cell.number_format}
            if cell.data_type == "f":
                fact["formula"] = cell.value
            cells[cell.coordinate] = fact
    columns = sheet.column_dimensions.values()
    return {
        "name": sheet.title,
        "cells": cells,
        "rows": sheet.max_row,
        "frozen": sheet.freeze_panes,
        "filter": sheet.auto_filter.ref,
        "repeated": sheet.print_title_rows,
        "area": sheet.print_area,
        "paper": sheet.page_setup.paperSize,
        "orientation": sheet.page_setup.orientation,
        "fits": [sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight],
        "isFitted": bool(sheet.sheet_properties.pageSetUpPr.fitToPage),
        "footLeft": sheet.oddFooter.left.text,
        "footRight": sheet.oddFooter.right.text,
        "hidden": sorted(column.index for column in columns if column.hidden),
        "merged": [str(area) for area in sheet.merged_cells.ranges],
        "heights": {str(number): row.height for number, row in sheet.row_dimensions.items()},
    }


def main(path):
    book = openpyxl.load_workbook(path)
    values = openpyxl.load_workbook(path, data_only=True)
    properties = book.properties
    print(
        json.dumps(
            {
                "title": properties.title,
                "creator": properties.creator,
                "lastModifiedBy": properties.lastModifiedBy,
                "language": properties.language,
                "created": plain(properties.created),
                "front": book.active.title,
                "sheets": [sheet_facts(sheet, values[sheet.title]) for sheet in book],
            }
        )
    )


main(sys.argv[1])
