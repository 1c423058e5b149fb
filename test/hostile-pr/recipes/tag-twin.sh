# A tag by the name of the branch that is compared with
#
#@ state work-tree
#$ refs diff refs/heads/main => 1 needs approval
#$ refs check --since refs/heads/main => 1
widen
expose
git commit -qam 'Fix a typo'
git tag main
