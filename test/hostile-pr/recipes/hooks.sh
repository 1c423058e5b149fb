# Hooks in the checkout, for every moment that git knows
#
#@ state work-tree
#$ refs check --since main => any
#$ refs diff main => 1 needs approval
#$ refs doctor => any
mkdir hooks
for hook in post-index-change fsmonitor-watchman reference-transaction post-checkout pre-commit; do cp "$CANARY" hooks/$hook; done
git config core.hooksPath hooks
widen
