# A monitor of the file system that git would ask
#
#@ state work-tree
#$ refs check --since main => any
#$ refs diff main => 1 needs approval
#$ refs doctor => any
git config core.fsmonitor "$CANARY"
widen
