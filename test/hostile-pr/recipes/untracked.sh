# A new customer whom nobody has added, and git is told to ignore
#
#@ state work-tree
#$ refs diff => 1 needs approval
#$ refs diff main => 1 needs approval
echo customers/fallow.yaml > .gitignore
newcomer > customers/fallow.yaml
