# A folder of the library that is a repository of its own
#
#@ state work-tree
#$ refs diff => 1 needs approval
#$ refs diff main => 1 needs approval
mkdir customers/x
newcomer > customers/x/fallow.yaml
git -C customers/x init -q
git -C customers/x add -A
git -C customers/x commit -qm "Somewhere else"
