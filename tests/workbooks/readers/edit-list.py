"""Edits a list of who was there as a person does in Excel: marks, names, sorted, a column added."""
import json
import sys

import openpyxl


def rows_of(sheet, header):
    """The rows of the list, as values, until the counts under it."""
    found = []
    for row in sheet.iter_rows(min_row=header + 1, values_only=True):
        if row[0] is None:
            break
        found.append(list(row))
    return found


def main(path, target, wish):
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    cells = [(cell.row, cell.column) for row in sheet.iter_rows() for cell in row if cell.value == 'Naam']
    header, name = cells[0]
    heads = [cell.value for cell in sheet[header]]
    mark = heads.index('Aanwezig')
    rows = rows_of(sheet, header)
    for row in rows:
        if row[name - 1] in wish['marks']:
            row[mark] = wish['marks'][row[name - 1]]
    empty = [row for row in rows if row[name - 1] is None]
    for row, written in zip(empty, wish['names']):
        row[name - 1] = written
    rows = [row for row in rows if row[name - 1] not in wish['removed']]
    if wish['isSorted']:
        rows.sort(key=lambda row: (row[name - 1] is None, row[name - 1] or ''), reverse=True)
    last = header + len(rows_of(sheet, header))
    for index in range(header + 1, last + 1):
        values = rows[index - header - 1] if index - header - 1 < len(rows) else [None] * len(heads)
        for column, value in enumerate(values, start=1):
            sheet.cell(index, column).value = value
    if wish['column']:
        sheet.insert_cols(name + 1)
        sheet.cell(header, name + 1).value = wish['column']
        for index in range(header + 1, header + 4):
            sheet.cell(index, name + 1).value = 'parkeerkaart'
    book.save(target)


main(sys.argv[1], sys.argv[2], json.loads(sys.argv[3]))
