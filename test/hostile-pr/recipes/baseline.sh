# A baseline that knows what the change breaks
#
#$ refs check --since main => 1
#$ refs diff main...HEAD => 1
expose
"$NODE" "$REFS" check --write-baseline
