# A folder in the place of the config
#
#$ refs check --since main => fails
#$ refs diff main...HEAD => fails
expose
git mv refs.config.yaml x
mkdir refs.config.yaml
git mv x refs.config.yaml/refs.config.yaml
