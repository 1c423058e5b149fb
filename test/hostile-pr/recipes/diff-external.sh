# An external diff in git's config
#
#@ state work-tree
#$ refs check --since main => any
#$ refs diff main => 1 needs approval
#$ refs doctor => any
git config diff.external "$CANARY"
widen
