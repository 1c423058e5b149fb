# A file that the index says to assume unchanged
#
#@ state work-tree
#$ refs diff => 1 needs approval
#$ refs diff main => 1 needs approval
#$ refs check --since main => 1
git update-index --assume-unchanged customers/nordlicht.yaml
widen
expose
