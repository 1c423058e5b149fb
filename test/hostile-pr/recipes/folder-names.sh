# Folders whose names are options and commands
#
#$ refs check --since main => any
#$ refs diff main...HEAD => 1 needs approval
mkdir -p 'customers/--output=canary' 'customers/$(canary)'
newcomer > 'customers/--output=canary/fallow.yaml'
newcomer | sed 's/Fallow/Sallow/' > 'customers/$(canary)/sallow.yaml'
