# A new customer of whom the index knows the name only
#
#@ state work-tree
#$ refs diff => 1 needs approval
#$ refs diff main => 1 needs approval
newcomer > customers/fallow.yaml
git add -N customers/fallow.yaml
