# A pager, an editor and a program for signatures in git's config
#
#@ state work-tree
#@ env PAGER=canary
#$ refs check --since main => any
#$ refs diff main => 1 needs approval
#$ refs doctor => any
git config core.pager "$CANARY"
git config pager.diff "$CANARY"
git config core.editor "$CANARY"
git config gpg.program "$CANARY"
git config log.showSignature true
git config core.askPass "$CANARY"
widen
