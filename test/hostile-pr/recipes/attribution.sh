# An attribution that names people now
#
#$ refs check --since main => 1 quote/unapproved
#$ refs diff main => any
sed -i 's/^    status: draft/    status: live\n    attribution: named/' customers/nordlicht.yaml
