# A config that does not parse
#
#$ refs check --since main => fails
#$ refs diff main => fails
expose
echo 'rules: [' >> refs.config.yaml
