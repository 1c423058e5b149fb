# A result that nobody measured, in a story that is told
#
#$ refs diff main...HEAD => 1 needs approval
sed -i 's/after: 3 days/after: 3 hours/' customers/nordlicht.yaml
