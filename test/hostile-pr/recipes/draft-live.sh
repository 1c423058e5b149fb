# A draft that goes live without approved words
#
#$ refs check --since main => 1 quote/unapproved
#$ refs diff main => any
sed -i 's/^    status: draft/    status: live\n    published_on: 2026-09-30/' customers/nordlicht.yaml
