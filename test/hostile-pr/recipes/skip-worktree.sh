# A file that the index says to skip in the work tree
#
#@ state work-tree
#$ refs diff => 1 needs approval
#$ refs diff main => 1 needs approval
#$ refs check --since main => 1
git update-index --skip-worktree customers/nordlicht.yaml
widen
expose
