# A config that is moved to where nobody looks
#
#$ refs check --since main => fails
#$ refs diff main => fails
expose
mkdir settings
git mv refs.config.yaml settings/refs.config.yaml
