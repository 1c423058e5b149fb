# A sparse checkout whose left-out file is there all the same
#
#@ state work-tree
#$ refs diff main => 1 needs approval
#$ refs check --since main => 1
cp customers/nordlicht.yaml "$ELSEWHERE/../kept.yaml"
git sparse-checkout set --no-cone '/*' '!/customers/nordlicht.yaml'
cp "$ELSEWHERE/../kept.yaml" customers/nordlicht.yaml
widen
expose
