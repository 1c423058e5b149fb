# A config of git that the tree holds and the author's own includes
#
#@ state work-tree
#$ refs check --since main => any
#$ refs diff main => 1 needs approval
#$ refs doctor => any
git config include.path ../.gitconfig
printf '[core]\n\tfsmonitor = %s\n[diff]\n\texternal = %s\n[filter "x"]\n\tclean = %s\n' "$CANARY" "$CANARY" "$CANARY" > .gitconfig
echo '*.yaml filter=x' > .gitattributes
widen
