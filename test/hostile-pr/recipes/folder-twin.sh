# A second file of the same id in another folder
#
#$ refs check --since main => 1
#$ refs diff main => 1
mkdir customers/x
newcomer > customers/x/nordlicht.yaml
