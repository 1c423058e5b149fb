# A diff command that the attributes of the change ask for
#
#@ state work-tree
#$ refs check --since main => any
#$ refs diff main => 1 needs approval
#$ refs doctor => any
git config diff.x.command "$CANARY"
echo '*.yaml diff=x' > .gitattributes
widen
