# A base that git replaces by the change itself
#
#@ state work-tree
#$ refs diff main => 1 needs approval
widen
git commit -qam "Fix a typo"
git replace main HEAD
