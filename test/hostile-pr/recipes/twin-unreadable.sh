# A second file of the same company that cannot be read
#
#$ refs check --since main => 1 error file/syntax
#$ refs check customers/nordlicht.yaml => 1 same company
#$ refs find nordlicht --for logo --ready => 1 same company
printf 'name: Nordlicht Robotics AG\n\tstatus: do-not-contact\n' > customers/nordlicht-ag.yaml
