# A change of the same size and time, which git takes for none
#
#@ state work-tree
#$ refs diff => 1 needs approval
#$ refs diff main => 1 needs approval
git config core.trustctime false
git config core.checkStat minimal
touch -d '2026-01-01 00:00:00' customers/nordlicht.yaml
git update-index --refresh
widen
touch -d '2026-01-01 00:00:00' customers/nordlicht.yaml
