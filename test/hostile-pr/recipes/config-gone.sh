# A config that is deleted with the change
#
#$ refs check --since main => fails
#$ refs diff main => fails
expose
rm refs.config.yaml
