# A text conversion that the attributes of the change ask for
#
#@ state work-tree
#$ refs check --since main => any
#$ refs diff main => 1 needs approval
#$ refs doctor => any
git config diff.x.textconv "$CANARY"
git config diff.x.cachetextconv true
echo '*.yaml diff=x' > .gitattributes
widen
