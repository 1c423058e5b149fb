# A folder of the library whose repository lies in the tree
#
#@ state work-tree
#$ refs diff main => 1 needs approval
#$ refs check --since main => any
git init -q --bare evil
git -C evil config core.fsmonitor "$CANARY"
git -C evil config core.bare false
printf 'gitdir: ../evil\n' > customers/.git
widen
