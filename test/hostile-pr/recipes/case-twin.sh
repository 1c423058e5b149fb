# A second file whose id differs in case only
#
#$ refs check --since main => 1
#$ refs diff main => any
newcomer > customers/Nordlicht.yaml
