# A second file of the same id in another folder
#
#$ refs check --since main => 1
#$ refs diff main => 1
mkdir customers/x
stranger > customers/x/nordlicht.yaml
