# An exposure of the same size and time, which git takes for none
#
#@ state work-tree
#$ refs check --since main => 1 polder-vane
#$ refs diff => 1 needs approval
sed -i 's/    status: retired$/    status: draft  /' customers/polder-vane.yaml
git commit -qam "Take it back"
git branch -f main
git config core.trustctime false
git config core.checkStat minimal
touch -d '2026-01-01 00:00:00' customers/polder-vane.yaml
git update-index --refresh
sed -i 's/    status: draft  /    status: live   /' customers/polder-vane.yaml
touch -d '2026-01-01 00:00:00' customers/polder-vane.yaml
