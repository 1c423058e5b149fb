# A customer file that is in another encoding in the work tree
#
#$ refs diff main => 1 needs approval
#$ refs diff main...HEAD => 1 needs approval
#$ refs check --since main => 1
printf 'customers/nordlicht.yaml working-tree-encoding=UTF-16LE-BOM\n' > .gitattributes
widen
expose
iconv -f UTF-8 -t UTF-16LE customers/nordlicht.yaml > x
{ printf '\377\376'; cat x; } > customers/nordlicht.yaml
rm x
