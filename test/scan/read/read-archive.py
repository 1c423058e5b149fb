# Prints the text nodes of office files as JSON, by the standard library alone: a second opinion on what they hold.
import json
import re
import sys
import zipfile
from xml.etree import ElementTree

# Parts that hold no words of a document, but names of programs, fonts and styles.
WORDLESS = re.compile(
    r"\.rels$|^\[Content_Types\]|^docProps/app\.xml$|^META-INF/|(?:^|/)(?:theme|styles|settings|fontTable|numbering)\d*\.xml$"
)
# Elements of code, of which not all is a text.
CODE = {"created", "modified", "date", "formatCode", "f", "formula1", "formula2", "definedName", "instrText", "generator", "binary-data", "oddHeader", "oddFooter"}


def parsed(source):
    try:
        return ElementTree.fromstring(source)
    except ElementTree.ParseError:
        prefixes = set(re.findall(rb"[<\s/](\w+):\w", source))
        spaces = b"".join(b' xmlns:%s="x:%s"' % (one, one) for one in sorted(prefixes - {b"xml"}))
        return ElementTree.fromstring(re.sub(rb"<([A-Za-z][\w:-]*)", rb"<\1" + spaces, source, count=1))


def words(path):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if not name.endswith(".xml") or (WORDLESS.search(name) and name != "styles.xml"):
                continue
            source = archive.read(name)
            for element in parsed(source).iter() if source.strip() else ():
                if element.tag.split("}")[-1] not in CODE:
                    yield element.text or ""
                yield element.tail or ""


print(json.dumps({path: list(words(path)) for path in sys.argv[1:]}))
