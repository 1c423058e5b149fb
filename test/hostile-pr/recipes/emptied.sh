# A file that is empty now
#
#$ refs check --since main => 1
#$ refs diff main...HEAD => 1 needs approval
: > customers/nordlicht.yaml
