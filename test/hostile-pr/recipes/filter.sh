# A filter that the author's own git knows, set on customer files
#
#@ state work-tree
#$ refs check --since main => any
#$ refs diff main => 1 needs approval
#$ refs doctor => any
git config filter.x.clean "$CANARY"
git config filter.x.smudge "$CANARY"
git config filter.x.process "$CANARY"
echo '*.yaml filter=x' > .gitattributes
widen
