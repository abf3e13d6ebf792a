"""Reads a Word file without our own code: its paragraphs and its merge fields. Prints JSON."""
import json
import re
import sys
import xml.etree.ElementTree as tree
import zipfile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def main(path):
    with zipfile.ZipFile(path) as file:
        broken = file.testzip()
        body = tree.fromstring(file.read("word/document.xml")).find(W + "body")
    fields = [each.get(W + "instr") for each in body.iter(W + "fldSimple")]
    names = [re.fullmatch(r"\s*MERGEFIELD (\S+)\s*", each).group(1) for each in fields]
    paragraphs = ["".join(part.text or "" for part in each.iter(W + "t")) for each in body.iter(W + "p")]
    print(json.dumps({"broken": broken, "fields": names, "paragraphs": paragraphs}))


main(sys.argv[1])
