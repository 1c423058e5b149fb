# A customer that becomes a link to a wider copy of it
#
#$ refs check => 1 file/link
#$ refs diff main => 1
#$ refs diff main...HEAD => 1
widen
mkdir _old
mv customers/nordlicht.yaml _old/nordlicht.yaml
ln -s ../_old/nordlicht.yaml customers/nordlicht.yaml
