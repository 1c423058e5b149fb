# A file in UTF-16
#
#$ refs check --since main => 1
#$ refs diff main...HEAD => 1 needs approval
iconv -f UTF-8 -t UTF-16 customers/nordlicht.yaml > x
mv x customers/nordlicht.yaml
