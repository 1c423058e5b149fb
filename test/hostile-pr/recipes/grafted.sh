# A history in which the base is no ancestor any more
#
#@ state work-tree
#$ refs diff main => 1 needs approval
#$ refs diff main...HEAD => fails
widen
git commit -qam "Fix a typo"
git replace --graft HEAD
