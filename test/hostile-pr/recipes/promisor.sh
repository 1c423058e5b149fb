# A remote that git would ask for what it lacks
#
#@ state work-tree
#$ refs check --since main => any
#$ refs diff main => 1 needs approval
#$ refs doctor => any
git config remote.origin.url "ext::$CANARY"
git config remote.origin.promisor true
git config extensions.partialClone origin
git config protocol.ext.allow always
widen
